using Sources.Exports.Search;
using Sources.Model;

namespace Sources.Exports;

/// <summary>Every file of a site that is not a page of its theme, in the order in which they are made.</summary>
public static class SiteExports
{
    private static readonly Func<Site, IEnumerable<PlannedFile>>[] Exports =
    [
        Previews.Of,
        DataFiles.Of,
        Feed.Of,
        Sitemap.Of,
        HostFiles.Of,
        Citations.Of,
        Cards.Of,
        ContentAssets.Of,
        ContentSchemas.Of,
    ];

    /// <summary>All files; that of the search index are found by making it, the others are made when they are wanted.</summary>
    public static IEnumerable<PlannedFile> All(Site site) => Search(site).Concat(Others(site));

    /// <summary>All but the search index.</summary>
    internal static IEnumerable<PlannedFile> Others(Site site) => Exports.SelectMany(export => export(site));

    /// <summary>The files of the search index. They are known when it is made, which takes its time.</summary>
    internal static IEnumerable<PlannedFile> Search(Site site) => SearchIndex.Of(site);
}
