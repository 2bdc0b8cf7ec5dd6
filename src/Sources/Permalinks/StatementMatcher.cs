namespace Sources.Permalinks;

/// <summary>
/// Finds the statements of an earlier edition again in a later one, each at most once: first those with the same words, then the most alike first, where standing
/// between the same neighbours speaks for a pair.
/// </summary>
internal sealed class StatementMatcher
{
    /// <summary>Less alike than this, and not between the same neighbours, two sentences are two statements.</summary>
    private const double Least = 0.55;
    /// <summary>What each neighbour that was found beside it is worth, halved: the beginning and the end of the text count half.</summary>
    private const double HalfNeighbour = 0.05;
    /// <summary>Even between its old neighbours a sentence that keeps less than this is a new one.</summary>
    private const double LeastOfAll = 0.38;
    /// <summary>So many statements away from one that was found another is looked for.</summary>
    private const int Near = 3;
    /// <summary>How many statements that share rare words are looked at for each.</summary>
    private const int Candidates = 12;

    private readonly Likeness[] before;
    private readonly Likeness[] now;
    private readonly int[] oldOf;
    private readonly int[] newOf;

    private StatementMatcher(Likeness[] before, Likeness[] now)
    {
        this.before = before;
        this.now = now;
        oldOf = [.. Enumerable.Repeat(-1, now.Length)];
        newOf = [.. Enumerable.Repeat(-1, before.Length)];
    }

    /// <summary>For each text of now its index in before, or -1.</summary>
    internal static int[] Match(Likeness[] before, Likeness[] now)
    {
        // Most articles are what they were, and then every statement is found where it stood, several of the same words too, which belong together by their neighbours.
        if (before.Select(s => s.Text).SequenceEqual(now.Select(s => s.Text), StringComparer.Ordinal)) return [.. Enumerable.Range(0, now.Length)];
        var matcher = new StatementMatcher(before, now);
        matcher.MatchSame();
        while (true)
        {
            var byWord = matcher.ByWord();
            var found = matcher.MatchAlike(Enumerable.Range(0, now.Length), byWord);
            if (found.Count == 0) return matcher.oldOf;
            // What is found makes neighbours for what is not found yet, so those near it are looked at again before all are.
            while (found.Count > 0) found = matcher.MatchAlike(found.SelectMany(j => Enumerable.Range(j - Near, (2 * Near) + 1)).Where(j => j >= 0 && j < now.Length).Distinct().Order().ToList(), byWord);
        }
    }

    private void Pair(int old, int later)
    {
        oldOf[later] = old;
        newOf[old] = later;
    }

    private void MatchSame()
    {
        var olds = Enumerable.Range(0, before.Length).ToLookup(i => before[i].Key, StringComparer.Ordinal);
        var groups = Enumerable.Range(0, now.Length).GroupBy(j => now[j].Key, StringComparer.Ordinal).Select(g => (Old: olds[g.Key].ToList(), New: g.ToList())).Where(g => g.Old.Count > 0).ToList();
        foreach (var (old, later) in groups)
            if (old.Count == 1 && later.Count == 1) Pair(old[0], later[0]);
        // Of several with the same words those between the same neighbours belong together, then in order.
        foreach (var (old, later) in groups.Where(g => g.Old.Count > 1 || g.New.Count > 1))
        {
            for (int wanted = 4; wanted >= 1; wanted--)
                foreach (int j in later.Where(j => oldOf[j] < 0))
                    foreach (int i in BesideNeighboursOf(j))
                        if (oldOf[j] < 0 && newOf[i] < 0 && before[i].Key == now[j].Key && Neighbours(i, j) >= wanted) Pair(i, j);
            foreach (var (i, j) in old.Where(i => newOf[i] < 0).Zip(later.Where(j => oldOf[j] < 0)).ToList()) Pair(i, j);
        }
    }

    /// <summary>The old statements that are not found yet, by their words.</summary>
    private Dictionary<string, List<int>> ByWord()
    {
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < before.Length; i++)
            if (newOf[i] < 0)
                foreach (string word in before[i].Words.Distinct(StringComparer.Ordinal)) (byWord.TryGetValue(word, out var list) ? list : byWord[word] = []).Add(i);
        return byWord;
    }

    /// <summary>Finds some of the new statements, the most alike first; those that it found.</summary>
    private List<int> MatchAlike(IEnumerable<int> some, Dictionary<string, List<int>> byWord)
    {
        var pairs = new List<(double Score, int Old, int New)>();
        foreach (int j in some)
        {
            if (oldOf[j] >= 0) continue;
            foreach (int i in CandidatesFor(j, byWord))
            {
                double alike = before[i].To(now[j]);
                double score = alike + (HalfNeighbour * Neighbours(i, j));
                if (alike >= LeastOfAll && score >= Least) pairs.Add((score, i, j));
            }
        }
        var found = new List<int>();
        foreach (var (_, old, later) in pairs.OrderByDescending(p => p.Score).ThenBy(p => p.New).ThenBy(p => p.Old))
        {
            if (newOf[old] >= 0 || oldOf[later] >= 0) continue;
            Pair(old, later);
            found.Add(later);
        }
        return found;
    }

    /// <summary>The unmatched old statements beside the neighbours of a new one, and those that share the rarest words with it.</summary>
    private HashSet<int> CandidatesFor(int j, Dictionary<string, List<int>> byWord)
    {
        var weights = new Dictionary<int, double>();
        foreach (string word in now[j].Words.Distinct(StringComparer.Ordinal))
        {
            // A word of a thousand sentences tells none of them.
            if (!byWord.TryGetValue(word, out var list) || list.Count > 1_000) continue;
            foreach (int i in list)
                if (newOf[i] < 0) weights[i] = weights.GetValueOrDefault(i) + (1.0 / list.Count);
        }
        var candidates = weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key).Take(Candidates).Select(w => w.Key).ToHashSet();
        // A misspelt short sentence may share no word with itself.
        for (int step = 1; step <= Near; step++)
        {
            if (j - step >= 0 && oldOf[j - step] is >= 0 and var above) Add(above + step);
            if (j + step < now.Length && oldOf[j + step] is >= 0 and var below) Add(below - step);
        }
        return candidates;

        void Add(int i)
        {
            if (i >= 0 && i < before.Length && newOf[i] < 0) candidates.Add(i);
        }
    }

    /// <summary>The old statements that stood beside what stands beside a new one.</summary>
    private IEnumerable<int> BesideNeighboursOf(int j)
    {
        int above = j > 0 ? oldOf[j - 1] + 1 : 0, below = j < now.Length - 1 ? oldOf[j + 1] - 1 : before.Length - 1;
        if ((j == 0 || oldOf[j - 1] >= 0) && above < before.Length) yield return above;
        if (below >= 0) yield return below;
    }

    /// <summary>0 to 4: two for each neighbour that both have, one for the beginning or the end of the text that both stand at.</summary>
    private int Neighbours(int i, int j)
    {
        int above = i == 0 && j == 0 ? 1 : i > 0 && j > 0 && oldOf[j - 1] == i - 1 ? 2 : 0;
        int below = i == before.Length - 1 && j == now.Length - 1 ? 1 : i < before.Length - 1 && j < now.Length - 1 && oldOf[j + 1] == i + 1 ? 2 : 0;
        return above + below;
    }
}
