using Sources.Dates;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Parsing.Keys;
using Sources.Parsing.Yaml;

namespace Sources.Parsing;

/// <summary>What stands in front of an article.</summary>
internal sealed record ArticleFrontMatter(
    string Title, string? Subtitle, string? Summary, string? Language, SourceRecord? Source, Edition Edition, Edtf? Horizon, bool IsDraft)
{
    /// <summary>Null where the title is missing, which is reported.</summary>
    internal static ArticleFrontMatter? Read(FrontMatterMap map, DiagnosticBag bag)
    {
        string? title = map.Text("title");
        var front = new ArticleFrontMatter(
            title ?? "",
            map.Text("subtitle"),
            map.Text("summary"),
            map.Language("language"),
            map.Map("source") is { } source ? ReadSource(source, bag) : null,
            map.Map("edition") is { } edition ? ReadEdition(edition) : new Edition(),
            map.Date("horizon"),
            map.Flag("draft", false));
        map.RejectUnknown();
        return title is null ? null : front;
    }

    private static SourceRecord? ReadSource(FrontMatterMap map, DiagnosticBag bag)
    {
        string? title = map.Text("title");
        var record = new SourceRecord
        {
            Title = title ?? "",
            Authors = Authors(map, bag),
            ContainerTitle = map.Text("container-title"),
            Volume = map.Text("volume"),
            Issue = map.Text("issue"),
            Page = map.Text("page"),
            Publisher = map.Text("publisher"),
            Issued = map.Date("issued"),
            Url = map.Url("url"),
            Language = map.Language("language"),
            Rights = map.Text("rights"),
        };
        map.RejectUnknown();
        return title is null ? null : record;
    }

    private static List<AuthorName> Authors(FrontMatterMap map, DiagnosticBag bag)
    {
        var authors = new List<AuthorName>();
        foreach (var item in map.List("authors", "a list of authors"))
        {
            if (item is YamlScalar { IsNull: false } scalar) authors.Add(new AuthorName(scalar.Text.Trim()));
            else if (map.ItemMap(item, "authors", "a list of names, or of `family` and `given`, or `literal`") is { } person)
            {
                string? literal = person.Text("literal"), family = person.Text("family"), given = person.Text("given");
                person.RejectUnknown();
                string name = literal ?? string.Join(' ', new[] { given, family }.OfType<string>());
                if (name.Length > 0) authors.Add(literal is null ? new AuthorName(name, family, given) : new AuthorName(name));
                else bag.Error(DiagnosticCodes.MissingKey, person.Location, "an author has `family` and `given`, or `literal`");
            }
        }
        return authors;
    }

    private static Edition ReadEdition(FrontMatterMap map)
    {
        var edition = new Edition
        {
            Kind = map.Choice("kind", ArticleKeys.Kinds) ?? EditionKind.FullText,
            Version = map.Text("version") ?? "1.0",
            Date = map.Date("date"),
            Note = map.Text("note"),
            Changes = ReadChanges(map),
        };
        map.RejectUnknown();
        return edition;
    }

    private static List<EditionChange> ReadChanges(FrontMatterMap map)
    {
        var changes = new List<EditionChange>();
        foreach (var item in map.List("changes", "a list of changes"))
        {
            if (map.ItemMap(item, "changes", "a list of maps with `version`, `date` and `note`") is not { } change) continue;
            var (version, date, note) = (change.Text("version"), change.Date("date"), change.Text("note"));
            change.RejectUnknown();
            if (version is not null && note is not null) changes.Add(new EditionChange(version, date, note));
        }
        return changes;
    }
}
