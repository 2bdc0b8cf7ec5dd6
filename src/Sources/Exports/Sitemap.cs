using System.Xml.Linq;
using Sources.Model;

namespace Sources.Exports;

/// <summary>The list of pages for crawlers (sitemaps.org, protocol 0.9), in several files under an index where one may not hold them. Its addresses must be absolute, so without a base URL there is none to list.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The protocol allows so many addresses in one file.</summary>
    private const int MostInOneFile = 50_000;

    /// <param name="site">The site.</param>
    /// <param name="pages">Its pages; they are not asked for where there is no base URL.</param>
    internal static IEnumerable<PlannedFile> Of(Site site, IEnumerable<SitePath> pages)
    {
        var parts = site.Settings.BaseUrl is null ? [] : pages.Chunk(MostInOneFile).ToList();
        // Asked for when the first file is made: only then does anybody want to know.
        var days = new Lazy<Dictionary<string, string?>>(() => site.Articles.ToDictionary(a => a.Path.PublicAddress, a => Feed.Day(a.Head), StringComparer.Ordinal));
        if (parts.Count < 2) return [XmlText.Plan("sitemap.xml", () => Urls(site, parts.FirstOrDefault() ?? [], days.Value))];
        return
        [
            XmlText.Plan("sitemap.xml", () => new XElement(Ns + "sitemapindex", parts.Select((_, i) => new XElement(Ns + "sitemap", new XElement(Ns + "loc", site.Settings.BaseUrl + Name(i)))))),
            .. parts.Select((part, i) => XmlText.Plan(Name(i), () => Urls(site, part, days.Value))),
        ];
    }

    private static string Name(int part) => $"sitemap-{part + 1}.xml";

    private static XElement Urls(Site site, IReadOnlyList<SitePath> pages, Dictionary<string, string?> days)
    {
        var urls = new XElement(Ns + "urlset");
        if (site.Settings.BaseUrl is not { } root) urls.Add(new XComment(" Addresses in a sitemap are absolute: set base-url in site.yml, or build with --base-url. "));
        else urls.Add(pages.Select(p => new XElement(Ns + "url", new XElement(Ns + "loc", new Uri(root + p.PublicAddress).AbsoluteUri), Day(p, days) is { } day ? new XElement(Ns + "lastmod", day) : null)));
        return urls;
    }

    /// <summary>The day of the edition, of a page in the folder of an article; null of any other.</summary>
    private static string? Day(SitePath page, Dictionary<string, string?> days) =>
        page.Value.Split('/') is ["articles", var slug, ..] ? days.GetValueOrDefault($"articles/{slug}/") : null;
}
