using System.Text.Json;
using Sources.Model;

namespace Sources.Exports;

/// <summary>
/// The search index. Shape: <c>{entities: [{n, k, u, c, a}], statements: [{t, r, u, s, a, d}]}</c>, addresses relative to the root of the site.
/// </summary>
internal static class SearchIndex
{
    internal static IEnumerable<OutputFile> Of(Site site) =>
    [
        GlobalScript.Of(SitePath.File("search/index.js"), "SOURCES_INDEX", json =>
        {
            json.WriteStartArray("entities");
            foreach (var entity in site.Entities) Write(json, entity, site.MentionsByEntity[entity.Slug]);
            json.WriteEndArray();
            json.WriteStartArray("statements");
            foreach (var article in site.Articles)
                foreach (var statement in article.Article.Statements) Write(json, article, statement);
            json.WriteEndArray();
        }),
    ];

    private static void Write(Utf8JsonWriter json, Entity entity, IReadOnlyList<Mention> mentions)
    {
        json.WriteStartObject();
        json.WriteString("n", entity.Name);
        json.WriteString("k", entity.Kind.ToString().ToLowerInvariant());
        json.WriteString("u", entity.Path.Value);
        json.WriteNumber("c", mentions.Select(m => m.Statement).Distinct().Count());
        json.WriteStartArray("a");
        foreach (string name in entity.Names.Select(n => n.Name).Distinct(StringComparer.Ordinal)) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SiteArticle article, Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("t", statement.Text.Replace(InlineText.ImageSign, ' ').Trim());
        json.WriteString("r", statement.Reference);
        json.WriteString("u", $"{article.Path.Value}#{statement.Id}");
        json.WriteString("s", article.Placements[statement.Index].Section == Section.Timeline ? "timeline" : "analysis");
        json.WriteString("a", article.Article.Title);
        if (article.EntriesByStatement[statement.Index] is [var entry, ..]) json.WriteString("d", entry.Time.ToEnglish());
        json.WriteEndObject();
    }
}
