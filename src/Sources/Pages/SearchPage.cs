using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>The search page.</summary>
internal static class SearchPage
{
    /// <summary>More names than this are for the A-Z alone.</summary>
    private const int MostNames = 400;
    private const int MostArticles = 60;

    internal static IEnumerable<Page> Of(PageFrame frame) => [new Page(PageFrame.Search, () => View(frame))];

    private static PageView View(PageFrame frame)
    {
        var site = frame.Site;
        var view = new SearchView
        {
            IndexHref = PageFrame.Search.LinkTo(PageFrame.Index),
            Kinds = [.. site.Entities.Select(e => e.Kind).Distinct().Order().Select(Wording.Kind)],
            Articles = site.Articles.Count is 1 or > MostArticles ? [] : [.. site.Articles.Select(a => new FilterChoiceView(a.Head.Slug, a.Head.Title, a.StatementCount)).OrderBy(c => c.Text, StringComparer.OrdinalIgnoreCase)],
            Letters = site.Entities.Sum(e => e.Names.Count + 1) <= MostNames ? Names(frame) : [],
        };
        return frame.Complete(view, PageFrame.Search, "Search", "Find any name, date or phrase.", default);
    }

    /// <summary>Every name by its letter; one that several have says whose it is.</summary>
    private static IReadOnlyList<IndexLetterView> Names(PageFrame frame)
    {
        var letters = EntityIndexPage.Letters(frame, PageFrame.Search);
        var shared = letters.SelectMany(l => l.Names).GroupBy(n => n.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return [.. letters.Select(l => l with { Names = [.. l.Names.Select(n => !n.IsMain && shared.Contains(n.Name) ? n with { Name = $"{n.Name} ({n.Entity.Name})" } : n)] })];
    }
}
