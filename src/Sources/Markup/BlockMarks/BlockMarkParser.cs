using Markdig.Helpers;
using Markdig.Parsers;
using Sources.Model;

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
        int close = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, 400)).IndexOf('}');
        if (close < 0) return false;
        string source = slice.Text.Substring(slice.Start, close + 1);
        string? id = null, title = null, speaker = null;
        Section? section = null;
        StatementType? type = null;
        var rest = source.AsSpan(1, source.Length - 2).Trim();
        if (rest.IsEmpty) return false;
        while (!rest.IsEmpty)
        {
            if (rest.StartsWith("title=\"") && rest[7..].IndexOf('"') is >= 0 and var quote)
            {
                title = rest.Slice(7, quote).ToString();
                rest = rest[(8 + quote)..].TrimStart();
                continue;
            }
            if (rest.StartsWith("by=\"") && rest[4..].IndexOf('"') is > 0 and var quoteEnd)
            {
                speaker = rest.Slice(4, quoteEnd).ToString();
                rest = rest[(5 + quoteEnd)..].TrimStart();
                continue;
            }
            int end = rest.IndexOfAny(' ', '\n');
            var word = end < 0 ? rest : rest[..end];
            if (word is ".timeline") section = Section.Timeline;
            else if (word is ".analysis") section = Section.Analysis;
            else if (word[0] == '.' && TypeOf(word[1..]) is { } named) type = named;
            else if (word[0] == '#' && word.Length > 1 && IsId(word[1..])) id = word[1..].ToString();
            else return false;
            rest = rest[word.Length..].TrimStart();
        }
        int origin = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new BlockMarkInline
        {
            Id = id,
            Section = section,
            Type = type,
            Speaker = speaker,
            Title = title,
            Source = source,
            Span = new Markdig.Syntax.SourceSpan(origin, origin + source.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += source.Length;
        return true;
    }

    private static StatementType? TypeOf(ReadOnlySpan<char> word) => word switch
    {
        "event" => StatementType.ReportedEvent,
        "claim" => StatementType.AttributedClaim,
        "judgement" => StatementType.Judgement,
        "call" => StatementType.Call,
        "background" => StatementType.Background,
        _ => null,
    };

    private static bool IsId(ReadOnlySpan<char> id)
    {
        foreach (char c in id)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) return false;
        return id.Length <= 100;
    }
}
