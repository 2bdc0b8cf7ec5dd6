using System.Runtime.InteropServices;

namespace Sources.Linking;

/// <summary>A place where one of the names stands.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">After the last.</param>
/// <param name="Name">Number of the name in the list the matcher was made from.</param>
public readonly record struct NameMatch(int Start, int End, int Name);

/// <summary>
/// Finds all names in a text in one pass, however many names there are. The automaton is that of Alfred V. Aho and Margaret J. Corasick,
/// "Efficient string matching: an aid to bibliographic search", Communications of the ACM 18 (1975).
/// </summary>
public sealed class NameMatcher
{
    private readonly Dictionary<(int State, char Sign), int> goes = [];
    private readonly List<int> fails = [0];
    /// <summary>The name that ends at a state, or -1.</summary>
    private readonly List<int> names = [-1];
    /// <summary>The next state along the failure links where a name ends, or 0.</summary>
    private readonly List<int> shorter = [0];
    private readonly int[] lengths;

    /// <summary>A matcher of the names, folded; of two names with the same folded form the first counts.</summary>
    public NameMatcher(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        lengths = new int[names.Count];
        var children = new List<List<(char, int)>> { new() };
        for (int i = 0; i < names.Count; i++)
        {
            string folded = NameFolding.Fold(names[i]).Trim();
            lengths[i] = folded.Length;
            if (folded.Length > 0) Add(folded, i, children);
        }
        Connect(children);
    }

    private void Add(string folded, int name, List<List<(char, int)>> children)
    {
        int state = 0;
        foreach (char sign in folded)
        {
            ref int next = ref CollectionsMarshal.GetValueRefOrAddDefault(goes, (state, sign), out bool known);
            if (!known)
            {
                next = fails.Count;
                fails.Add(0);
                names.Add(-1);
                shorter.Add(0);
                children.Add([]);
                children[state].Add((sign, next));
            }
            state = next;
        }
        if (names[state] < 0) names[state] = name;
    }

    private void Connect(List<List<(char Sign, int State)>> children)
    {
        var queue = new Queue<int>();
        foreach (var (_, state) in children[0]) queue.Enqueue(state);
        while (queue.TryDequeue(out int state))
        {
            foreach (var (sign, child) in children[state])
            {
                int fail = fails[state];
                int target;
                while (!goes.TryGetValue((fail, sign), out target) && fail != 0) fail = fails[fail];
                fails[child] = target;
                shorter[child] = names[target] >= 0 ? target : shorter[target];
                queue.Enqueue(child);
            }
        }
    }

    /// <summary>The names in the text as whole words: the leftmost first, of those the longest, none overlapping another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="taken">Stretches of it where none is looked for: a longer name that reaches into one does not hide a shorter one beside it.</param>
    public IReadOnlyList<NameMatch> Find(string text, IReadOnlyList<(int Start, int End)>? taken = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (lengths.Length == 0) return [];
        var origins = new List<int>(text.Length);
        string folded = NameFolding.Fold(text, origins);
        List<NameMatch>? found = null;
        int state = 0;
        for (int i = 0; i < folded.Length; i++)
        {
            int next;
            while (!goes.TryGetValue((state, folded[i]), out next) && state != 0) state = fails[state];
            state = next;
            for (int at = names[state] >= 0 ? state : shorter[state]; at != 0; at = shorter[at])
            {
                int from = i + 1 - lengths[names[at]];
                int start = origins[from], end = EndOf(text, origins[i]);
                if (IsWholeWord(text, start, end) && !IsTaken(start, end)) (found ??= []).Add(new NameMatch(start, end, names[at]));
            }
        }
        return found is null ? [] : WithoutOverlap(found);

        bool IsTaken(int start, int end)
        {
            for (int i = 0; i < taken?.Count; i++)
                if (start < taken[i].End && end > taken[i].Start) return true;
            return false;
        }
    }

    /// <summary>Marks that were folded away after a letter belong to it.</summary>
    private static int EndOf(string text, int last)
    {
        int end = last + 1;
        while (end < text.Length && System.Globalization.CharUnicodeInfo.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark) end++;
        return end;
    }

    private static bool IsWholeWord(string text, int start, int end) =>
        !Joins(text, start - 1, start - 2) && !Joins(text, end, end + 1);

    /// <summary>Whether the character next to a match makes it part of a longer word: a letter, a digit, or a hyphen with a letter behind it.</summary>
    private static bool Joins(string text, int next, int beyond)
    {
        if (next < 0 || next >= text.Length) return false;
        if (char.IsLetterOrDigit(text[next]) || char.IsSurrogate(text[next])) return true;
        return text[next] is '-' or '‐' or '‑' && beyond >= 0 && beyond < text.Length && char.IsLetter(text[beyond]);
    }

    private static List<NameMatch> WithoutOverlap(List<NameMatch> found)
    {
        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var kept = new List<NameMatch>();
        int free = 0;
        foreach (var match in found)
        {
            if (match.Start < free) continue;
            kept.Add(match);
            free = match.End;
        }
        return kept;
    }
}
