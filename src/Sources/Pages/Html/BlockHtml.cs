using System.Globalization;
using System.Text;
using Sources.Model;

namespace Sources.Pages.Html;

/// <summary>Writes blocks in their shape. Of a list, a table or a quotation only what the writer includes is written, with its shape kept.</summary>
internal static class BlockHtml
{
    internal static string Write(IEnumerable<Block> blocks, LeafWriter leaves)
    {
        var html = new StringBuilder();
        foreach (var block in blocks) Append(html, block, leaves, leaves.BlockAttributes);
        return html.ToString();
    }

    private static bool Includes(Block block, LeafWriter leaves) => block is RuleBlock || HoldsWords(block, leaves);

    private static bool HoldsWords(Block block, LeafWriter leaves)
    {
        if (leaves.Few is { } few && LeafParts.Of(block) is { } parts) return few.Any(parts.Holds);
        return block switch
        {
            Leaf leaf => leaves.Includes(leaf),
            QuoteBlock quote => quote.Children.Any(b => HoldsWords(b, leaves)),
            ListBlock list => list.Items.Any(item => item.Any(b => HoldsWords(b, leaves))),
            TableBlock table => table.Rows.Any(leaves.Includes),
            _ => false,
        };
    }

    /// <summary>The parts of a block, from 0, among which are all that the writer includes.</summary>
    private static IEnumerable<int> Parts(Block block, int count, LeafWriter leaves) => leaves.Few is { } few && LeafParts.Of(block) is { } parts ? parts.With(few) : Enumerable.Range(0, count);

    private static void Append(StringBuilder html, Block block, LeafWriter leaves, string outermost = "")
    {
        if (!Includes(block, leaves)) return;
        switch (block)
        {
            case ParagraphBlock paragraph:
                Element(html, "p", paragraph, leaves, outermost);
                break;
            case HeadingBlock heading:
                AppendHeading(html, heading, leaves, outermost);
                break;
            case CodeBlock code:
                html.Append("<pre tabindex=\"0\"").Append(outermost);
                leaves.Attributes(html, code);
                html.Append("><code>");
                leaves.Part(html, code, 0, code.Content.Text.Length);
                html.Append("</code></pre>\n");
                break;
            case QuoteBlock quote:
                // Of words that say their direction themselves "auto" takes no notice.
                string direction = outermost.Contains(" dir=", StringComparison.Ordinal) ? "" : Leaves.Of(quote).FirstOrDefault() is { } first && TextLanguage.BeginsRightToLeft(first.Content.Text) ? " dir=\"rtl\"" : " dir=\"auto\"";
                html.Append("<blockquote").Append(outermost).Append(direction).Append(">\n");
                foreach (int i in Parts(quote, quote.Children.Count, leaves)) Append(html, quote.Children[i], leaves);
                html.Append("</blockquote>\n");
                break;
            case ListBlock list:
                AppendList(html, list, leaves, outermost);
                break;
            case TableBlock table:
                AppendTable(html, table, leaves, outermost);
                break;
            case RuleBlock:
                html.Append("<hr>\n");
                break;
        }
    }

    private static void Element(StringBuilder html, string name, Leaf leaf, LeafWriter leaves, string outermost)
    {
        html.Append('<').Append(name).Append(outermost).Append(DirectionOf(leaf.Content.Text, outermost)).Append('>');
        leaves.Text(html, leaf);
        html.Append("</").Append(name).Append(">\n");
    }

    /// <summary>Words that run against what stands around them say so themselves.</summary>
    private static string DirectionOf(ReadOnlySpan<char> text, string outermost = "") =>
        !outermost.Contains(" dir=", StringComparison.Ordinal) && TextLanguage.BeginsRightToLeft(text) ? " dir=\"auto\"" : "";

    private static void AppendHeading(StringBuilder html, HeadingBlock heading, LeafWriter leaves, string outermost)
    {
        if (leaves.Heading(heading) is not var (id, level))
        {
            html.Append("<p class=\"inner-heading\"").Append(outermost).Append(DirectionOf(heading.Content.Text, outermost)).Append('>');
            leaves.Text(html, heading);
            html.Append("</p>\n");
            return;
        }
        html.Append(CultureInfo.InvariantCulture, $"<h{level}").AppendAttribute("id", id).Append(outermost).Append(DirectionOf(heading.Content.Text, outermost)).Append('>');
        leaves.Text(html, heading);
        html.Append(CultureInfo.InvariantCulture, $"</h{level}>\n");
    }

    private static void AppendList(StringBuilder html, ListBlock list, LeafWriter leaves, string outermost)
    {
        html.Append(list.IsOrdered ? "<ol" : "<ul").Append(outermost);
        if (list.IsOrdered && list.Start != 1) html.Append(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        html.Append(">\n");
        int shown = 0;
        foreach (int i in Parts(list, list.Items.Count, leaves))
        {
            if (!list.Items[i].Any(b => Includes(b, leaves))) continue;
            // An item keeps its number when those before it are not shown.
            html.Append(list.IsOrdered && i != shown++ ? string.Create(CultureInfo.InvariantCulture, $"<li value=\"{list.Start + i}\"") : "<li")
                .Append(list.Items[i][0] is Leaf first ? DirectionOf(first.Content.Text) : "").Append('>');
            foreach (var child in list.Items[i])
            {
                if (list.IsTight && child is ParagraphBlock paragraph && leaves.Includes(paragraph)) leaves.Text(html, paragraph);
                else Append(html, child, leaves);
            }
            html.Append("</li>\n");
        }
        html.Append(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private static void AppendTable(StringBuilder html, TableBlock table, LeafWriter leaves, string outermost)
    {
        // A wide table scrolls by itself, and by keyboard. A group, not a region: a page of many tables would be a page of many landmarks.
        string label = table.Header is { } named ? "Table: " + FirstWords.Of(named.Content.Text, 60) : "Table";
        html.Append("<div class=\"scroll\" role=\"group\"").AppendAttribute("aria-label", label).Append(" tabindex=\"0\"").Append(outermost).Append("><table>\n");
        if (table.Header is { } header)
        {
            html.Append("<thead><tr>");
            for (int i = 0; i < header.Cells.Count; i++) AppendCell(html, "th scope=\"col\"", "th", header, i, table, leaves);
            html.Append("</tr></thead>\n");
        }
        html.Append("<tbody>\n");
        foreach (var row in Parts(table, table.Rows.Count, leaves).Select(i => table.Rows[i]).Where(leaves.Includes))
        {
            html.Append("<tr");
            leaves.Attributes(html, row);
            html.Append('>');
            for (int i = 0; i < row.Cells.Count; i++) AppendCell(html, "td", "td", row, i, table, leaves);
            html.Append("</tr>\n");
        }
        html.Append("</tbody></table></div>\n");
    }

    private static void AppendCell(StringBuilder html, string open, string close, TableRow row, int column, TableBlock table, LeafWriter leaves)
    {
        html.Append('<').Append(open);
        if (column < table.Columns.Count && table.Columns[column] is ColumnAlignment.Right or ColumnAlignment.Center)
            html.AppendAttribute("class", table.Columns[column] == ColumnAlignment.Right ? "right" : "center");
        html.Append(DirectionOf(row.Content.Text.AsSpan(row.Cells[column].Start, row.Cells[column].End - row.Cells[column].Start))).Append('>');
        leaves.Part(html, row, row.Cells[column].Start, row.Cells[column].End);
        html.Append("</").Append(close).Append('>');
    }
}
