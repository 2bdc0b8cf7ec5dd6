using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sources.Model;

namespace Sources.Exports;

/// <summary>
/// What link previews show, as a script that sets one global (a page opened from disk may load a script and may not fetch a file):
/// <c>{address: {t: title, k: kind, c: statements, w: words}}</c>, addresses relative to the root of the site. A small site has one such
/// file; in a large one each article has its own, which its pages use.
/// </summary>
internal static class Previews
{
    private const int Words = 180;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static IEnumerable<OutputFile> Of(Site site)
    {
        if (PreviewFiles.AreShared(site))
            return [Write(PreviewFiles.Shared, json =>
            {
                foreach (var entity in site.Entities) WriteEntity(json, entity, site);
                foreach (var article in site.Articles) WriteArticle(json, article);
            })];
        return site.Articles.Select(article => Write(PreviewFiles.Of(article), json =>
        {
            foreach (var entity in article.Mentions.SelectMany(m => m).Select(m => m.Entity).Distinct().OrderBy(e => e.Slug, StringComparer.Ordinal)) WriteEntity(json, entity, site);
            WriteArticle(json, article);
        }));
    }

    private static OutputFile Write(SitePath path, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        buffer.Write("var SOURCES_PREVIEWS="u8);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        buffer.Write(";\n"u8);
        return new OutputFile(path, buffer.WrittenMemory);
    }

    private static void WriteEntity(Utf8JsonWriter json, Entity entity, Site site) => WriteOne(json, entity.Path.Value, entity.Name, entity.Kind.ToString().ToLowerInvariant(),
        FirstWords.Of(entity.Body.SelectMany(Leaves.Of).FirstOrDefault()?.Content.Text ?? "", Words), site.MentionsByEntity[entity.Slug].Select(m => m.Statement).Distinct().Count());

    private static void WriteArticle(Utf8JsonWriter json, SiteArticle article)
    {
        foreach (var entry in article.Entries)
            WriteOne(json, $"{article.TimelinePath}#{entry.Id}", entry.Time.ToEnglish(), "on the timeline", FirstWords.Of(entry.Statements[0].Text, Words), entry.Statements.Count);
        foreach (var argument in article.Arguments)
            WriteOne(json, $"{article.AnalysisPath}#{argument.Id}", argument.Heading, "in the analysis", FirstWords.Of(argument.Statements[0].Text, Words), argument.Statements.Count);
        foreach (var passage in article.Article.Passages)
        {
            if (passage.Statements.Count > 0) WriteOne(json, $"{article.Path}#{passage.Id}", $"¶ {passage.Number}", "passage", FirstWords.Of(passage.Statements[0].Text, Words), passage.Statements.Count);
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
