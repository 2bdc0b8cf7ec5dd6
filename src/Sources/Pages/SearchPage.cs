using Sources.Model;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>The search page.</summary>
internal static class SearchPage
{
    /// <summary>The script file that holds the index.</summary>
    internal static readonly SitePath IndexScript = SitePath.File("search/index.js");

    internal static IEnumerable<Page> Of(PageFrame frame) => [new Page(PageFrame.Search, () => frame.Complete(
        new SearchView { IndexScriptHref = PageFrame.Search.LinkTo(IndexScript), IndexHref = PageFrame.Search.LinkTo(PageFrame.Index) },
        PageFrame.Search, "Search", "Find any name, date or phrase.", null))];
}
