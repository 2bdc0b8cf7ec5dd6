using System.Buffers;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sources.Diagnostics;
using Sources.Markup.BlockMarks;
using Sources.Model;
using Md = Markdig.Syntax;
using Tables = Markdig.Extensions.Tables;

namespace Sources.Markup;

/// <summary>Turns Markdig's blocks into ours.</summary>
internal sealed class BlockReader(ContentFile file, int start, InlineReader inlines, DiagnosticBag bag)
{
    private const int MaxDepth = 100;
    private readonly Dictionary<Leaf, LeafMarks> leafMarks = [];
    private readonly UnreadMarks unread = new(file, bag);
    /// <summary>What was found inside the block that is being read and is said of whole blocks, each with the place in the file where what it stands in ends.</summary>
    private readonly List<(BlockMarkInline Mark, int End)> inside = [];

    internal IReadOnlyDictionary<Leaf, LeafMarks> LeafMarks => leafMarks;

    internal List<MarkupPart> ReadParts(MarkdownDocument document)
    {
        var parts = new List<MarkupPart>();
        ReadParts(document, null, null, parts, 0);
        return parts;
    }

    private void ReadParts(ContainerBlock container, Section? section, string? title, List<MarkupPart> parts, int depth)
    {
        BlockMarkInline? pending = null;
        foreach (var block in container)
        {
            if (block is CustomContainer fence && depth < MaxDepth)
            {
                ReportPending(pending);
                pending = null;
                ReadContainer(fence, section, title, parts, depth);
                continue;
            }
            var marks = TakeMarks(block, out bool isEmpty);
            if (isEmpty)
            {
                pending = Merged(pending, marks);
                continue;
            }
            inside.Clear();
            if (ReadBlock(block, 0) is not { } read) continue;
            marks = Merged(marks, FromInside(block));
            parts.Add(new MarkupPart(read, start + block.Span.Start)
            {
                Id = marks?.Id ?? pending?.Id,
                Title = marks?.Title ?? pending?.Title ?? title,
                Section = marks?.Section ?? pending?.Section ?? section,
                Type = marks?.Type ?? pending?.Type,
                Speaker = marks?.Speaker ?? pending?.Speaker,
            });
            pending = null;
        }
        ReportPending(pending);
    }

    /// <summary>What stands at the end of the last line of a list, a quotation or a table and is said of the whole.</summary>
    private BlockMarkInline? FromInside(Md.Block block)
    {
        BlockMarkInline? whole = null;
        int last = Math.Min(start + block.Span.End + 1, file.Text.Length);
        foreach (var (mark, end) in inside)
        {
            if (end >= last || file.Text.AsSpan(end, last - end).Trim("| \t\r\n>").IsEmpty) whole = Merged(whole, mark);
            else
                bag.Warning(DiagnosticCodes.UnknownMark, file.At(start + mark.Span.Start), $"`{mark.Source}` stands inside a list, a quotation or a table, and an id, a title or a speaker is of the whole",
                    "put it on the line above the block, or at the end of its last line");
        }
        return whole;
    }

    private void ReportPending(BlockMarkInline? pending)
    {
        if (pending is not null)
            bag.Error(DiagnosticCodes.UnknownMark, file.At(start + pending.Span.Start), $"no block follows the mark `{pending.Source}`", "put it above the block it speaks of, or at the end of its last line");
    }

    private void ReadContainer(CustomContainer fence, Section? section, string? title, List<MarkupPart> parts, int depth)
    {
        var at = file.At(start + fence.Span.Start);
        string name = fence.Info?.Trim() ?? "";
        Section? marked = name switch { "timeline" => Section.Timeline, "analysis" => Section.Analysis, _ => null };
        if (marked is null)
            bag.Error(DiagnosticCodes.UnknownMark, at, $"`::: {name}` means nothing here", "write `::: timeline` or `::: analysis`");
        // Of a part that means nothing, its missing end is no second mistake: other dialects open and close on one line (`:::row:::`).
        else if (fence.ClosingFencedCharCount == 0)
            bag.Error(DiagnosticCodes.UnknownMark, at, $"the part that `::: {name}` opens is never closed", "put a line `:::` at its end");
        string? own = fence.Arguments?.Trim();
        ReadParts(fence, marked ?? section, string.IsNullOrEmpty(own) ? title : own, parts, depth + 1);
    }

