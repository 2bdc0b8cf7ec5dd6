using Sources.Model;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>What a host serves for an address that does not exist.</summary>
internal static class NotFoundPage
{
    internal static readonly SitePath Path = SitePath.File("404.html");

    internal static IEnumerable<Page> Of(PageFrame frame) => [new Page(Path, () => View(frame))];

    private static PageView View(PageFrame frame)
    {
        var ways = new List<LinkView> { new(frame.Site.Settings.Title, Path.LinkTo(PageFrame.Home)) };
        foreach (var article in frame.Site.Articles.Take(10)) ways.Add(new LinkView(article.Head.Title, Path.LinkTo(article.Path)));
        ways.Add(new LinkView("Names A–Z", Path.LinkTo(PageFrame.Index)));
        ways.Add(new LinkView("Search", Path.LinkTo(PageFrame.Search)));
        var view = frame.Complete(new NotFoundView { Ways = ways }, Path, "Page not found", "There is no page at this address.", default);
        // The host shows this page under any address, so a relative link would lead astray: with the site's own address known, links begin at its root.
        if (frame.Site.Settings.BaseUrl is not { } url || !Uri.TryCreate(url, UriKind.Absolute, out var uri)) return view;
        string root = uri.AbsolutePath;
        return ((NotFoundView)view) with
        {
            Root = root,
            Ways = [.. ways.Select(w => w with { Href = root + w.Href })],
            Navigation = [.. view.Navigation.Select(n => n.Href.Contains(':', StringComparison.Ordinal) ? n : n with { Href = root + n.Href })],
            Breadcrumbs = [.. view.Breadcrumbs.Select(b => b with { Href = root + b.Href })],
            CanonicalUrl = null,
            PreviewsScriptHref = null,
        };
    }
}
