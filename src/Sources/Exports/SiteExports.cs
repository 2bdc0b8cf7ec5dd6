using Sources.Exports.Search;
using Sources.Model;

namespace Sources.Exports;

/// <summary>Every file of a site that is not a page of its theme, in the order in which they are made.</summary>
public static class SiteExports
{
    private static readonly Func<Site, IEnumerable<OutputFile>>[] Exports =
    [
        SearchIndex.Of,
        Previews.Of,
        DataFiles.Of,
        Feed.Of,
        Sitemap.Of,
        HostFiles.Of,
        Citations.Of,
        Cards.Of,
        ContentAssets.Of,
    ];

    /// <summary>All files.</summary>
    public static IEnumerable<OutputFile> All(Site site) => Exports.SelectMany(export => export(site));
}
