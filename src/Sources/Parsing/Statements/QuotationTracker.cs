namespace Sources.Parsing.Statements;

/// <summary>
/// Knows whether a place of a text is inside a quotation or brackets, so that a full stop there does not cut the sentence around them.
/// A quotation that is the whole text, or that is never closed, is no reason to keep its sentences together.
/// </summary>
internal struct QuotationTracker
{
    private readonly string text;
    private readonly bool wholeIsQuoted;
    private readonly bool straightIsBalanced;
    /// <summary>Whether » opens and « closes, as in German, and whether one mark ” does both, as in Swedish.</summary>
    private readonly bool isInward, isAlike;
    private int doubled, low, single, brackets, closer;
    private bool straight;

    internal QuotationTracker(string text)
    {
        this.text = text;
        var span = text.AsSpan().Trim();
        wholeIsQuoted = span is ['“', .., '”'] && span[1..].IndexOf('“') < 0 && span[..^1].IndexOf('”') < 0;
        wholeIsQuoted |= span is ['"', .., '"'] && span.Count('"') == 2;
        isInward = span.IndexOfAny('«', '»') is >= 0 and var guillemet && span[guillemet] == '»';
        isAlike = span.Contains('”') && span.IndexOfAny('“', '„') < 0;
        straightIsBalanced = text.AsSpan().Count('"') % 2 == 0 && (!isAlike || span.Count('”') % 2 == 0);
        if (IsLeftOpen(span)) doubled = -1_000_000_000;
        if (CountAny(span, "([（［") != CountAny(span, ")]）］")) brackets = -1_000_000_000;
    }

    /// <summary>Whether the place moved to last is inside.</summary>
    internal readonly bool IsInside => !wholeIsQuoted && (doubled > 0 || single > 0 || brackets > 0 || (straight && straightIsBalanced));

    /// <summary>Goes on to the next character.</summary>
    internal void Move(int i)
    {
        switch (text[i])
        {
            case '”' when isAlike: straight = !straight; break;
            case '“' or '”' or '„' or '«' or '»' or '「' or '」' or '『' or '』': Mark(text[i], ref doubled, ref low); break;
            case '"': straight = !straight; break;
            case '(' or '[' or '（' or '［': brackets++; break;
            case ')' or ']' or '）' or '］': if (brackets > 0) brackets--; break;
            // ’ is an apostrophe far more often than a closing mark, so only ‘ that is closed later in the text opens.
            case '‘': if (ClosesSoon(i)) single++; break;
            case '’': if (single > 0 && (i + 1 == text.Length || !char.IsLetter(text[i + 1]))) single--; break;
        }
    }

    /// <summary>Whether the mark at a place begins a quotation where others of its kind may end one.</summary>
    internal readonly bool OpensAt(int i) => text[i] is '«' or '»' && text[i] == (isInward ? '»' : '«');

    /// <summary>„ is closed by “, which opens elsewhere.</summary>
    private readonly void Mark(char mark, ref int open, ref int low)
    {
        bool opens = mark is '„' or '「' or '『' || mark == (isInward ? '»' : '«') || (mark == '“' && low == 0);
        if (opens) open++;
        else if (open > 0) open--;
        if (mark == '„') low++;
        else if (mark is '“' or '”' && low > 0) low--;
    }

    private static int CountAny(ReadOnlySpan<char> text, string signs)
    {
        int count = 0;
        foreach (char sign in signs) count += text.Count(sign);
        return count;
    }

    private readonly bool IsLeftOpen(ReadOnlySpan<char> text)
    {
        int open = 0, low = 0;
        foreach (char c in text)
            if (c is '“' or '„' or '«' or '»' or '「' or '」' or '『' or '』' || (c == '”' && !isAlike)) Mark(c, ref open, ref low);
        return open > 0;
    }

    private bool ClosesSoon(int i)
    {
        // Looked for once for all that open before it.
        if (closer <= i)
            for (closer = i + 1; closer < text.Length && !(text[closer] == '’' && (closer + 1 == text.Length || !char.IsLetter(text[closer + 1])));) closer++;
        return closer < Math.Min(text.Length, i + 2_000);
    }
}