    internal List<Model.Block> ReadChildren(ContainerBlock container, int depth)
    {
        var children = new List<Model.Block>();
        BlockMarkInline? pending = null;
        foreach (var block in container)
        {
            var marks = Merged(TakeMarks(block, out bool isEmpty), pending);
            pending = isEmpty ? marks : null;
            if (isEmpty || ReadBlock(block, depth) is not { } read) continue;
            Take(marks, Leaves.Of(read), block);
            children.Add(read);
        }
        // Below all others it speaks of them.
        if (pending is not null) Take(pending, children.SelectMany(Leaves.Of), container.LastChild!);
        return children;
    }

    /// <summary>Keeps what is said of leaves inside a block, and of the whole.</summary>
    private void Take(BlockMarkInline? marks, IEnumerable<Leaf> leaves, Md.Block at)
    {
        if (marks is { Section: not null } or { Type: not null })
            foreach (var leaf in leaves) leafMarks.TryAdd(leaf, new LeafMarks(marks.Section, marks.Type));
        if (marks is { Id: not null } or { Title: not null } or { Speaker: not null })
            inside.Add((new BlockMarkInline { Id = marks.Id, Title = marks.Title, Speaker = marks.Speaker, Source = marks.Source, Span = marks.Span }, start + at.Span.End + 1));
    }

    private Model.Block? ReadBlock(Md.Block block, int depth)
    {
        if (depth > MaxDepth)
        {
            bag.Error(DiagnosticCodes.TooComplex, file.At(start + block.Span.Start), $"blocks are nested deeper than {MaxDepth}", "nest less deeply");
            return null;
        }
        switch (block)
        {
            case Md.HeadingBlock heading:
                return new Model.HeadingBlock(heading.Level, inlines.Read(heading));
            case Md.ParagraphBlock paragraph:
                var content = inlines.Read(paragraph);
                if (!content.Text.AsSpan().IsWhiteSpace()) return new Model.ParagraphBlock(content);
                if (content.Spans.Any(s => s.Mark is NoteMark))
                    bag.Error(DiagnosticCodes.BrokenNote, file.At(start + block.Span.Start), "the reference to a note stands by itself, behind no words", "put it behind the words that it speaks of");
                return null;
            case Md.ThematicBreakBlock:
                return new RuleBlock();
            case Md.QuoteBlock quote:
                return new Model.QuoteBlock(ReadChildren(quote, depth + 1));
            case Md.ListBlock list:
                return new Model.ListBlock(list.IsOrdered, int.TryParse(list.OrderedStart, out int first) ? first : 1, !list.IsLoose,
                    [.. list.OfType<ListItemBlock>().Select(item => (IReadOnlyList<Model.Block>)ReadChildren(item, depth + 1))]);
            case Tables.Table table:
                return ReadTable(table);
            case HtmlBlock { Type: HtmlBlockType.Comment } comment when IsWholeComment(comment):
                return null;
            case HtmlBlock html:
                bag.Warning(DiagnosticCodes.RawHtml, file.At(start + html.Span.Start), "HTML is not rendered; it is shown as text", "write it in Markdown, or put a backslash before `<`");
                return new Model.ParagraphBlock(Verbatim(html, ' '));
            case Md.CodeBlock code:
                return new Model.CodeBlock(Verbatim(code, '\n'), (code as FencedCodeBlock)?.Info);
            case CustomContainer fence:
                bag.Error(DiagnosticCodes.UnknownMark, file.At(start + fence.Span.Start), "`:::` parts stand at the top level only", "take it out of the list or quotation");
                return new Model.QuoteBlock(ReadChildren(fence, depth + 1));
            case LinkReferenceDefinitionGroup or FootnoteGroup or Abbreviation or BlankLineBlock:
                return null;
            case ContainerBlock other:
                return new Model.QuoteBlock(ReadChildren(other, depth + 1));
            case LeafBlock { Inline: not null } other:
                return new Model.ParagraphBlock(inlines.Read(other));
            default:
                return null;
        }
    }

    private static readonly SearchValues<char> OfRule = SearchValues.Create("|:-> \t\n");

    /// <summary>The line of hyphens below the header: words beside the hyphens make it no rule for an author, and Markdig would drop them.</summary>
    private void ReportWordsInRule(Tables.Table table)
    {
        int rule = file.Text.IndexOf('\n', Math.Clamp(start + table.Span.Start, 0, file.Text.Length)) + 1;
        if (rule == 0 || table.OfType<Tables.TableRow>().FirstOrDefault() is not { IsHeader: true }) return;
        int end = file.Text.IndexOf('\n', rule);
        int word = file.Text.AsSpan(rule, (end < 0 ? file.Text.Length : end) - rule).IndexOfAnyExcept(OfRule);
        if (word >= 0)
            bag.Error(DiagnosticCodes.UnknownMark, file.At(rule + word), "the line below the header of a table holds hyphens, colons and bars only; the words here would not be shown",
                "take them out, or put a backslash before each `|` where no table is meant");
    }

