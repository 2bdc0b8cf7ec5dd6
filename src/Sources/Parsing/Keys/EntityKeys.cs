using Sources.Model;

namespace Sources.Parsing.Keys;

/// <summary>The front matter of an entity.</summary>
internal static class EntityKeys
{
    internal static readonly (string Word, EntityKind Kind)[] Kinds =
    [
        ("person", EntityKind.Person), ("place", EntityKind.Place), ("organization", EntityKind.Organization),
        ("event", EntityKind.Event), ("concept", EntityKind.Concept),
    ];

    private static readonly KeyTable Name = new(
        new("name", KeyForm.Text, "The name as written.") { IsRequired = true },
        new("language", KeyForm.Language, "Its language (BCP 47)."),
        new("script", KeyForm.Text, "Its script (ISO 15924)."),
        new("side", KeyForm.Text, "Who uses it."),
        new("period", KeyForm.Date, "When it was in use."),
        new("match", KeyForm.Flag, "With `false`, the name is shown and not looked for in the text."));

    private static readonly KeyTable Point = new(
        new("latitude", KeyForm.Number, "Degrees north (WGS 84).") { IsRequired = true, Least = -90, Most = 90 },
        new("longitude", KeyForm.Number, "Degrees east (WGS 84).") { IsRequired = true, Least = -180, Most = 180 });

    private static readonly KeyTable Link = new(
        new("title", KeyForm.Text, "The words of the link.") { IsRequired = true },
        new("url", KeyForm.Address, "Where it leads.") { IsRequired = true });

    internal static readonly KeyTable All = new(
        new("kind", KeyForm.Choice, "What it is; decides the folder of its page.") { IsRequired = true, Choices = [.. Kinds.Select(k => k.Word)] },
        new("name", KeyForm.Text, "The name that it goes by on this site.") { IsRequired = true },
        new("names", KeyForm.TextOrKeysList, "Its other names: forms that the text uses, and forms that readers may look for.") { Inner = Name },
        new("dates", KeyForm.Date, "A life, or when it happened or existed."),
        new("coordinates", KeyForm.Keys, "A point that stands for the place.") { Inner = Point },
        new("see-also", KeyForm.List, "Links to other sites.") { Inner = Link });
}
