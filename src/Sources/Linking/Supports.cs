using Sources.Dates;
using Sources.Model;

namespace Sources.Linking;

/// <summary>
/// Which argument rests on which entry: by the author's link, by a date that the argument mentions, or by what both name. A name counts the
/// more the fewer entries have it, so that a country that every entry names links nothing.
/// </summary>
internal static class Supports
{
    /// <summary>Two names that one entry in three has, or one that hardly any other has.</summary>
    private const double Enough = 1.0;

    internal static IReadOnlyList<Support> Of(IReadOnlyList<Entry> entries, IReadOnlyList<Argument> arguments)
    {
        var weights = entries.SelectMany(e => e.Entities).GroupBy(e => e).ToDictionary(g => g.Key, g => Weight(g.Count(), entries.Count));
        var supports = new List<Support>();
        foreach (var argument in arguments)
        {
            var linked = Linked(argument);
            foreach (var entry in entries)
                if (Why(argument, entry, linked, weights) is { } reason) supports.Add(new Support(argument, entry, reason));
        }
        return supports;
    }

    private static double Weight(int entriesWithIt, int entries) => entries <= 2 ? 0.5 : Math.Log((double)entries / entriesWithIt) / Math.Log(3);

    private static string? Why(Argument argument, Entry entry, HashSet<string> linked, Dictionary<Entity, double> weights)
    {
        if (linked.Contains(entry.Id) || entry.Statements.Any(s => linked.Contains(s.Id))) return "the author’s link";
        foreach (var statement in argument.Statements)
        {
            foreach (var date in statement.Dates)
            {
                if (date.IsVague || date.Value is not { } value || entry.Time.Value is not { } time) continue;
                if (time == value || time == date.Extent || (value.Precision <= EdtfPrecision.Year && value.Contains(time))) return $"both speak of {value.ToEnglish()}";
            }
        }
        var shared = argument.Entities.Where(entry.Entities.Contains).OrderByDescending(e => weights[e]).ThenBy(e => e.Slug, StringComparer.Ordinal).ToList();
        if (shared.Sum(e => weights[e]) < Enough) return null;
        return "both name " + string.Join(" and ", shared.Take(2).Select(e => e.Name));
    }

    /// <summary>The anchors that the argument's own links lead to, on this article's pages.</summary>
    private static HashSet<string> Linked(Argument argument)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in argument.Statements)
        {
            foreach (var span in statement.Leaf.Content.Spans)
            {
                if (span.Mark is not LinkMark link || span.Start < statement.Start || span.End > statement.End) continue;
                int hash = link.Url.IndexOf('#', StringComparison.Ordinal);
                bool own = hash == 0 || (hash > 0 && link.Url.AsSpan(0, hash).EndsWith($"{argument.Article.Slug}.md"));
                if (own) anchors.Add(link.Url[(hash + 1)..]);
            }
        }
        return anchors;
    }
}
