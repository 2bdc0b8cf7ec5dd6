using Markdig.Helpers;
using Markdig.Parsers;

namespace Sources.Markup.EntityLinks;

/// <summary>Reads <c>[[name]]</c> and <c>[[name|words]]</c>, on one line, without brackets inside.</summary>
internal sealed class EntityLinkParser : InlineParser
{
    private const int MaxLength = 400;

    public EntityLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        int start = slice.Start + 2;
        int stop = Math.Min(slice.End, start + MaxLength);
        int bar = -1, end = start;
        for (; end <= stop; end++)
        {
            char c = slice.Text[end];
            if (c is '\n' or '[') return false;
            if (c == ']') break;
            // In a table a bar is written `\|`, or it would end the cell.
            if (c == '|' && bar < 0) bar = end;
        }
        if (end >= stop || slice.Text[end] != ']' || slice.Text[end + 1] != ']') return false;
        int nameEnd = bar < 0 ? end : bar > start && slice.Text[bar - 1] == '\\' ? bar - 1 : bar;
        string name = slice.Text[start..nameEnd].Trim();
        int wordsStart = bar < 0 ? start : bar + 1;
        string words = slice.Text[wordsStart..end];
        if (name.Length == 0 || words.AsSpan().IsWhiteSpace()) return false;
        int lead = words.Length - words.TrimStart().Length;
        int origin = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new EntityLinkInline
        {
            Name = name,
            Words = words.Trim(),
            WordsOffset = origin + (wordsStart + lead - slice.Start),
            Span = new Markdig.Syntax.SourceSpan(origin, origin + end + 1 - slice.Start),
            Line = line,
            Column = column,
        };
        slice.Start = end + 2;
        return true;
    }
}
