using Sources.Model;
using Sources.Pages.Metadata;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>The home page.</summary>
internal static class HomePage
{
    private const int MostNamed = 12, MostWhole = 12;

    internal static IEnumerable<Page> Of(PageFrame frame) => [new Page(PageFrame.Home, () => View(frame))];

    private static PageView View(PageFrame frame)
    {
        var page = PageFrame.Home;
        var site = frame.Site;
        var only = frame.OnlyArticle;
        var timeline = only?.TimelinePath ?? PageFrame.Timeline;
        var view = new HomeView
        {
            Articles = [.. site.Articles.Select(a => Card(frame, a, page))],
            Filters = Filters.Of(site.Articles),
            IsLibrary = site.Articles.Count > MostWhole,
            Overview = OverviewDrawing.Of(site.Articles.SelectMany(a => a.Entries), entry => page.LinkTo(timeline, entry.Id)),
            TimelineHref = page.LinkTo(timeline),
            IndexHref = page.LinkTo(PageFrame.Index),
            MostNamed = [.. site.Entities.Select(e => PageFrame.LinkTo(page, e, site.StatementCounts[e.Slug]))
                .Where(e => e.Count > 0).OrderByDescending(e => e.Count).ThenBy(e => e.Name, StringComparer.Ordinal).Take(MostNamed)],
            EntityCount = site.Entities.Count,
            Downloads = DownloadLinks.Of(page, frame.Downloads),
            Citation = only is null ? null : Citations.Of(only, page, site.Settings),
        };
        return frame.Complete(view, page, site.Settings.Title, site.Settings.Description, null, data => LinkedData.Site(data, site.Settings));
    }

    private static ArticleCardView Card(PageFrame frame, SiteArticle article, SitePath page) => new()
    {
        Head = ArticleHeads.Of(frame, article, page),
        Href = page.LinkTo(article.Path),
        TimelineHref = page.LinkTo(article.TimelinePath),
        AnalysisHref = page.LinkTo(article.AnalysisPath),
        Span = Wording.Span(article.Entries.Select(e => e.Time)),
        FirstYear = article.Entries.Select(e => e.Time.Value).Where(v => v is not null).Select(v => v!.Lower?.Year ?? v.Upper?.Year).Min(),
        Facets = frame.OnlyArticle is not null ? [] :
        [
            new("source", article.Article.Source?.ContainerTitle is { } source ? Anchors.FromWords(source) : ""),
            new("entity", string.Join(' ', Filters.Entities(article).Select(e => e.Slug))),
        ],
        PassageCount = article.Article.Passages.Count,
        StatementCount = article.Article.Statements.Count,
        EntryCount = article.Entries.Count,
        ArgumentCount = article.Arguments.Count,
    };
}
