using Sources.Exports.Search;
using Sources.Model;

namespace Sources.Exports;

/// <summary>Every file of a site that is not a page of its theme, in the order in which they are made.</summary>
public static class SiteExports
{
    private static readonly Func<Site, SiteLinks, IEnumerable<PlannedFile>>[] OfSite =
    [
        (site, _) => Previews.Of(site),
        DataFiles.Of,
        (site, _) => Feed.Of(site),
        (site, _) => HostFiles.Of(site),
        (site, _) => Citations.Of(site),
        (site, _) => Cards.Of(site),
        (site, _) => ContentAssets.Of(site),
        (site, _) => ContentSchemas.Of(site),
    ];

    /// <summary>All files; those of the search index are found by making it, the others are made when they are wanted.</summary>
    /// <param name="site">The site.</param>
    /// <param name="links">Its addresses.</param>
    /// <param name="pages">The pages that have an address of their own; gone through when the sitemap is reached, behind all else.</param>
    public static IEnumerable<PlannedFile> All(Site site, SiteLinks links, IEnumerable<SitePath> pages) => Search(site).Concat(Others(site, links)).Concat(Sitemap(site, pages));

    /// <summary>All but the search index and the sitemap.</summary>
    internal static IEnumerable<PlannedFile> Others(Site site, SiteLinks links) => OfSite.SelectMany(export => export(site, links));

    /// <summary>What of it stands in the folder of the publisher's own files, beside those.</summary>
    internal static IEnumerable<SitePath> InAssets(Site site) => [.. PreviewFiles.AreShared(site) ? (SitePath[])[PreviewFiles.Shared] : [], .. site.Settings.Tokens.Count > 0 ? (SitePath[])[HostFiles.Tokens] : []];

    /// <summary>The files of the search index. They are known when it is made, which takes its time.</summary>
    internal static IEnumerable<PlannedFile> Search(Site site) => SearchIndex.Of(site);

    /// <summary>The list of pages for crawlers. How many files it is, the pages say.</summary>
    internal static IEnumerable<PlannedFile> Sitemap(Site site, IEnumerable<SitePath> pages) => Exports.Sitemap.Of(site, pages);
}
