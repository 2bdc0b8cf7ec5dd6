using System.Reflection;
using Sources.Model;

namespace Sources.Exports;

/// <summary>The files of <see cref="Downloads"/>: each path of that list has its writer here, by the file's name.</summary>
internal static class DataFiles
{
    internal static IEnumerable<PlannedFile> Of(Site site, SiteLinks links) =>
        site.Articles.SelectMany(a => Downloads.Of(a).Select(d => PlannedFile.Of(d.Path, () => OfArticle(site, links, a.Open(), d.Path).Bytes)))
            .Concat(Downloads.OfSite(site).Select(d => PlannedFile.Of(d.Path, () => OfSite(site, d.Path).Bytes) with { PutTogether = PutTogether(site, d.Path) }));

    private static Func<Func<SitePath, ReadOnlyMemory<byte>?>, ReadOnlyMemory<byte>>? PutTogether(Site site, SitePath path) => Name(path) switch
    {
        "entries.csv" => known => EntryTable.PutTogether(site, path, known),
        "entries.ics" => known => CalendarText.PutTogether(site, path, known),
        _ => null,
    };

    private static OutputFile OfArticle(Site site, SiteLinks links, SiteArticle article, SitePath path) => Name(path) switch
    {
        "article.json" => ArticleJson.Of(site, article, path),
        "article.md" => ArticleMarkdown.Of(site, links, article, path),
        "entries.csv" => EntryTable.Of(site, [article], path),
        "coverage.csv" => CoverageTable.Of(site, article, path),
        "timeline.json" => TimelineJs.Of(site, [article], article.Article.Title, article.Article.Summary, path),
        "entries.ics" => CalendarText.Of(site, [article], article.Article.Title, path),
        var name => throw new InvalidOperationException($"{name} has no writer."),
    };

    private static OutputFile OfSite(Site site, SitePath path) => Name(path) switch
    {
        "site.json" => SiteJson.Of(site, path),
        "schema.json" => Schema(path),
        "entries.csv" => EntryTable.Of(site, site.Articles, path),
        "llms.txt" => LlmsText.Of(site, path),
        "timeline.json" => TimelineJs.Of(site, site.Articles, site.Settings.Title, site.Settings.Description, path),
        "entries.ics" => CalendarText.Of(site, site.Articles, site.Settings.Title, path),
        var name => throw new InvalidOperationException($"{name} has no writer."),
    };

    private static string Name(SitePath path) => path.Value[(path.Value.LastIndexOf('/') + 1)..];

    private static OutputFile Schema(SitePath path)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Sources.Exports.schema.json")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new OutputFile(path, bytes);
    }
}
