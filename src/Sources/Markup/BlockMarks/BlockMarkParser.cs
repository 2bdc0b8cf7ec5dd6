using Markdig.Helpers;
using Markdig.Parsers;

namespace Sources.Markup.BlockMarks;

/// <summary>
/// Reads our block marks and nothing else: braces that are no mark of ours stay text, so nothing an author wrote is swallowed and no
/// attribute of theirs ever reaches the page.
/// </summary>
internal sealed class BlockMarkParser : InlineParser
{
    public BlockMarkParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        int close = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, BlockMark.MaxLength)).IndexOf('}');
        if (close < 0) return false;
        string source = slice.Text.Substring(slice.Start, close + 1);
        if (BlockMark.Read(source) is not { } mark) return false;
        int origin = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new BlockMarkInline
        {
            Id = mark.Id,
            Section = mark.Section,
            Type = mark.Type,
            Speaker = mark.Speaker,
            Title = mark.Title,
            Source = source,
            Span = new Markdig.Syntax.SourceSpan(origin, origin + source.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += source.Length;
        return true;
    }
}
