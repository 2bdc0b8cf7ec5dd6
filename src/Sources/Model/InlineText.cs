namespace Sources.Model;

/// <summary>
/// Running text with its markup beside it: spans point into the text and never change it. So a sentence, a date or a name is
/// always a plain range, whatever emphasis or link it crosses.
/// </summary>
/// <param name="Text">The words. Line ends are blanks; an image stands as U+FFFC.</param>
/// <param name="Spans">Ranges of markup in order of start, the longer first; they may touch, nest and, at the text's ends, be empty.</param>
/// <param name="Origins">Where runs of the text come from in the file, in order.</param>
public sealed record InlineText(string Text, IReadOnlyList<InlineSpan> Spans, IReadOnlyList<TextOrigin> Origins)
{
    /// <summary>The sign that stands for an image in <see cref="Text"/>.</summary>
    public const char ImageSign = '\uFFFC';

    /// <summary>No text.</summary>
    public static InlineText Empty { get; } = new("", [], []);

    /// <summary>The offset in the file of a character of <see cref="Text"/>: exact inside a run, else the end of the run before.</summary>
    public int OriginOf(int offset)
    {
        int origin = 0;
        foreach (var run in Origins)
        {
            if (run.Start > offset) break;
            origin = run.FileOffset + Math.Min(offset - run.Start, run.Length);
        }
        return origin;
    }

    /// <summary>
    /// The range of the file that the characters from <paramref name="start"/> to <paramref name="end"/> are written in: with the backslash before an escaped
    /// sign and the whole of <c>&amp;amp;</c>, without markup that only touches it. Null where an end of it stands nowhere in the file.
    /// </summary>
    public (int Start, int End)? FileRangeOf(int start, int end)
    {
        if (start >= end || RunAt(start) is not { } first || RunAt(end - 1) is not { } last) return null;
        int from = start == first.Start ? first.FileStart : first.FileOffset + (start - first.Start);
        int to = end == last.Start + last.Length ? last.FileEnd : last.FileOffset + (end - last.Start);
        return from < to ? (from, to) : null;
    }

    private TextOrigin? RunAt(int offset)
    {
        foreach (var run in Origins)
            if (offset >= run.Start && offset < run.Start + run.Length) return run;
        return null;
    }
}

/// <summary>A run of text that stands unchanged in the file.</summary>
/// <param name="Start">Start in <see cref="InlineText.Text"/>.</param>
/// <param name="Length">Length in both.</param>
/// <param name="FileOffset">0-based offset in the file's text.</param>
public readonly record struct TextOrigin(int Start, int Length, int FileOffset)
{
    /// <summary>Where what is written for it begins: before <see cref="FileOffset"/> where a backslash stands before the run.</summary>
    public int FileStart { get; init; } = FileOffset;

    /// <summary>After the last character of what is written for it: further than <see cref="Length"/> says where one sign is written as several, such as <c>&amp;amp;</c>.</summary>
    public int FileEnd { get; init; } = FileOffset + Length;
}

/// <summary>A range of text with a meaning.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">After the last.</param>
/// <param name="Mark">What it is.</param>
public sealed record InlineSpan(int Start, int End, InlineMark Mark);

/// <summary>What a span of text is.</summary>
public abstract record InlineMark;

/// <summary>A change of type: emphasis, strong, code and the like.</summary>
public sealed record StyleMark(TextStyle Style) : InlineMark
{
    private static readonly StyleMark[] All = [.. Enum.GetValues<TextStyle>().Select(style => new StyleMark(style))];

    /// <summary>The one mark of a style, which all texts share.</summary>
    internal static StyleMark Of(TextStyle style) => All[(int)style];
}

/// <summary>The kinds of <see cref="StyleMark"/>.</summary>
public enum TextStyle
{
    /// <summary>Stress.</summary>
    Emphasis,
    /// <summary>Strong stress.</summary>
    Strong,
    /// <summary>Struck out.</summary>
    Deleted,
    /// <summary>Inserted.</summary>
    Inserted,
    /// <summary>Highlighted.</summary>
    Marked,
    /// <summary>Below the line.</summary>
    Subscript,
    /// <summary>Above the line.</summary>
    Superscript,
    /// <summary>Code.</summary>
    Code,
}

/// <summary>A link; <paramref name="Url"/> has passed the list of allowed schemes.</summary>
public sealed record LinkMark(string Url, string? Title) : InlineMark;

/// <summary>An image over one <see cref="InlineText.ImageSign"/>.</summary>
public sealed record ImageMark(string Url, string Alternative, string? Title) : InlineMark;

/// <summary>An abbreviation and what it stands for.</summary>
public sealed record AbbreviationMark(string Expansion) : InlineMark;

/// <summary>A reference to a note, at one place of the text.</summary>
public sealed record NoteMark(int Number) : InlineMark;

/// <summary>A line end that the author wants kept, over one blank.</summary>
public sealed record BreakMark : InlineMark;

/// <summary>An author's mark: these words name the entity <paramref name="Name"/> (a name or a slug).</summary>
public sealed record EntityNameMark(string Name) : InlineMark;

/// <summary>An author's mark: in these words the entity <paramref name="Name"/> (a name or a slug) is quoted; <c>article</c> for the article itself.</summary>
public sealed record SpeakerMark(string Name) : InlineMark;

/// <summary>An author's mark: these words mean this EDTF value, or no date at all.</summary>
public sealed record DateMark(Sources.Dates.Edtf? Value) : InlineMark;
