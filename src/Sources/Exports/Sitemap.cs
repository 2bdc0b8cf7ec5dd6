using System.Xml.Linq;
using Sources.Model;

namespace Sources.Exports;

/// <summary>The list of pages for crawlers (sitemaps.org, protocol 0.9), in several files under an index where one may not hold them. Its addresses must be absolute, so without a base URL there is none to list.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The protocol allows so many addresses in one file.</summary>
    private const int MostInOneFile = 50_000;

    internal static IEnumerable<PlannedFile> Of(Site site)
    {
        var parts = site.Settings.BaseUrl is null ? [] : Pages(site).Chunk(MostInOneFile).ToList();
        if (parts.Count < 2) return [PlannedFile.OfText("sitemap.xml", () => Write(site, parts.FirstOrDefault() ?? []))];
        return
        [
            PlannedFile.OfText("sitemap.xml", () => Document(new XElement(Ns + "sitemapindex", parts.Select((_, i) => new XElement(Ns + "sitemap", new XElement(Ns + "loc", site.Settings.BaseUrl + Name(i))))))),
            .. parts.Select((part, i) => PlannedFile.OfText(Name(i), () => Write(site, part))),
        ];
    }

    private static string Name(int part) => $"sitemap-{part + 1}.xml";

    private static string Document(XElement root) => $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n";

    private static string Write(Site site, IReadOnlyList<(SitePath Path, string? Date)> pages)
    {
        var urls = new XElement(Ns + "urlset");
        if (site.Settings.BaseUrl is not { } root) urls.Add(new XComment(" Addresses in a sitemap are absolute: set base-url in site.yml, or build with --base-url. "));
        else urls.Add(pages.Select(p => new XElement(Ns + "url", new XElement(Ns + "loc", new Uri(root + p.Path.PublicAddress).AbsoluteUri), p.Date is { } day ? new XElement(Ns + "lastmod", day) : null)));
        return Document(urls);
    }

    private static IEnumerable<(SitePath Path, string? Date)> Pages(Site site)
    {
        foreach (string page in (string[])["", "timeline", "index-a-z", "search"]) yield return (SitePath.Page(page), null);
        foreach (var article in site.Articles)
        {
            string? day = Feed.Day(article.Head);
            foreach (var path in (SitePath[])[article.Path, article.TimelinePath, article.AnalysisPath, article.CoveragePath]) yield return (path, day);
        }
        foreach (var entity in site.Entities) yield return (entity.Path, null);
        foreach (var page in site.TextPages) yield return (page.Path, null);
    }
}
