using System.Text.Json;
using Sources.Model;

namespace Sources.Exports;

/// <summary>
/// What link previews show: <c>{address: {t: title, k: kind, c: statements, w: words}}</c>, addresses relative to the root of the site. A small site has one such
/// file; in a large one each article has its own, which its pages use.
/// </summary>
internal static class Previews
{
    private const int Words = 180;
    private const string Name = "SOURCES_PREVIEWS";

    internal static IEnumerable<PlannedFile> Of(Site site)
    {
        if (PreviewFiles.AreShared(site))
            return [GlobalScript.Plan(PreviewFiles.Shared, Name, json =>
            {
                foreach (var entity in site.Entities) WriteEntity(json, entity, site);
                foreach (var article in site.Articles) WriteArticle(json, article.Open());
            })];
        return site.Articles.Select(listed => GlobalScript.Plan(PreviewFiles.Of(listed), Name, json =>
        {
            var article = listed.Open();
            foreach (var entity in article.Mentions.SelectMany(m => m).Select(m => m.Entity).Distinct().OrderBy(e => e.Slug, StringComparer.Ordinal)) WriteEntity(json, entity, site);
            WriteArticle(json, article);
        }));
    }

    private static void WriteEntity(Utf8JsonWriter json, Entity entity, Site site) => WriteOne(json, entity.Path.Value, entity.Name, entity.Kind.ToString().ToLowerInvariant(),
        FirstWords.Of(entity.Body.SelectMany(Leaves.Of).FirstOrDefault()?.Content.Text ?? "", Words), site.CountOf(entity));

    private static void WriteArticle(Utf8JsonWriter json, SiteArticle article)
    {
        foreach (var entry in article.Entries)
            WriteOne(json, $"{article.TimelinePath}#{entry.Id}", entry.Time.ToEnglish(), "on the timeline", FirstWords.Of(entry.Statements[0].Text, Words), entry.Statements.Count);
        foreach (var argument in article.Arguments)
            WriteOne(json, $"{article.AnalysisPath}#{argument.Id}", argument.Heading, "in the analysis", FirstWords.Of(argument.Statements[0].Text, Words), argument.Statements.Count);
        foreach (var passage in article.Article.Passages)
        {
            foreach (string? id in passage.Statements.Count > 0 ? (string?[])[passage.Id, passage.GivenId] : [])
                if (id is not null) WriteOne(json, $"{article.Path}#{id}", $"¶ {passage.Number}", "passage", FirstWords.Of(passage.Statements[0].Text, Words), passage.Statements.Count);
            foreach (var statement in passage.Statements) WriteOne(json, $"{article.Path}#{statement.Id}", $"¶ {statement.Reference}", "in the article", FirstWords.Of(statement.Text, Words), 0);
        }
    }

    private static void WriteOne(Utf8JsonWriter json, string address, string title, string kind, string words, int count)
    {
        json.WriteStartObject(address);
        json.WriteString("t", title);
        json.WriteString("k", kind);
        if (count > 0) json.WriteNumber("c", count);
        json.WriteString("w", words);
        json.WriteEndObject();
    }
}
