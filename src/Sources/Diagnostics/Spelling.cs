namespace Sources.Diagnostics;

/// <summary>What an author may have meant.</summary>
internal static class Spelling
{
    /// <summary>The known word nearest to <paramref name="word"/> by Levenshtein distance, or null where none is near.</summary>
    internal static string? Nearest(string word, IEnumerable<string> known)
    {
        string? nearest = null;
        // A third of the letters may differ: more than that is another word.
        int best = Math.Max(2, word.Length / 3) + 1;
        if (word.Length > 64) return null;
        foreach (string candidate in known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            int distance = Distance(word.ToLowerInvariant().Replace('_', '-'), candidate.ToLowerInvariant());
            if (distance >= best || distance >= candidate.Length) continue;
            (nearest, best) = (candidate, distance);
        }
        return nearest;
    }

    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, substituted);
            }
        }
        return row[b.Length];
    }
}
