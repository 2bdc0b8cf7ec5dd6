using System.Globalization;
using Sources.Model;

namespace Sources.Exports;

/// <summary>Blocks as lines of Markdown.</summary>
internal sealed class MarkdownBlocks(Func<string, string?> address)
{
    /// <summary>The lines of blocks, an empty one between two.</summary>
    internal List<string> Lines(IEnumerable<Block> blocks, bool isTight = false)
    {
        var lines = new List<string>();
        foreach (var block in blocks)
        {
            if (lines.Count > 0 && !isTight) lines.Add("");
            lines.AddRange(Lines(block));
        }
        return lines;
    }

    /// <summary>The words of a leaf with their marks.</summary>
    private string Words(Leaf leaf) => MarkdownText.Of(leaf.Content, 0, leaf.Content.Text.Length, address).Trim();

    private IEnumerable<string> Lines(Block block)
    {
        switch (block)
        {
            case CodeBlock code:
                string fence = "```";
                while (code.Content.Text.Contains(fence, StringComparison.Ordinal)) fence += "`";
                return [fence + code.Language, .. code.Content.Text.TrimEnd('\n').Split('\n'), fence];
            case HeadingBlock heading:
                return [$"{new string('#', heading.Level)} {Words(heading).Replace("\\\n", " ", StringComparison.Ordinal)}"];
            case Leaf leaf:
                return Words(leaf).Split('\n').Select(Plain);
            case QuoteBlock quote:
                return Lines(quote.Children).Select(l => l.Length == 0 ? ">" : "> " + l);
            case ListBlock list:
                return List(list);
            case TableBlock table:
                return Table(table);
            default:
                return ["---"];
        }
    }

    /// <summary>A line of a paragraph whose first sign would make it something else is kept one.</summary>
    private static string Plain(string words)
    {
        int digits = words.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < words.Length && words[digits] is '.' or ')') return words[..digits] + "\\" + words[digits..];
        return words.Length > 0 && words[0] is '#' or '>' or '-' or '+' or '=' or ':' ? "\\" + words : words;
    }

    private List<string> List(ListBlock list)
    {
        var lines = new List<string>();
        for (int i = 0; i < list.Items.Count; i++)
        {
            string sign = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{list.Start + i}. ") : "- ";
            if (i > 0 && !list.IsTight) lines.Add("");
            var item = Lines(list.Items[i], list.IsTight);
            for (int line = 0; line < item.Count; line++) lines.Add(item[line].Length == 0 ? "" : (line == 0 ? sign : new string(' ', sign.Length)) + item[line]);
            if (item.Count == 0) lines.Add(sign.TrimEnd());
        }
        return lines;
    }

    private IEnumerable<string> Table(TableBlock table)
    {
        int columns = table.Rows.Append(table.Header).Max(r => r?.Cells.Count ?? 0);
        yield return Row(table.Header, columns);
        yield return "|" + string.Concat(Enumerable.Range(0, columns).Select(i => (i < table.Columns.Count ? table.Columns[i] : ColumnAlignment.None) switch
        {
            ColumnAlignment.Right => " --: |",
            ColumnAlignment.Center => " :-: |",
            ColumnAlignment.Left => " :-- |",
            _ => " --- |",
        }));
        foreach (var row in table.Rows) yield return Row(row, columns);
    }

    private string Row(TableRow? row, int columns) => "|" + string.Concat(Enumerable.Range(0, columns).Select(i =>
        row is not null && i < row.Cells.Count ? $" {MarkdownText.Of(row.Content, row.Cells[i].Start, row.Cells[i].End, address).Replace("\\\n", " ", StringComparison.Ordinal).Trim()} |" : "  |"));
}
