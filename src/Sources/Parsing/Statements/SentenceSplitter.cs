namespace Sources.Parsing.Statements;

/// <summary>
/// Finds the sentences of a text: every character that is no blank between two sentences belongs to exactly one. A full stop ends a
/// sentence unless it belongs to an abbreviation, an initial, an ordinal, a number, an open quotation or a mark of the author; one pass, linear in the length.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of English text as ranges of it, in order, without the blanks around them.</summary>
    public static IReadOnlyList<(int Start, int End)> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Split(text, "en", []);
    }

    /// <summary>The sentences as ranges of the text, in order, without the blanks around them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language (BCP 47).</param>
    /// <param name="whole">Ranges in which no sentence ends, in order of start.</param>
    internal static IReadOnlyList<(int Start, int End)> Split(string text, string language, IReadOnlyList<(int Start, int End)> whole)
    {
        var sentences = new List<(int, int)>();
        var quotations = new QuotationTracker(text);
        var known = SentenceLanguage.Of(language);
        int marked = 0, markedEnd = 0;
        int start = SkipBlanks(text, 0);
        for (int i = start; i < text.Length; i++)
        {
            quotations.Move(i);
            if (!IsTerminator(text[i])) continue;
            int end = AfterClosers(text, i + 1, ref quotations);
            int next = SkipBlanks(text, end);
            if (next >= text.Length) break;
            bool joined = next == end && !IsFullWidth(text[i]);
            for (; marked < whole.Count && whole[marked].Start < end; marked++) markedEnd = Math.Max(markedEnd, whole[marked].End);
            if (!joined && !quotations.IsInside && markedEnd <= next && Ends(text, i, end, next, known))
            {
                sentences.Add((start, end));
                start = next;
            }
            i = end - 1;
        }
        int last = text.Length;
        while (last > start && char.IsWhiteSpace(text[last - 1])) last--;
        if (last > start) sentences.Add((start, last));
        return sentences;
    }

    private static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '։' or '؟' or '।' or '॥' or '۔' or '።' || IsFullWidth(c);

    private static bool IsFullWidth(char c) => c is '。' or '！' or '？';

    private static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or '»' or '«' or ')' or ']' or '）' or '］' or '】' or '》' or '〉' or '』' or '」' or '›';

    private static int AfterClosers(string text, int i, ref QuotationTracker quotations)
    {
        while (true)
        {
            for (; i < text.Length && (IsTerminator(text[i]) || (IsCloser(text[i]) && !quotations.OpensAt(i))); i++) quotations.Move(i);
            // French sets a blank before the mark that closes: « Je pars. »
            int mark = SkipBlanks(text, i);
            if (mark == i || mark >= text.Length || text[mark] != '»' || quotations.OpensAt(mark) || !quotations.IsInside) return i;
            i = mark;
        }
    }

    private static int SkipBlanks(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i;
    }

    private static bool Ends(string text, int stop, int end, int next, SentenceLanguage language)
    {
        // The dots of ". . ." are no sentences of their own.
        if (text[next] is '.' or '…') return false;
        // Behind a dash goes on who said it: “Go!” — said he.
        if (text[next] is '—' or '–' or '-' && SkipBlanks(text, next + 1) is var behind && behind > next + 1 && behind < text.Length) next = behind;
        char first = FirstLetter(text, next);
        bool opens = first == '\0' || char.IsUpper(first) || char.IsDigit(first) || !char.IsLower(first);
        if (!opens) return false;
        if (text[stop] is '!' or '?' && end > stop + 1 && Speech.Follows(text, next)) return false;
        if (text[stop] != '.') return true;
        bool dots = (stop > 0 && text[stop - 1] == '.') || (stop + 1 < end && text[stop + 1] == '.');
        if (dots) return true;
        // A closing quotation mark after the stop ends more than an abbreviation: “... the U.S.” Then ...
        return end > stop + 1 || !Abbreviations.ContinueAt(text, stop, next, language);
    }

    private static char FirstLetter(string text, int i)
    {
        while (i < text.Length && !char.IsLetterOrDigit(text[i]))
        {
            if (char.IsWhiteSpace(text[i])) return '\0';
            i++;
        }
        return i < text.Length ? text[i] : '\0';
    }
}
