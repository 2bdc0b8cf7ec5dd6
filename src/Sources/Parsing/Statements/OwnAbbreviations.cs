namespace Sources.Parsing.Statements;

/// <summary>The abbreviations of one language, also those of several parts with blanks between them: z. B., av. J.-C.</summary>
internal static class OwnAbbreviations
{
    private const int MostParts = 3;
    private const int LongestPart = 12;

    /// <summary>Whether the sentence goes on after the full stop; null where none of the language's abbreviations ends there.</summary>
    internal static bool? ContinueAt(string text, int stop, int next, SentenceLanguage language)
    {
        if (language.BeforeNames.Count == 0) return null;
        string known = "";
        bool? goesOn = null;
        for (int part = 0, end = stop; part < MostParts && end > 0; part++)
        {
            int start = end;
            while (start > 0 && end - start <= LongestPart && IsOfPart(text[start - 1])) start--;
            if (start == end || end - start > LongestPart) break;
            known = part == 0 ? text[start..end] : text[start..end] + "." + known;
            // The longest that is known decides: "J.-C." alone may be a name, after "av." it is not.
            goesOn = Read(known, text, next, language) ?? goesOn;
            end = start;
            while (end > 0 && text[end - 1] is ' ' or '\u00a0' or '\u202f') end--;
            if (end == start || end == 0 || text[end - 1] != '.') break;
            end--;
        }
        return goesOn;
    }

    private static bool? Read(string known, string text, int next, SentenceLanguage language)
    {
        if (language.BeforeNames.Contains(known)) return true;
        if (language.BeforeNumbers.Contains(known) && (char.IsDigit(text[next]) || Abbreviations.IsRoman(text, next, known.Length))) return true;
        if (language.MayEnd.Contains(known)) return !char.IsDigit(text[next]) && !Abbreviations.IsOpener(text, next, language);
        if (language.EndsBeforeNames.Contains(known)) return false;
        // The next part of an abbreviation of several.
        int end = next;
        while (end < text.Length && end - next <= LongestPart && IsOfPart(text[end])) end++;
        var rest = text.AsSpan(next, end - next).TrimEnd('.');
        return !rest.IsEmpty && language.OfParts.Contains($"{known}.{rest}") ? true : null;
    }

    private static bool IsOfPart(char c) => char.IsLetter(c) || c is '.' or '-';
}
