namespace Sources.Dates;

/// <summary>A stretch of plain text: a passage or a heading.</summary>
internal readonly record struct TextBlock(int Start, int Length, bool IsHeading);

/// <summary>Cuts plain text at line breaks: every line is a passage; a short one without a full stop, beside a blank line, is a heading.</summary>
internal struct PlainText(string text)
{
    private const int LongestHeading = 100;
    private int position;

    public TextBlock Current { get; private set; }

    public readonly PlainText GetEnumerator() => this;

    public bool MoveNext()
    {
        while (position < text.Length)
        {
            var start = position;
            var newline = text.IndexOf('\n', start);
            var end = newline < 0 ? text.Length : newline;
            position = newline < 0 ? text.Length : newline + 1;
            var line = text.AsSpan(start, end - start).Trim();
            if (line.IsEmpty) continue;
            Current = new TextBlock(start, end - start, IsHeading(line) && IsBlank(start - 1, -1) && IsBlank(position, 1));
            return true;
        }
        return false;
    }

    private static bool IsHeading(ReadOnlySpan<char> line) => line.Length <= LongestHeading && line[^1] is not ('.' or '!' or '?' or ',' or ';' or ':' or '”' or '"');

    /// <summary>Whether the line beside is blank or the text ends there. Looks no further than the line.</summary>
    private readonly bool IsBlank(int at, int step)
    {
        if (step < 0) at--;
        for (; at >= 0 && at < text.Length; at += step)
        {
            if (text[at] == '\n') return true;
            if (!char.IsWhiteSpace(text[at])) return false;
        }
        return true;
    }
}
