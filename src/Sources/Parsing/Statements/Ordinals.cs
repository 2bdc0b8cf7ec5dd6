namespace Sources.Parsing.Statements;

/// <summary>Numbers that count with a full stop, in languages that write them so: 5. Mai, 19. Jahrhundert, 5. 6. 1842.</summary>
internal static class Ordinals
{
    /// <summary>Days, centuries, anniversaries. Four digits are a year, with which a sentence may well end, and so are the last ones of 1842/43.</summary>
    internal static bool IsOrdinal(string text, int start, int stop) =>
        stop - start <= 3 && IsNumber(text.AsSpan(start, stop - start)) && !(start > 1 && !char.IsWhiteSpace(text[start - 1]) && char.IsAsciiDigit(text[start - 2]));

    /// <summary>Whether a number goes on the one that begins at <paramref name="start"/>: the month after the day, the year after the month.</summary>
    internal static bool GoOnAt(string text, int start, int next)
    {
        int end = next;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - next <= 2) return end < text.Length && text[end] == '.';
        int before = start;
        while (before > 0 && char.IsWhiteSpace(text[before - 1])) before--;
        return end - next == 4 && before > 1 && text[before - 1] == '.' && char.IsAsciiDigit(text[before - 2]);
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!char.IsAsciiDigit(c)) return false;
        return true;
    }
}
