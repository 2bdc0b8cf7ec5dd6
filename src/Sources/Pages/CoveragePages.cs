using Sources.Model;
using Sources.Pages.Html;
using Sources.Pages.Metadata;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>The ledger of each article.</summary>
internal static class CoveragePages
{
    internal static IEnumerable<Page> Of(PageFrame frame, ListedArticle article) => [new Page(article.CoveragePath, () => View(frame, article.Open()))];

    private static PageView View(PageFrame frame, SiteArticle article)
    {
        var page = article.CoveragePath;
        int told = article.Placements.Count(p => p.Section == Section.Timeline);
        IReadOnlyList<CoverageRowView> rows = [.. article.Article.Statements.Select(s => Row(page, article, s))];
        var view = new CoverageView
        {
            FullTitle = $"Coverage: {article.Article.Title}",
            Head = ArticleHeads.Of(frame, article, page),
            Total = article.Placements.Count,
            OnTimeline = told,
            InAnalysis = article.Placements.Count - told,
            DateCount = rows.Sum(r => r.Dates.Count),
            MentionCount = article.Mentions.Sum(m => m.Count),
            EntityCount = Filters.Named(article).Count(),
            Filters = Filters.Of(rows),
            Downloads = DownloadLinks.Of(page, frame.DownloadsOf(article.Article.Slug)),
            Rows = rows,
        };
        return frame.Complete(view, page, "Coverage", $"Where each of the {article.Placements.Count} statements of “{article.Article.Title}” went, and why.",
            default, data => ArticleData.About(data, article, page, "Coverage"), (article.Article.Title, article.Path, TextLanguage.Of(article.Article.Language)));
    }

    private static CoverageRowView Row(SitePath page, SiteArticle article, Statement statement)
    {
        var placement = article.Placements[statement.Index];
        return new CoverageRowView(
            PageFrame.LinkTo(page, article, statement),
            StatementWords.Of(statement),
            placement.Section == Section.Timeline ? "timeline" : "analysis",
            placement.Reason,
            ReasonKind(placement.Reason),
            placement.Type.ToEnglish(),
            [
                .. article.EntriesByStatement[statement.Index].Select(e => new LinkView(e.Time.ToEnglish(), page.LinkTo(article.TimelinePath, e.Id))),
                .. article.ArgumentByStatement[statement.Index] is { } argument ? (LinkView[])[new LinkView(argument.Heading, page.LinkTo(article.AnalysisPath, argument.Id), Language: TextLanguage.Of(article.Article.Language))] : [],
            ],
            [.. statement.Dates.Where(d => d.Value is not null).Select(d => new DateWordsView(statement.Text[d.Start..d.End], (d.Extent ?? d.Value)!.ToString(), d.Resolution.Sentence))],
            [.. article.Mentions[statement.Index].Select(m => m.Entity).Distinct().Select(e => PageFrame.LinkTo(page, e))])
        {
            Quoted = PageFrame.Quoted(page, article, [statement]),
        };
    }

    /// <summary>A reason without the date that it names.</summary>
    private static string ReasonKind(string reason)
    {
        foreach (var (begins, kind) in ((string, string)[])[("dated: ", "dated"), ("continues ", "continues"), ("argument: only mentions ", "argument: only mentions a date")])
            if (reason.StartsWith(begins, StringComparison.Ordinal)) return kind;
        return reason;
    }
}
