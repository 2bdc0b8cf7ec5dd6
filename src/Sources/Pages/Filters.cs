using Sources.Model;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>What the items of a list can be told apart by.</summary>
internal static class Filters
{
    /// <summary>The choices of a timeline: entity, kind, period.</summary>
    internal static IReadOnlyList<FilterView> Of(IReadOnlyList<PeriodView> periods)
    {
        var entries = periods.SelectMany(p => p.Entries).ToList();
        return Useful(
            new FilterView("entity", "Who or what", [.. entries.SelectMany(e => e.Entities).GroupBy(e => e.Slug, StringComparer.Ordinal)
                .Select(g => new FilterChoiceView(g.Key, g.First().Name, g.Count())).OrderBy(c => c.Text, StringComparer.OrdinalIgnoreCase)]),
            new FilterView("kind", "Kind", [.. entries.SelectMany(e => e.Entities.Select(n => n.Kind).Distinct()).GroupBy(k => k, StringComparer.Ordinal)
                .Select(g => new FilterChoiceView(g.Key, g.Key, g.Count())).OrderBy(c => c.Text, StringComparer.Ordinal)]),
            new FilterView("period", "Period", [.. periods.Where(p => p.Key.Length > 0).GroupBy(p => p.Key, StringComparer.Ordinal)
                .Select(g => new FilterChoiceView(g.Key, g.First().Title ?? g.Key, g.Sum(p => p.Entries.Count)))]));
    }

    /// <summary>The choices of a ledger: section, reason, type, entity.</summary>
    internal static IReadOnlyList<FilterView> Of(IReadOnlyList<CoverageRowView> rows) => Useful(
        new FilterView("section", "Where", [.. rows.GroupBy(r => r.Section, StringComparer.Ordinal).Select(g => new FilterChoiceView(g.Key, g.Key, g.Count())).OrderByDescending(c => c.Text, StringComparer.Ordinal)]),
        new FilterView("why", "Why", [.. rows.GroupBy(r => r.ReasonKind, StringComparer.Ordinal)
            .Select(g => new FilterChoiceView(Anchors.FromWords(g.Key), g.Key, g.Count())).OrderByDescending(c => c.Count).ThenBy(c => c.Text, StringComparer.Ordinal)]),
        new FilterView("type", "What it is", [.. rows.GroupBy(r => r.Type, StringComparer.Ordinal)
            .Select(g => new FilterChoiceView(Anchors.FromWords(g.Key), g.Key, g.Count())).OrderByDescending(c => c.Count).ThenBy(c => c.Text, StringComparer.Ordinal)]),
        new FilterView("entity", "Who or what", [.. rows.SelectMany(r => r.Entities).GroupBy(e => e.Slug, StringComparer.Ordinal)
            .Select(g => new FilterChoiceView(g.Key, g.First().Name, g.Count())).OrderBy(c => c.Text, StringComparer.OrdinalIgnoreCase)]));

    /// <summary>The choices of a library: source, subject.</summary>
    internal static IReadOnlyList<FilterView> Of(PageFrame frame, IReadOnlyList<ListedArticle> articles)
    {
        const int fewest = 4, mostSubjects = 60;
        if (articles.Count < fewest) return [];
        return Useful(
            new FilterView("source", "Source", [.. articles.Select(a => a.Head.Source?.ContainerTitle).OfType<string>().GroupBy(Anchors.FromWords, StringComparer.Ordinal)
                .Select(g => new FilterChoiceView(g.Key, g.First(), g.Count())).OrderBy(c => c.Text, StringComparer.OrdinalIgnoreCase)]),
            new FilterView("entity", "Subject", [.. articles.SelectMany(Named).GroupBy(slug => slug, StringComparer.Ordinal)
                .Select(g => new FilterChoiceView(g.Key, frame.EntityOf(g.Key)!.Name, g.Count())).OrderByDescending(c => c.Count).ThenBy(c => c.Text, StringComparer.Ordinal).Take(mostSubjects)
                .OrderBy(c => c.Text, StringComparer.OrdinalIgnoreCase)]));
    }

    /// <summary>Whom and what an article names, by their slugs.</summary>
    internal static IEnumerable<string> Named(ListedArticle article) => article.Namings.Select(n => n.Slug).Distinct(StringComparer.Ordinal);

    /// <summary>One choice alone is none.</summary>
    private static IReadOnlyList<FilterView> Useful(params IEnumerable<FilterView> filters) => [.. filters.Where(f => f.Choices.Count > 1)];
}
