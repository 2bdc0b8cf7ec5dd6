using Sources.Model;
using Sources.Pages.Html;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>What stands at the head of an article's pages, and how the article is cited.</summary>
internal static class ArticleHeads
{
    internal static ArticleHeadView Of(PageFrame frame, ListedArticle article, SitePath page)
    {
        // In reading: the text, its timeline, its analysis, its ledger, then the next article.
        var all = frame.Site.Articles;
        int here = frame.PlaceOf(article);
        IReadOnlyList<LinkView> pages =
        [
            Link("Article", page, article.Path),
            Link("Timeline", page, article.TimelinePath),
            Link("Analysis", page, article.AnalysisPath),
            Link("Coverage", page, article.CoveragePath),
            .. article.HasCorrections ? (LinkView[])[Link("Corrections", page, article.CorrectionsPath)] : [],
        ];
        int at = pages.ToList().FindIndex(p => p.IsCurrent);
        return View(article) with
        {
            SiteLanguage = frame.SiteLanguage,
            Pages = pages,
            DataHref = page.LinkTo(article.CoveragePath, "data"),
            Previous = at > 0 ? pages[at - 1] : at == 0 && here > 0 ? Other(all[here - 1], page) : null,
            Next = at >= 0 && at < pages.Count - 1 ? pages[at + 1] : at > 0 && here + 1 < all.Count ? Other(all[here + 1], page) : null,
        };
    }

    private static ArticleHeadView View(ListedArticle article) => new()
    {
        Title = article.Head.Title,
        Language = TextLanguage.Of(article.Head.Language),
        Subtitle = article.Head.Subtitle,
        Summary = article.Head.Summary,
        EditionKind = article.Head.Edition.Kind == EditionKind.Restatement ? "A restatement, passage by passage" : "The full text",
        EditionVersion = article.Head.Edition.Version,
        EditionDate = article.Head.Edition.Date?.ToEnglish(),
        EditionNote = article.Head.Edition.Note,
        AsOf = article.Head.Horizon?.ToEnglish(),
        Source = article.Head.Source is { } source ? Of(source) : null,
        Pages = [],
        DataHref = "",
        Previous = null,
        Next = null,
    };

    private static SourceView Of(SourceRecord source) => new()
    {
        Title = source.Title,
        Authors = source.Authors.Count == 0 ? null : Wording.Join([.. source.Authors.Select(a => a.Name)]),
        ContainerTitle = source.ContainerTitle,
        Issue = source.Issue,
        Publisher = source.Publisher,
        Issued = source.Issued?.ToEnglish(),
        Url = source.Url,
        Rights = source.Rights,
    };

    private static LinkView Other(ListedArticle article, SitePath from) => new(article.Head.Title, from.LinkTo(article.Path), Language: TextLanguage.Of(article.Head.Language));

    private static LinkView Link(string text, SitePath from, SitePath to) => new(text, from.LinkTo(to), from == to);
}
