using System.Collections.Frozen;

namespace Sources.Parsing.Statements;

/// <summary>Verbs of speech: “Stop!” Narimanov said. is one sentence.</summary>
internal static class Speech
{
    private static readonly FrozenSet<string> Verbs = new[]
    {
        "said", "says", "asked", "asks", "wrote", "writes", "replied", "answered", "declared", "argued", "cried", "shouted", "exclaimed",
        "added", "continued", "insisted", "announced", "claimed", "noted", "observed", "remarked", "told", "warned", "demanded", "explained",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether one of the next three words is such a verb.</summary>
    internal static bool Follows(string text, int start)
    {
        int words = 0;
        for (int i = start; i < text.Length && words < 3; words++)
        {
            int end = i;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end > i && Verbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(i, end - i))) return true;
            if (end < text.Length && text[end] is not (' ' or '\'' or '’' or '-' or '.')) return false;
            i = end + 1;
        }
        return false;
    }
}
