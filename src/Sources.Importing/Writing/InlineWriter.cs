using System.Text;
using Sources.Importing.Documents;
using Sources.Markup;
using Sources.Model;

namespace Sources.Importing.Writing;

/// <summary>Running text as Markdown. What it writes is read again at once; where it would read otherwise it is written more plainly.</summary>
/// <param name="labels">The label of each note by its key.</param>
internal sealed class InlineWriter(IReadOnlyDictionary<string, string> labels)
{
    /// <summary>The lines of a paragraph.</summary>
    internal IReadOnlyList<string> Paragraph(IReadOnlyList<DocumentInline> content, out bool lostStyles) =>
        Checked(content, false, text => [.. text.Split('\n').Select(MarkdownEscapes.AtLineStart).Where(l => l.Length > 0)], out lostStyles);

    /// <summary>The words of a heading or of a cell, on one line.</summary>
    internal string Line(IReadOnlyList<DocumentInline> content, out bool lostStyles) =>
        string.Join(' ', Checked(content, true, text => [MarkdownEscapes.AtLineStart(text.Replace('\n', ' '))], out lostStyles));

    private List<string> Checked(IReadOnlyList<DocumentInline> content, bool onOneLine, Func<string, List<string>> lines, out bool lostStyles)
    {
        var joined = Inlines.Joined(content);
        if (onOneLine) joined = WithoutBreaks(joined);
        string words = Inlines.TextOf(joined);
        lostStyles = false;
        var written = lines(Write(joined, MarkdownEscapes.InText));
        if (words.AsSpan().IsWhiteSpace() || Reading.IsOf(written, words, labels.Values)) return written;
        var plain = Inlines.Joined(Inlines.Plain(joined));
        lostStyles = plain.Count != joined.Count;
        written = lines(Write(plain, MarkdownEscapes.InText));
        return Reading.IsOf(written, words, labels.Values) ? written : lines(Write(plain, MarkdownEscapes.Everything));
    }

    private static List<DocumentInline> WithoutBreaks(IEnumerable<DocumentInline> content) => [.. content.Select(i => i switch
    {
        DocumentBreak => new DocumentWords(" "),
        DocumentStyle s => s with { Content = WithoutBreaks(s.Content) },
        DocumentLink l => l with { Content = WithoutBreaks(l.Content) },
        _ => i,
    })];

    private string Write(IReadOnlyList<DocumentInline> content, Func<string, string> escape)
    {
        var text = new StringBuilder();
        foreach (var inline in content)
        {
            switch (inline)
            {
                case DocumentWords words:
                    text.Append(escape(Inlines.Clean(words.Text)));
                    break;
                case DocumentBreak:
                    // A backslash shows that the line end is meant; two blanks at its end nobody sees.
                    if (text.Length > 0 && text[^1] != '\n') text.Append("\\\n");
                    break;
                case DocumentNoteSign sign:
                    if (labels.TryGetValue(sign.Key, out string? label)) text.Append("[^").Append(label).Append(']');
                    break;
                case DocumentStyle { Style: TextStyle.Code } code when Code(code) is { } written:
                    text.Append(written);
                    break;
                case DocumentStyle style:
                    // What cannot be written as code is plain words.
                    string around = style.Style == TextStyle.Code ? "" : MarkdownSigns.Of(style.Style);
                    Around(text, Write(style.Content, escape), around, around);
                    break;
                case DocumentLink link:
                    // `!` before a link would make a picture of it.
                    if (text.Length > 0 && text[^1] == '!') text.Insert(text.Length - 1, '\\');
                    Around(text, Write(link.Content, escape), "[", $"]({Address(link.Url)})");
                    break;
            }
        }
        return text.ToString();
    }

    /// <summary>Code in so many backticks as it holds none of; null where it cannot be written so.</summary>
    private static string? Code(DocumentStyle style)
    {
        string code = DocumentRecord.Words(Inlines.Clean(Inlines.TextOf(style.Content)));
        return code.Length == 0 || code.Contains('|', StringComparison.Ordinal) ? null : MarkdownSigns.CodeSpan(code);
    }

    /// <summary>Delimiters stand at words: blanks at the ends go outside.</summary>
    private static void Around(StringBuilder text, string inner, string open, string close)
    {
        string core = inner.Trim(' ', '\n', '\t');
        if (core.Length == 0 || core is "\\")
        {
            text.Append(inner);
            return;
        }
        int lead = inner.IndexOf(core, StringComparison.Ordinal);
        text.Append(inner, 0, lead).Append(open).Append(core).Append(close).Append(inner, lead + core.Length, inner.Length - lead - core.Length);
    }

    private static string Address(string url) => url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace("|", "%7C", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal).Replace("*", "%2A", StringComparison.Ordinal);
}
