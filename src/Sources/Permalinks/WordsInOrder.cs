using System.Runtime.InteropServices;

namespace Sources.Permalinks;

/// <summary>How many words two texts have in the same order: the length of their longest common subsequence.</summary>
internal static class WordsInOrder
{
    /// <summary>
    /// Up to so many pairs of words (8,000 by 8,000) the order is looked at. A table or a block of code is one statement, and may have ten times as many words: of those the words alone are compared.
    /// </summary>
    private const long MostPairs = 1L << 26;
    private const int Bits = 64;

    internal static int Count(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        // Most edits leave the beginning and the end.
        int before = a.CommonPrefixLength(b);
        a = a[before..];
        b = b[before..];
        int after = 0;
        while (after < a.Length && after < b.Length && a[^(after + 1)] == b[^(after + 1)]) after++;
        a = a[..^after];
        b = b[..^after];
        if (a.Length == 0 || b.Length == 0) return before + after;
        return before + after + ((long)a.Length * b.Length <= MostPairs ? Ordered(a, b) : Shared(a, b));
    }

    /// <summary>
    /// The longest common subsequence, 64 words of the first text at a time (Hyyrö 2004). A bit of the row that is off stands for a word at which the length of what is common grows by one.
    /// </summary>
    private static int Ordered(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        var places = Places(a);
        ulong[] row = new ulong[(a.Length + Bits - 1) / Bits], same = new ulong[row.Length];
        Array.Fill(row, ulong.MaxValue);
        foreach (string word in b)
        {
            if (!places.TryGetValue(word, out var at)) continue;
            foreach (int i in at) same[i / Bits] |= 1UL << (i % Bits);
            ulong carried = 0;
            for (int i = 0; i < row.Length; i++)
            {
                ulong known = row[i], both = known & same[i], sum = known + both, whole = sum + carried;
                carried = sum < known || whole < sum ? 1UL : 0;
                row[i] = whole | (known & ~same[i]);
            }
            foreach (int i in at) same[i / Bits] = 0;
        }
        int length = 0;
        for (int i = 0; i < a.Length; i++)
            if ((row[i / Bits] >> (i % Bits) & 1) == 0) length++;
        return length;
    }

    /// <summary>How many words both have, in whatever order: never fewer than in the same.</summary>
    private static int Shared(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in a) CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        int shared = 0;
        foreach (string word in b)
        {
            if (counts.GetValueOrDefault(word) is not (> 0 and var left)) continue;
            counts[word] = left - 1;
            shared++;
        }
        return shared;
    }

    private static Dictionary<string, List<int>> Places(ReadOnlySpan<string> words)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++) (CollectionsMarshal.GetValueRefOrAddDefault(places, words[i], out _) ??= []).Add(i);
        return places;
    }
}
