namespace Sources.Parsing.Keys;

/// <summary>The keys of <c>site.yml</c>.</summary>
internal static class SiteKeys
{
    private static readonly KeyTable Item = new(
        new("label", KeyForm.Text, "The words of the link.") { IsRequired = true },
        new("url", KeyForm.Address, "An address that the link leads to."),
        new("page", KeyForm.Text, "The slug of a page of this site that the link leads to."))
    { AtLeastOne = ["url", "page"] };

    private static readonly KeyTable Budget = new(
        new("page", KeyForm.Number, "The whole article page with style sheets and scripts, in kB compressed; without it, 40.") { Least = 1, Most = 100_000 },
        new("scripts", KeyForm.Number, "Its scripts alone, in kB compressed; without it, 10.") { Most = 100_000 });

    internal static readonly KeyTable All = new(
        new("title", KeyForm.Text, "Name of the site.") { IsRequired = true },
        new("description", KeyForm.Text, "What the site is, in one or two sentences."),
        new("base-url", KeyForm.Address, "Where the site is published. Needed for feeds, the site map and canonical addresses."),
        new("language", KeyForm.Language, "Language of the site (BCP 47); without it, `en`."),
        new("publisher", KeyForm.Text, "Who publishes it; shown at the foot of every page."),
        new("theme", KeyForm.Text, "A folder under `themes/`; without it, `base`."),
        new("budget", KeyForm.Keys, "How heavy an article page may be before a warning.") { Inner = Budget },
        new("navigation", KeyForm.List, "Links at the head of every page, after those that every site has.") { Inner = Item },
        new("tokens", KeyForm.Tokens, "CSS custom properties by name without the leading dashes, such as `paper: \"#fff\"`."));
}
