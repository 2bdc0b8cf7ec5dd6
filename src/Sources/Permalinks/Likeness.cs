using System.Globalization;

namespace Sources.Permalinks;

/// <summary>
/// How alike two sentences are, 0 to 1: the greater of the part of the words that both have in the same order (longest common subsequence) and the part of the
/// letter triples that both have (Dice coefficient), which a misspelt word hardly changes.
/// </summary>
/// <param name="text">The sentence; it is taken apart when something is asked of it, for most statements are what they were.</param>
internal sealed class Likeness(string text)
{
    private string[]? words;
    private string? key;
    private ulong[]? triples;

    /// <summary>The sentence.</summary>
    internal string Text => text;

    /// <summary>The words in small letters, without punctuation.</summary>
    internal string[] Words => words ??= Split(text);

    /// <summary>The words joined: the same for texts that differ only in capitals, spaces and punctuation.</summary>
    internal string Key => key ??= string.Join(' ', Words);

    internal double To(Likeness other)
    {
        if (Key == other.Key) return 1;
        if (Words.Length == 0 || other.Words.Length == 0) return 0;
        return Math.Max(2.0 * WordsInOrder.Count(Words, other.Words) / (Words.Length + other.Words.Length), Triples(other));
    }

    /// <summary>The part of these words that the other text has in the same order.</summary>
    internal double Within(Likeness other) => Words.Length == 0 ? 0 : (double)WordsInOrder.Count(Words, other.Words) / Words.Length;

    /// <summary>Three letters each, in order; made when they are asked for: most statements are found again by their words.</summary>
    private ulong[] AllTriples()
    {
        if (triples is not null) return triples;
        var all = new ulong[Math.Max(0, Key.Length - 2)];
        for (int i = 0; i < all.Length; i++) all[i] = ((ulong)Key[i] << 32) | ((ulong)Key[i + 1] << 16) | Key[i + 2];
        Array.Sort(all);
        return triples = all;
    }

    private double Triples(Likeness other)
    {
        ulong[] mine = AllTriples(), others = other.AllTriples();
        int total = mine.Length + others.Length, shared = 0;
        if (total == 0) return 0;
        for (int i = 0, j = 0; i < mine.Length && j < others.Length;)
        {
            if (mine[i] == others[j]) (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (mine[i] < others[j]) i++;
            else j++;
        }
        return 2.0 * shared / total;
    }

    private static string[] Split(string text)
    {
        var words = new List<string>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || CharUnicodeInfo.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol);
            if (isWord && start < 0) start = i;
            else if (!isWord && start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }
        // A statement of signs alone ("***") is told by them.
        return words.Count == 0 && !string.IsNullOrWhiteSpace(text) ? [text.Trim()] : [.. words];
    }
}
