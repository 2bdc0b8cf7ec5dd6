using Sources.Model;

namespace Sources.Parsing.Keys;

/// <summary>The front matter of an article.</summary>
internal static class ArticleKeys
{
    internal static readonly (string Word, EditionKind Kind)[] Kinds = [("restatement", EditionKind.Restatement), ("full-text", EditionKind.FullText)];

    private static readonly KeyTable Author = new(
        new("literal", KeyForm.Text, "The whole name, where it has no parts: an organization."),
        new("family", KeyForm.Text, "The family name."),
        new("given", KeyForm.Text, "The given names."))
    { AtLeastOne = ["literal", "family", "given"] };

    private static readonly KeyTable Source = new(
        new("title", KeyForm.Text, "Title of the original.") { IsRequired = true },
        new("authors", KeyForm.TextOrKeysList, "Who wrote the original, in order.") { Inner = Author },
        new("container-title", KeyForm.Text, "The journal, newspaper or book that it appeared in."),
        new("volume", KeyForm.Text, "The number of the volume."),
        new("issue", KeyForm.Text, "The number of the issue."),
        new("page", KeyForm.Text, "The pages that it stands on, such as 12-19."),
        new("publisher", KeyForm.Text, "Who published it."),
        new("issued", KeyForm.Date, "When it appeared. Dates are read against it where there is no `horizon`."),
        new("url", KeyForm.Address, "Where the original can be read."),
        new("language", KeyForm.Language, "The language of the original (BCP 47)."),
        new("rights", KeyForm.Text, "Who holds which rights in the original."));

    private static readonly KeyTable Change = new(
        new("version", KeyForm.Text, "The edition that made the change.") { IsRequired = true },
        new("date", KeyForm.Date, "When."),
        new("note", KeyForm.Text, "What was changed and why.") { IsRequired = true });

    private static readonly KeyTable Edition = new(
        new("kind", KeyForm.Choice, "Whether the article tells the original in other words or reproduces it.") { IsRequired = true, Choices = [.. Kinds.Select(k => k.Word)] },
        new("version", KeyForm.Text, "The number of this edition; without it, 1.0."),
        new("date", KeyForm.Date, "The date of this edition."),
        new("note", KeyForm.Text, "What this edition did with the original."),
        new("changes", KeyForm.List, "What each edition changed, shown on the page of corrections.") { Inner = Change });

    internal static readonly KeyTable All = new(
        new("title", KeyForm.Text, "Title of the article.") { IsRequired = true },
        new("subtitle", KeyForm.Text, "A second line of the title."),
        new("summary", KeyForm.Text, "What the article says, in a few sentences."),
        new("language", KeyForm.Language, "The language of the text (BCP 47); without it, that of the site."),
        new("source", KeyForm.Keys, "The original that the article restates or reproduces.") { Inner = Source },
        new("edition", KeyForm.Keys, "This version of the article.") { Inner = Edition },
        new("horizon", KeyForm.Date, "The “now” of the article: dates without a year are read against it."),
        new("draft", KeyForm.Flag, "With `true`, the article is left out of the site."));
}
