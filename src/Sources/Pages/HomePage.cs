using Sources.Model;
using Sources.Pages.Metadata;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>The home page.</summary>
internal static class HomePage
{
    private const int MostNamed = 12, MostWhole = 12;

    /// <summary>A library is divided into pages of so many articles: about as heavy as an article's page.</summary>
    private const int MostOnOnePage = 100;

    internal static IEnumerable<Page> Of(PageFrame frame)
    {
        var list = Divide(frame);
        return list.Parts.Select(part => new Page(part.Path, () => View(frame, list, part)));
    }

    /// <summary>The articles, divided over pages.</summary>
    internal static DividedList<ListedArticle> Divide(PageFrame frame) =>
        DividedList<ListedArticle>.Of(frame.Site.Articles, MostOnOnePage, PageFrame.Home, "shelf", (articles, before) => $"{before + 1}–{before + articles.Count}");

    private static PageView View(PageFrame frame, DividedList<ListedArticle> list, ListPart<ListedArticle> part)
    {
        var page = part.Path;
        bool isFirst = part.Number == 0;
        var site = frame.Site;
        var only = frame.OnlyArticle;
        var timeline = only?.TimelinePath ?? PageFrame.Timeline;
        var view = new HomeView
        {
            Articles = [.. part.Items.Select(a => Card(frame, a, page))],
            ArticleCount = site.Articles.Count,
            Filters = Filters.Of(frame, part.Items),
            Parts = list.LinksFrom(part),
            IsLibrary = site.Articles.Count > MostWhole,
            Overview = !isFirst || !OverviewDrawing.IsLegible(site.Articles.SelectMany(a => a.Times)) ? null : OverviewDrawing.Of(site.Articles.SelectMany(a => a.Open().Entries), entry => page.LinkTo(only?.TimelinePath ?? frame.TimelineOfAll.PlaceOf(entry.Id), entry.Id)),
            TimelineHref = page.LinkTo(timeline),
            IndexHref = page.LinkTo(PageFrame.Index),
            MostNamed = !isFirst ? [] : [.. site.Entities.Select(e => PageFrame.LinkTo(page, e, site.CountOf(e)))
                .Where(e => e.Count > 0).OrderByDescending(e => e.Count).ThenBy(e => e.Name, StringComparer.Ordinal).Take(MostNamed)],
            EntityCount = site.Entities.Count,
            Downloads = !isFirst ? [] : DownloadLinks.Of(page, frame.Downloads),
            Citation = only is null ? null : Citations.Of(only, page, site.Settings),
        };
        if (!isFirst) return frame.Complete(view, page, $"{site.Settings.Title}, {part.Name}", site.Settings.Description, frame.SiteLanguage);
        return frame.Complete(view, page, site.Settings.Title, site.Settings.Description, frame.SiteLanguage, data => LinkedData.Site(data, site.Settings));
    }

    private static ArticleCardView Card(PageFrame frame, ListedArticle article, SitePath page) => new()
    {
        Head = ArticleHeads.Of(frame, article, page),
        Href = page.LinkTo(article.Path),
        TimelineHref = page.LinkTo(article.TimelinePath),
        AnalysisHref = page.LinkTo(article.AnalysisPath),
        Span = Wording.Span(article.Times.Select(e => e.Time)),
        FirstYear = article.Times.Select(e => e.Time.Value).Where(v => v is not null).Select(v => v!.Lower?.Year ?? v.Upper?.Year).Min(),
        Facets = frame.OnlyArticle is not null ? [] :
        [
            new("source", article.Head.Source?.ContainerTitle is { } source ? Anchors.FromWords(source) : ""),
            new("entity", string.Join(' ', Filters.Named(article))),
        ],
        PassageCount = article.PassageCount,
        StatementCount = article.StatementCount,
        EntryCount = article.Times.Count,
        ArgumentCount = article.ArgumentCount,
    };
}
