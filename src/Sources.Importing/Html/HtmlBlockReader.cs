using System.Globalization;
using AngleSharp.Dom;
using Sources.Importing.Documents;
using Sources.Model;

namespace Sources.Importing.Html;

/// <summary>The blocks of a page.</summary>
internal sealed class HtmlBlockReader(ImportDocument document, HtmlNotes notes, HtmlLinks links, bool takesMenus)
{
    private readonly HtmlInlineReader inlines = new(document, notes, links);

    /// <summary>How many words of what is no text were passed over.</summary>
    internal int LeftOut { get; private set; }

    internal List<DocumentBlock> ReadNote(IElement note) => Read(note);

    /// <summary>The blocks inside an element; words that stand loose in it are paragraphs.</summary>
    internal List<DocumentBlock> Read(IElement element)
    {
        var blocks = new List<DocumentBlock>();
        var loose = new List<INode>();
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement { LocalName: not "a" } child && HtmlElements.HoldsBlocks(child) || node is IElement { LocalName: "a" } anchor && notes.SignOf(anchor) is null && HtmlElements.HoldsBlocks(anchor))
            {
                Flush();
                blocks.AddRange(ReadBlock((IElement)node));
            }
            else
            {
                if (node is IElement hidden && HtmlElements.IsHidden(hidden)) PassOver(hidden);
                loose.Add(node);
            }
        }
        Flush();
        return blocks;

        void Flush()
        {
            blocks.AddRange(Paragraphs(inlines.Read(loose)));
            loose.Clear();
        }
    }

    private IEnumerable<DocumentBlock> ReadBlock(IElement element)
    {
        if (notes.Blocks.ContainsKey(element)) return [];
        bool isMenu = !takesMenus && element.LocalName is "nav" or "form" or "menu" or "search";
        if (isMenu || HtmlElements.IsHidden(element))
        {
            PassOver(element);
            return [];
        }
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                var words = inlines.Read(element.ChildNodes);
                return Inlines.IsBlank(words) ? [] : [new DocumentHeading(element.LocalName[1] - '0', words)];
            case "blockquote":
                var quoted = Read(element);
                return quoted.Count == 0 ? [] : [new DocumentQuote(quoted)];
            case "ul" or "ol" or "menu" or "dir":
                return List(element);
            case "pre":
                return element.TextContent.Trim().Length == 0 ? [] : [new DocumentCode(element.TextContent.Trim('\n'))];
            case "hr":
                return [new DocumentRule()];
            case "table":
                return Table(element);
            case "dt" or "summary" when !element.Children.Any(HtmlElements.HoldsBlocks):
                return [.. Paragraphs([new DocumentStyle(TextStyle.Strong, inlines.Read(element.ChildNodes))])];
            default:
                return Read(element);
        }
    }

    private void PassOver(IElement element)
    {
        if (element.LocalName is not ("script" or "style" or "template" or "head" or "title" or "svg")) LeftOut += MainContent.Count(element.TextContent);
    }

    /// <summary>One paragraph, or several where two line ends in a row part them.</summary>
    private static IEnumerable<DocumentParagraph> Paragraphs(List<DocumentInline> content)
    {
        var one = new List<DocumentInline>();
        for (int i = 0; i < content.Count; i++)
        {
            int end = i;
            while (end < content.Count && (content[end] is DocumentBreak || (content[end] is DocumentWords { Text: " " } && end + 1 < content.Count && content[end + 1] is DocumentBreak && end > i))) end++;
            if (end - i > 1)
            {
                if (!Inlines.IsBlank(one)) yield return new DocumentParagraph([.. one]);
                one.Clear();
                i = end - 1;
                continue;
            }
            if (content[i] is not DocumentBreak || one.Count > 0 && i < content.Count - 1) one.Add(content[i]);
        }
        if (!Inlines.IsBlank(one)) yield return new DocumentParagraph(one);
    }

    private DocumentBlock[] List(IElement list)
    {
        var items = new List<IReadOnlyList<DocumentBlock>>();
        foreach (var child in list.Children)
        {
            if (notes.Blocks.ContainsKey(child)) continue;
            var blocks = child.LocalName == "li" ? Read(child) : [.. ReadBlock(child)];
            if (blocks.Count == 0) continue;
            // A list that stands between the items belongs to the one before.
            if (child.LocalName != "li" && items.Count > 0) items[^1] = [.. items[^1], .. blocks];
            else items.Add(blocks);
        }
        if (items.Count == 0) return [];
        int first = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) && given < 100_000_000 ? given : 1;
        return [new DocumentList(list.LocalName == "ol", first, items)];
    }

    private List<DocumentBlock> Table(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Where(r => r.Closest("table") == table).ToList();
        var caption = table.Children.FirstOrDefault(c => c.LocalName == "caption");
        var blocks = caption is null ? [] : Read(caption);
        // A table of one column arranges the page and holds no table.
        if (rows.All(r => r.Children.Length < 2))
        {
            foreach (var cell in rows.SelectMany(r => r.Children)) blocks.AddRange(Read(cell));
            return blocks;
        }
        bool hasHeader = rows[0].Children.All(c => c.LocalName == "th");
        var columns = new HtmlColumns();
        var read = new DocumentTable(hasHeader, [.. rows.Select(r => columns.Place(r, inlines))]);
        if (columns.HasTallCells) document.Doubt(read, "cells that reach over several rows stand in the first of them, above empty ones");
        if (!hasHeader) document.Doubt(read, "the table names no header; it has an empty one");
        if (table.QuerySelector("table, ul, ol") is not null) document.Doubt(read, "lists and tables inside cells stand as running text");
        return [.. blocks, read];
    }
}
