using Sources.Model;

namespace Sources.Pages;

/// <summary>Every kind of page. A new kind is a file beside these and a line here.</summary>
public static class PageKinds
{
    private static readonly Func<PageFrame, IEnumerable<Page>>[] Kinds =
    [
        HomePage.Of,
        ArticlePages.Of,
        TimelinePages.Of,
        AnalysisPages.Of,
        CoveragePages.Of,
        CorrectionsPages.Of,
        EntityPages.Of,
        EntityIndexPage.Of,
        TextPages.Of,
        SearchPage.Of,
        NotFoundPage.Of,
    ];

    /// <summary>All pages of a site.</summary>
    public static IReadOnlyList<Page> All(Site site, SiteLinks links)
    {
        var frame = new PageFrame(site, links);
        return [.. Kinds.SelectMany(kind => kind(frame))];
    }
}
