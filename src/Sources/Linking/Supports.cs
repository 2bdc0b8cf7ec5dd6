using Sources.Dates;
using Sources.Model;

namespace Sources.Linking;

/// <summary>
/// Which argument rests on which entry: by the author's link, by a date that the argument mentions, or by what both name. A name counts the
/// more the fewer entries have it (the logarithm of inverse frequency: Karen Spärck Jones, "A statistical interpretation of term
/// specificity", Journal of Documentation 28, 1972), so that a country that every entry names links nothing.
/// </summary>
internal static class Supports
{
    /// <summary>A little more than one name that only one entry has.</summary>
    private const double Enough = 1.2;

    /// <summary>Standing in one passage counts as half of such a name.</summary>
    private const double SamePassage = 0.5;

    /// <summary>Beside an entry with twice as much in common, another is no support.</summary>
    private const double ShareOfBest = 0.5;

    internal static IReadOnlyList<Support> Of(IReadOnlyList<Entry> entries, IReadOnlyList<Argument> arguments)
    {
        var weights = entries.SelectMany(e => e.Entities).GroupBy(e => e).ToDictionary(g => g.Key, g => Weight(g.Count(), entries.Count));
        var supports = new List<Support>();
        foreach (var argument in arguments)
        {
            var linked = Linked(argument);
            var passages = argument.Statements.Select(s => s.Passage).ToHashSet();
            var scores = entries.Select(e => Score(argument, e, passages, weights)).ToList();
            double least = Math.Max(Enough, scores.DefaultIfEmpty(0).Max() * ShareOfBest);
            for (int i = 0; i < entries.Count; i++)
            {
                string? reason = Certain(argument, entries[i], linked) ?? (scores[i] >= least ? Shared(argument, entries[i], weights) : null);
                if (reason is not null) supports.Add(new Support(argument, entries[i], reason));
            }
        }
        return supports;
    }

    /// <summary>1 for a name of one entry, 0 for a name of all.</summary>
    private static double Weight(int entriesWithIt, int entries) => entries == 1 ? 1 : Math.Log((double)entries / entriesWithIt) / Math.Log(entries);

    private static double Score(Argument argument, Entry entry, HashSet<int> passages, Dictionary<Entity, double> weights) =>
        argument.Entities.Where(entry.Entities.Contains).Sum(e => weights[e]) + (entry.Statements.Any(s => passages.Contains(s.Passage)) ? SamePassage : 0);

    private static string? Certain(Argument argument, Entry entry, HashSet<string> linked)
    {
        if (linked.Contains(entry.Id) || entry.Statements.Any(s => linked.Contains(s.Id))) return "the author’s link";
        if (entry.Time.Value is not { } time) return null;
        foreach (var date in argument.Statements.SelectMany(s => s.Dates))
        {
            if (date.IsVague || date.Value is not { } value) continue;
            if (time == value || time == date.Extent || (value.Precision <= EdtfPrecision.Year && value.Contains(time))) return $"both speak of {value.ToEnglish()}";
        }
        return null;
    }

    private static string Shared(Argument argument, Entry entry, Dictionary<Entity, double> weights)
    {
        var shared = argument.Entities.Where(entry.Entities.Contains).OrderByDescending(e => weights[e]).ThenBy(e => e.Slug, StringComparer.Ordinal).Take(2).Select(e => e.Name);
        return "both name " + string.Join(" and ", shared);
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
                if (hash >= 0 && IsOwn(link.Url.AsSpan(0, hash), argument.Article.Slug)) anchors.Add(link.Url[(hash + 1)..]);
            }
        }
        return anchors;
    }

    /// <summary>Whether an address without its anchor is of the article's own pages: its file, or <c>/articles/slug/...</c>.</summary>
    private static bool IsOwn(ReadOnlySpan<char> address, string slug) =>
        address.IsEmpty || address[(address.LastIndexOf('/') + 1)..].SequenceEqual(slug + ".md") || $"{address.TrimEnd('/')}/".StartsWith($"/articles/{slug}/", StringComparison.Ordinal);
}
