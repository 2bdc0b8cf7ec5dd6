using System.Text.Json;
using AngleSharp.Html.Dom;
using Sources.Importing.Documents;

namespace Sources.Importing.Html;

/// <summary>What a page says about itself in JSON-LD, in the words of schema.org.</summary>
internal static class JsonLinkedData
{
    internal static void Read(IHtmlDocument page, ImportDocument document)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                foreach (var item in Items(json.RootElement, 0).Where(IsArticle).Take(1)) Read(item, document);
            }
            catch (JsonException)
            {
                document.Doubt(null, "the page’s JSON-LD cannot be read");
            }
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement json, int depth) => json.ValueKind switch
    {
        _ when depth > 3 => [],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(i => Items(i, depth + 1)),
        JsonValueKind.Object when json.TryGetProperty("@graph", out var graph) => Items(graph, depth + 1).Prepend(json),
        JsonValueKind.Object => [json],
        _ => [],
    };

    private static bool IsArticle(JsonElement item) => item.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1)).Any(t => t.ValueKind == JsonValueKind.String && (t.GetString()!.EndsWith("Article", StringComparison.Ordinal) || t.GetString() is "BlogPosting" or "Report" or "Chapter" or "CreativeWork"));

    private static void Read(JsonElement item, ImportDocument document)
    {
        var record = document.Record;
        record.Offer("title", Name(item, "headline") ?? Name(item, "name"));
        record.Offer("subtitle", Name(item, "alternativeHeadline"));
        record.Offer("summary", Name(item, "description"));
        record.Offer("publisher", Name(item, "publisher"));
        record.Offer("container-title", Name(item, "isPartOf"));
        record.Offer("language", Name(item, "inLanguage"));
        record.Offer("issue", Name(item, "issueNumber"));
        record.Offer("rights", Name(item, "license") ?? Name(item, "copyrightHolder"));
        record.Offer("url", Name(item, "url") ?? (item.TryGetProperty("mainEntityOfPage", out var page) && page.ValueKind == JsonValueKind.Object ? Name(page, "@id") : Name(item, "mainEntityOfPage")));
        HtmlRecord.OfferDate(Name(item, "datePublished"), document);
        if (record.Authors.Count > 0 || !item.TryGetProperty("author", out var authors)) return;
        foreach (var author in authors.ValueKind == JsonValueKind.Array ? authors.EnumerateArray() : Enumerable.Repeat(authors, 1)) record.OfferAuthor(Name(author));
    }

    private static string? Name(JsonElement item, string property) => item.TryGetProperty(property, out var value) ? Name(value) : null;

    private static string? Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String => name.GetString(),
        JsonValueKind.Array when value.GetArrayLength() > 0 => Name(value[0]),
        _ => null,
    };
}
