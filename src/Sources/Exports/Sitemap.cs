using System.Xml.Linq;
using Sources.Model;

namespace Sources.Exports;

/// <summary>The list of pages for crawlers (sitemaps.org, protocol 0.9). Its addresses must be absolute, so without a base URL there is none to list.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    internal static IEnumerable<PlannedFile> Of(Site site) => [PlannedFile.OfText("sitemap.xml", () => Write(site))];

    private static string Write(Site site)
    {
        var urls = new XElement(Ns + "urlset");
        if (site.Settings.BaseUrl is not { } root) urls.Add(new XComment(" Addresses in a sitemap are absolute: set base-url in site.yml, or build with --base-url. "));
        else urls.Add(Pages(site).Select(p => new XElement(Ns + "url", new XElement(Ns + "loc", new Uri(root + p.Path.PublicAddress).AbsoluteUri), p.Date is { } day ? new XElement(Ns + "lastmod", day) : null)));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{urls}\n";
    }

    private static IEnumerable<(SitePath Path, string? Date)> Pages(Site site)
    {
        foreach (string page in (string[])["", "timeline", "index-a-z", "search"]) yield return (SitePath.Page(page), null);
        foreach (var article in site.Articles)
        {
            string? day = Feed.Day(article.Article);
            foreach (var path in (SitePath[])[article.Path, article.TimelinePath, article.AnalysisPath, article.CoveragePath]) yield return (path, day);
        }
        foreach (var entity in site.Entities) yield return (entity.Path, null);
        foreach (var page in site.TextPages) yield return (page.Path, null);
    }
}
