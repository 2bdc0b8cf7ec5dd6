using Sources.Importing.Documents;

namespace Sources.Importing.Writing;

/// <summary>Blocks as lines of Markdown.</summary>
/// <param name="inlines">Writes their words.</param>
/// <param name="doubts">Receives what could not be kept.</param>
internal sealed class BlockWriter(InlineWriter inlines, List<ImportNote> doubts)
{
    internal List<WrittenLine> Write(IReadOnlyList<DocumentBlock> blocks)
    {
        var lines = new List<WrittenLine>();
        DocumentBlock? before = null;
        foreach (var block in blocks)
        {
            var written = Write(block);
            if (written.Count == 0) continue;
            if (lines.Count > 0) lines.Add(new WrittenLine(""));
            // Two lists in a row would be one: a comment, which nobody sees, parts them.
            if (before is DocumentList one && block is DocumentList other && one.IsOrdered == other.IsOrdered) lines.AddRange([new WrittenLine("<!-- -->"), new WrittenLine("")]);
            written[0] = written[0] with { Begins = block };
            lines.AddRange(written);
            before = block;
        }
        return lines;
    }

    private List<WrittenLine> Write(DocumentBlock block)
    {
        switch (block)
        {
            case DocumentParagraph paragraph:
                var written = inlines.Paragraph(paragraph.Content, out bool lost);
                if (lost) doubts.Add(new ImportNote("its emphasis or links stand where Markdown has none; the words are there without them", block, null));
                return [.. written.Select(l => new WrittenLine(l))];
            case DocumentHeading heading:
                string words = inlines.Line(heading.Content, out _);
                return words.Length == 0 ? [] : [new WrittenLine($"{new string('#', Math.Clamp(heading.Level, 2, 6))} {(words[^1] == '#' ? words[..^1] + "\\#" : words)}")];
            case DocumentQuote quote:
                return [.. Write(quote.Blocks).Select(l => l.After("> "))];
            case DocumentList list:
                return List(list);
            case DocumentTable table:
                return Table(table);
            case DocumentCode code:
                return Code(code.Text);
            default:
                return [new WrittenLine("* * *")];
        }
    }

    private List<WrittenLine> List(DocumentList list)
    {
        var lines = new List<WrittenLine>();
        bool isTight = list.Items.All(i => i.Count(b => b is not DocumentList) < 2);
        for (int i = 0; i < list.Items.Count; i++)
        {
            var item = Write(list.Items[i]);
            // An item without words has no mark in the text either.
            if (item.Count == 0) continue;
            if (isTight) item.RemoveAll(l => l.Text.Length == 0);
            else if (lines.Count > 0) lines.Add(new WrittenLine(""));
            string mark = list.IsOrdered ? $"{Math.Max(0, list.First) + i}. " : "- ", indent = new(' ', mark.Length);
            lines.AddRange(item.Select((l, n) => l.Text.Length == 0 ? l : l.After(n == 0 ? mark : indent)));
        }
        return lines;
    }

    private List<WrittenLine> Table(DocumentTable table)
    {
        int columns = table.Rows.Max(r => r.Count);
        var rows = table.Rows.Select(r => "| " + string.Join(" | ", Enumerable.Range(0, columns).Select(c => c < r.Count ? inlines.Line(r[c], out _) : "")) + " |").ToList();
        // Markdown has no table without a header: an empty one says nothing that was not there.
        if (!table.HasHeader) rows.Insert(0, "|" + string.Concat(Enumerable.Repeat("  |", columns)));
        rows.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", columns)));
        return [.. rows.Select(r => new WrittenLine(r))];
    }

    private static List<WrittenLine> Code(string text)
    {
        string fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal)) fence += "`";
        return [new WrittenLine(fence), .. Inlines.Clean(text).TrimEnd('\n').Split('\n').Select(l => new WrittenLine(l)), new WrittenLine(fence)];
    }
}
