using Sources.Model;

namespace Sources.Pages;

/// <summary>Every kind of page. A new kind is a file beside these and a line here.</summary>
public static class PageKinds
{
    /// <summary>The pages of one article, below its folder.</summary>
    private static readonly Func<PageFrame, ListedArticle, IEnumerable<Page>>[] OfArticle =
    [
        ArticlePages.Of,
        TimelinePages.Of,
        AnalysisPages.Of,
        CoveragePages.Of,
        CorrectionsPages.Of,
    ];

    /// <summary>The pages of the site as a whole.</summary>
    private static readonly Func<PageFrame, IEnumerable<Page>>[] OfSite =
    [
        HomePage.Of,
        TimelinePages.OfAll,
        EntityIndexPage.Of,
        TextPages.Of,
        SearchPage.Of,
        NotFoundPage.Of,
    ];

    /// <summary>All pages of a site.</summary>
    public static IReadOnlyList<Page> All(Site site, SiteLinks links) => All(new PageFrame(site, links));

    /// <summary>All pages of a site.</summary>
    internal static IReadOnlyList<Page> All(PageFrame frame) => [.. Each(frame)];

    /// <summary>Where the pages stand that are found under an address of their own: all but that which a host gives for an address that does not exist. Found out when somebody goes through them.</summary>
    public static IEnumerable<SitePath> Addresses(Site site, SiteLinks links) => Addresses(new PageFrame(site, links));

    /// <inheritdoc cref="Addresses(Site, SiteLinks)"/>
    internal static IEnumerable<SitePath> Addresses(PageFrame frame) => Each(frame).Select(page => page.Path).Where(path => path != NotFoundPage.Path);

    private static IEnumerable<Page> Each(PageFrame frame) =>
        frame.Site.Articles.SelectMany(article => OfArticle.SelectMany(kind => kind(frame, article))).Concat(frame.Site.Entities.SelectMany(entity => EntityPages.Of(frame, entity))).Concat(Others(frame));

    /// <summary>The page at a path that begins with the folder of an article or an entity; null where there is none.</summary>
    internal static Page? At(PageFrame frame, string path) => (path.Split('/') switch
    {
        ["articles", var slug, ..] when frame.Articles.TryGetValue(slug, out var article) => OfArticle.SelectMany(kind => kind(frame, article)),
        [var folder, var slug, ..] when frame.EntityOf(slug) is { } entity && Entity.Folder(entity.Kind) == folder => EntityPages.Of(frame, entity),
        _ => [],
    }).FirstOrDefault(page => page.Path.Value == path);

    /// <summary>The pages that stand in no folder of an article or an entity.</summary>
    internal static IEnumerable<Page> Others(PageFrame frame) => OfSite.SelectMany(kind => kind(frame));
}
