using System.Text.Encodings.Web;
using System.Text.Json;
using Sources.Model;
using Sources.Parsing.Keys;

namespace Sources.Exports;

/// <summary>
/// JSON Schemas (draft 2020-12) of <c>site.yml</c> and of the front matter of articles, entities and pages, made from the tables of keys by which
/// they are read. They say what a schema can: keys, forms, choices, bounds. Whether a date is EDTF, or a name known, is told by the program alone.
/// </summary>
public static class ContentSchemas
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files, in the folder <c>schemas</c> of the site: <c>site.json</c>, <c>article.json</c>, <c>entity.json</c>, <c>page.json</c>.</summary>
    public static IReadOnlyList<OutputFile> All { get; } =
    [
        Of("site", "site.yml", "What the whole site says of itself.", SiteKeys.All),
        Of("article", "Front matter of an article", "What stands before the text in content/articles/*.md.", ArticleKeys.All),
        Of("entity", "Front matter of an entity", "What stands before the text in content/entities/*.md.", EntityKeys.All),
        Of("page", "Front matter of a page", "What stands before the text in content/pages/*.md.", PageKeys.All),
    ];

    internal static IEnumerable<PlannedFile> Of(Site _) => All.Select(PlannedFile.Of);

    private static OutputFile Of(string name, string title, string description, KeyTable table)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", title);
            json.WriteString("description", description);
            SchemaKeys.WriteObject(json, table, orNothing: false);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return new OutputFile(SitePath.File($"schemas/{name}.json"), stream.ToArray());
    }
}
