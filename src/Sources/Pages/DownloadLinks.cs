using Sources.Model;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>Links to the files for programs.</summary>
internal static class DownloadLinks
{
    /// <summary>The data of an article, or of the site.</summary>
    internal static IReadOnlyList<DownloadView> Of(SitePath page, IReadOnlyList<Download> downloads) =>
        [.. downloads.Select(d => new DownloadView(d.Name, page.LinkTo(d.Path), d.MediaType, d.Words))];

    /// <summary>The files that hold what a page shows in another form: those its head names.</summary>
    internal static IReadOnlyList<DownloadView> Alternates(PageFrame frame, SitePath page) => page.Value.Split('/') switch
    {
        ["index.html"] => Named(page, frame.Downloads, "site.json"),
        ["timeline", ..] => Named(page, frame.Downloads, "entries.csv", "entries.ics"),
        ["articles", var slug, "index.html"] => Named(page, frame.DownloadsOf(slug), "article.md", "article.json"),
        ["articles", var slug, "timeline", ..] => Named(page, frame.DownloadsOf(slug), "entries.csv", "entries.ics"),
        ["articles", var slug, "coverage", ..] => Named(page, frame.DownloadsOf(slug), "coverage.csv"),
        _ => [],
    };

    private static IReadOnlyList<DownloadView> Named(SitePath page, IReadOnlyList<Download> downloads, params string[] names) =>
        Of(page, [.. downloads.Where(d => names.Any(n => d.Path.Value.EndsWith("/" + n, StringComparison.Ordinal)))]);
}
