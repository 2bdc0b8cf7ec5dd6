using System.Globalization;

namespace Sources.Dates.Tokens;

/// <summary>
/// Cuts a text into tokens, one sentence at a time into a buffer that is used again. One look at each character; a
/// sentence that does not end is cut where the buffer is full.
/// </summary>
internal ref struct Tokenizer(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;

    /// <summary>Fills the buffer with the next sentence; 0 at the end of the text.</summary>
    public int ReadSentence(Span<Token> buffer)
    {
        var count = 0;
        var flags = TokenFlags.None;
        while (position < text.Length)
        {
            var c = text[position];
            if (IsSpace(c))
            {
                flags |= c is '\n' or '\r' or '\u2029' ? TokenFlags.LineBefore : TokenFlags.SpaceBefore;
                position++;
                continue;
            }
            if (IsInvisible(c))
            {
                position++;
                continue;
            }
            if (count > 0 && (count == buffer.Length || flags != TokenFlags.None && SentenceEnds(buffer[..count], c))) return count;
            buffer[count++] = char.IsAsciiDigit(c) ? ReadNumber(flags) : IsLetter(c) ? ReadWord(flags) : ReadMark(flags);
            flags = TokenFlags.None;
        }
        return count;
    }

    private static bool SentenceEnds(ReadOnlySpan<Token> tokens, char next)
    {
        var last = tokens.Length - 1;
        while (last > 0 && tokens[last].Kind is TokenKind.QuoteClose or TokenKind.Apostrophe || last > 0 && tokens[last].IsMark(')')) last--;
        if (tokens[last].IsMark('!') || tokens[last].IsMark('?')) return true;
        if (!tokens[last].IsMark('.') || char.IsLower(next)) return false;
        if (last == 0) return true;
        var before = tokens[last - 1];
        if (before.Kind != TokenKind.Word) return true;
        // An initial, a title or a month cut short: the sentence goes on.
        return before.End - before.Start > 1 && before.Lex != Lex.Abbreviation && before.Lex != Lex.Circa && !before.Short && !(before.Lex == Lex.Label && before.End - before.Start <= 3 && char.IsAsciiDigit(next));
    }

    private Token ReadWord(TokenFlags flags)
    {
        var start = position;
        var upper = 0;
        while (position < text.Length && IsLetter(text[position]))
        {
            if (char.IsUpper(text[position])) upper++;
            position++;
        }
        if (char.IsUpper(text[start])) flags |= TokenFlags.Capital;
        if (upper == position - start && upper > 1) flags |= TokenFlags.Shouted;
        if (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            SkipWordRest();
            return new Token(start, position, TokenKind.Quantity, flags, Lex.None, 0);
        }
        var entry = Lexicon.Find(text[start..position]);
        return new Token(start, position, TokenKind.Word, flags | entry.Flags, entry.Lex, entry.Value);
    }

    private Token ReadNumber(TokenFlags flags)
    {
        var start = position;
        var value = 0;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            if (position - start < 9) value = value * 10 + (text[position] - '0');
            position++;
        }
        var digits = position - start;
        var kind = digits > 9 ? TokenKind.Quantity : TokenKind.Number;
        while (position + 3 < text.Length && text[position] == ',' && char.IsAsciiDigit(text[position + 1]) && char.IsAsciiDigit(text[position + 2]) && char.IsAsciiDigit(text[position + 3])
            && (position + 4 == text.Length || !char.IsAsciiDigit(text[position + 4])))
        {
            kind = TokenKind.Quantity;
            position += 4;
        }
        if (position + 1 < text.Length && text[position] == '.' && char.IsAsciiDigit(text[position + 1]) && !IsDottedDate(start))
        {
            kind = TokenKind.Quantity;
            position++;
            while (position < text.Length && char.IsAsciiDigit(text[position])) position++;
        }
        if (position < text.Length && IsLetter(text[position]))
        {
            var letters = position;
            while (position < text.Length && IsLetter(text[position])) position++;
            var suffix = text[letters..position];
            var after = position < text.Length && char.IsAsciiDigit(text[position]);
            if (kind == TokenKind.Number && !after && IsOrdinal(suffix)) kind = TokenKind.Ordinal;
            else if (kind == TokenKind.Number && !after && suffix is "s") kind = TokenKind.PluralNumber;
            else if (kind == TokenKind.Number && !after && (suffix.Equals("am", StringComparison.OrdinalIgnoreCase) || suffix.Equals("pm", StringComparison.OrdinalIgnoreCase))) position = letters;
            else
            {
                kind = TokenKind.Quantity;
                SkipWordRest();
            }
        }
        return new Token(start, position, kind, flags, Lex.None, value) { Digits = (byte)Math.Min(digits, 255) };
    }

    private static bool IsOrdinal(ReadOnlySpan<char> suffix) => suffix.Length == 2 &&
        (suffix.Equals("th", StringComparison.OrdinalIgnoreCase) || suffix.Equals("st", StringComparison.OrdinalIgnoreCase)
        || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether 03.12.1920 or 3.12.20 stands here, or its middle or end does.</summary>
    private readonly bool IsDottedDate(int start)
    {
        if (start > 1 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2])) return true;
        var at = position + 1;
        while (at < text.Length && at - position < 4 && char.IsAsciiDigit(text[at])) at++;
        return position - start <= 2 && at - position <= 3 && at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]);
    }

    private void SkipWordRest()
    {
        while (position < text.Length && (IsLetter(text[position]) || char.IsAsciiDigit(text[position]))) position++;
    }

    private Token ReadMark(TokenFlags flags)
    {
        var c = text[position];
        var start = position++;
        var (kind, value) = c switch
        {
            '-' or '\u2010' or '\u2011' or '\u2012' or '\u2212' => (TokenKind.Dash, '-'),
            '\u2013' => (TokenKind.Dash, '\u2013'),
            '\u2014' or '\u2015' => (TokenKind.Dash, '\u2014'),
            '\'' or '\u2019' or '\u02bc' or '\u2018' => (TokenKind.Apostrophe, '\''),
            '\u201c' or '\u00ab' => (TokenKind.QuoteOpen, c),
            '\u201d' or '\u00bb' => (TokenKind.QuoteClose, c),
            // A straight quotation mark opens when a blank stands before it or the text begins.
            '"' when start == 0 || IsSpace(text[start - 1]) || text[start - 1] is '(' or '[' or '\u2014' => (TokenKind.QuoteOpen, c),
            '"' => (TokenKind.QuoteClose, c),
            _ => (TokenKind.Mark, c),
        };
        return new Token(start, position, kind, flags, Lex.None, value);
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t' || c > 127 && char.IsWhiteSpace(c);

    private static bool IsInvisible(char c) => c is '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff';

    private static bool IsLetter(char c) =>
        char.IsAsciiLetter(c) || c > 127 && (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