    private TableBlock ReadTable(Tables.Table table)
    {
        ReportWordsInRule(table);
        TableRow? header = null;
        var rows = new List<TableRow>();
        foreach (var row in table.OfType<Tables.TableRow>())
        {
            var read = ReadRow(row);
            if (row.IsHeader && header is null) header = read;
            else rows.Add(read);
        }
        // A header heads nothing where no row is below it: its words are a row, or no statement would have them.
        if (rows.Count == 0 && header is { } alone) (header, rows) = (null, [alone]);
        int columns = rows.Append(header).Max(r => r?.Cells.Count ?? 0);
        return new TableBlock([.. table.ColumnDefinitions.Take(columns).Select(c => c.Alignment switch
        {
            Tables.TableColumnAlign.Left => ColumnAlignment.Left,
            Tables.TableColumnAlign.Center => ColumnAlignment.Center,
            Tables.TableColumnAlign.Right => ColumnAlignment.Right,
            _ => ColumnAlignment.None,
        })], header, rows);
    }

    private TableRow ReadRow(Tables.TableRow row)
    {
        var builder = new InlineTextBuilder();
        var cells = new List<(int, int)>();
        BlockMarkInline? said = null;
        foreach (var cell in row.OfType<Tables.TableCell>())
        {
            // What stands behind the last cell is none.
            if (cell == row.LastChild && cell.LastChild is LeafBlock last && TakeMarks(last, out bool isEmpty) is { } marks)
            {
                said = marks;
                if (isEmpty) continue;
            }
            if (cells.Count > 0) builder.Append("\t");
            int from = builder.Length;
            foreach (var leaf in cell.OfType<LeafBlock>()) inlines.Read(leaf, builder);
            cells.Add((from, builder.Length));
        }
        var read = new TableRow(builder.Build(), cells);
        Take(said, [read], row);
        return read;
    }

    private InlineText Verbatim(LeafBlock block, char lineEnd)
    {
        var builder = new InlineTextBuilder();
        for (int i = 0; i < block.Lines.Count; i++)
        {
            ref readonly var line = ref block.Lines.Lines[i];
            if (i > 0) builder.Append(lineEnd.ToString());
            builder.Append(line.Slice.AsSpan().ToString(), start + line.Position);
        }
        return builder.Build();
    }

    /// <summary>A comment without an end would take all that follows with it, and words behind its end are no comment.</summary>
    private static bool IsWholeComment(HtmlBlock comment)
    {
        string text = comment.Lines.ToString().TrimEnd();
        return text.IndexOf("-->", StringComparison.Ordinal) is var end && end >= 0 && end == text.Length - 3;
    }

    /// <summary>The marks at the start or end of a block's text. <paramref name="isEmpty"/>: the block holds nothing else, so they speak of the next one.</summary>
    private BlockMarkInline? TakeMarks(Md.Block block, out bool isEmpty)
    {
        isEmpty = false;
        if (block is not LeafBlock { Inline: { } inline }) return null;
        unread.Report(start + block.Span.Start, Math.Min(start + block.Span.End + 1, file.Text.Length));
        var found = new List<BlockMarkInline>();
        while (inline.FirstChild is BlockMarkInline first)
        {
            found.Add(first);
            first.Remove();
            if (inline.FirstChild is { } next && (next is LineBreakInline || (IsBlank(next) && next.NextSibling is BlockMarkInline))) next.Remove();
        }
        while (inline.LastChild is BlockMarkInline last)
        {
            found.Add(last);
            last.Remove();
            if (inline.LastChild is { } before && IsBlank(before) && before.PreviousSibling is BlockMarkInline) before.Remove();
        }
        isEmpty = found.Count > 0 && inline.FirstChild is null;
        return found.Aggregate((BlockMarkInline?)null, Merged);
    }

    private static bool IsBlank(Inline inline) => inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace());

    /// <summary>What two marks say together; where both say it, the first.</summary>
    private static BlockMarkInline? Merged(BlockMarkInline? first, BlockMarkInline? other) => first is null || other is null ? first ?? other : new BlockMarkInline
    {
        Id = first.Id ?? other.Id,
        Section = first.Section ?? other.Section,
        Type = first.Type ?? other.Type,
        Speaker = first.Speaker ?? other.Speaker,
        Title = first.Title ?? other.Title,
        Source = first.Source,
        Span = first.Span,
    };
}
