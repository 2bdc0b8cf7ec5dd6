using System.Runtime.InteropServices;

namespace Sources.Permalinks;

/// <summary>The statements of a text, asked which of them took in one that is gone: it holds nearly all of its words, for the two were made one.</summary>
internal sealed class TakingStatements(Likeness[] now)
{
    private const double NearlyAll = 0.7;
    private const int Fewest = 3;
    /// <summary>A word of more statements tells none of them.</summary>
    private const int MostOfWord = 1_000;

    private readonly Lazy<Dictionary<string, List<int>>> byWord = new(() => Index(now));

    /// <summary>The index of the statement, or -1.</summary>
    internal int Of(string gone)
    {
        var words = new Likeness(gone);
        if (words.Words.Length < Fewest) return -1;
        var (best, part) = (-1, 0.0);
        foreach (int i in Candidates(words.Words))
        {
            if (now[i].Text.Length < gone.Length * NearlyAll || words.Within(now[i]) is not (>= NearlyAll and var held) || held <= part) continue;
            (best, part) = (i, held);
        }
        return best;
    }

    /// <summary>In order. One that has nearly all the words has one at least of any that are more than the few it may lack: so those few, of the rarest, lead to it.</summary>
    private SortedSet<int> Candidates(string[] words)
    {
        var candidates = new SortedSet<int>();
        int lacking = 0;
        foreach (var (count, places) in words.GroupBy(w => w, StringComparer.Ordinal).Select(g => (Count: g.Count(), Places: byWord.Value.GetValueOrDefault(g.Key) ?? [])).OrderBy(w => w.Places.Count))
        {
            if ((double)(words.Length - lacking) / words.Length < NearlyAll || places.Count > MostOfWord) break;
            candidates.UnionWith(places);
            lacking += count;
        }
        return candidates;
    }

    private static Dictionary<string, List<int>> Index(Likeness[] now)
    {
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < now.Length; i++)
            foreach (string word in now[i].Words.Distinct(StringComparer.Ordinal)) (CollectionsMarshal.GetValueRefOrAddDefault(byWord, word, out _) ??= []).Add(i);
        return byWord;
    }
}
