using System.Xml.Linq;
using Sources.Importing.Documents;
using Sources.Model;

namespace Sources.Importing.Word;

/// <summary>The blocks of a Word document.</summary>
internal sealed class WordBlockReader(WordInlineReader inlines, WordStyles styles, WordLists lists, ImportDocument document)
{
    /// <summary>No cell or gap is wider.</summary>
    private const int MostColumns = 50;

    internal List<DocumentBlock> Read(XElement container)
    {
        var blocks = new List<DocumentBlock>();
        var items = new List<WordItem>();
        var quoted = new List<DocumentBlock>();
        foreach (var element in Flat(container))
        {
            if (element.Kind() == "tbl")
            {
                Flush();
                blocks.AddRange(ReadTable(element));
                continue;
            }
            var properties = element.Child("pPr");
            if (styles.IsContents(properties))
            {
                LeaveOutContents();
                continue;
            }
            var content = inlines.Read(element);
            var numbers = styles.NumberingOf(properties);
            int level = numbers.Child("ilvl").Number() ?? 0;
            if (Inlines.IsBlank(content)) { }
            else if (styles.LevelOf(properties) is { } heading)
            {
                Flush();
                blocks.Add(new DocumentHeading(heading, WithoutStrong(content)));
            }
            else if (numbers.Child("numId").Number() is > 0 and var list && lists.Next(list, level) is var (isOrdered, number))
            {
                if (quoted.Count > 0 || (items.Count > 0 && level == 0 && items[0].List != list)) Flush();
                items.Add(new WordItem(list, level, isOrdered, number, new DocumentParagraph(content)));
            }
            else
            {
                bool isQuote = styles.IsQuote(properties);
                if (items.Count > 0 || (quoted.Count > 0 && !isQuote)) Flush();
                (isQuote ? quoted : blocks).Add(new DocumentParagraph(content));
            }
            foreach (var box in TakeBoxes())
            {
                Flush();
                blocks.AddRange(Read(box));
            }
        }
        Flush();
        return blocks;

        void Flush()
        {
            if (items.Count > 0) blocks.Add(WordItem.ToList(items));
            if (quoted.Count > 0) blocks.Add(new DocumentQuote([.. quoted]));
            items.Clear();
            quoted.Clear();
        }
    }

    private List<XElement> TakeBoxes()
    {
        List<XElement> boxes = [.. inlines.Boxes];
        inlines.Boxes.Clear();
        if (boxes.Count > 0) document.Doubt(null, "a text box stands behind the paragraph that it is anchored to");
        return boxes;
    }

    /// <summary>Paragraphs and tables, also those in content controls and the like; what changes delete is left out.</summary>
    private IEnumerable<XElement> Flat(XElement container) => container.Elements().SelectMany(e =>
    {
        switch (e.Kind())
        {
            case "p" or "tbl": return [e];
            case "sectPr" or "del" or "moveFrom": return [];
            case "sdt" when e.Child("sdtPr") is { } properties && properties.Within("docPartGallery").Any(g => g.Says() == "Table of Contents"):
                LeaveOutContents();
                return [];
            default: return Flat(e);
        }
    });

    /// <summary>Its page numbers are those of another paper, and its words are those of the headings.</summary>
    private void LeaveOutContents() => document.Doubt(null, "the table of contents was left out: its pages are those of the document");

    /// <summary>Headings are bold by themselves.</summary>
    private static List<DocumentInline> WithoutStrong(IEnumerable<DocumentInline> content) => Inlines.Joined(content.SelectMany(i => i switch
    {
        DocumentStyle { Style: TextStyle.Strong } strong => WithoutStrong(strong.Content),
        DocumentBreak => [new DocumentWords(" ")],
        _ => (IEnumerable<DocumentInline>)[i],
    }));

    private IEnumerable<DocumentBlock> ReadTable(XElement table)
    {
        var rows = table.Within("tr").Where(r => r.Around("tbl") == table).Select(r => (Row: r, Cells: r.Within("tc").Where(c => c.Around("tr") == r).ToList())).ToList();
        if (rows.Count == 0) return [];
        // A table of one column arranges the page and holds no table.
        if (rows.TrueForAll(r => r.Cells.Count < 2)) return rows.SelectMany(r => r.Cells).SelectMany(Read);
        bool hasHeader = rows[0].Row.Child("trPr").Child("tblHeader").IsOn();
        var read = new DocumentTable(hasHeader, [.. rows.Select(r => (IReadOnlyList<IReadOnlyList<DocumentInline>>)[.. Before(r.Row), .. r.Cells.SelectMany(Cell)])]);
        if (!hasHeader) document.Doubt(read, "the table names no header; it has an empty one");
        return TakeBoxes().SelectMany(Read).Prepend(read);
    }

    private IEnumerable<IReadOnlyList<DocumentInline>> Cell(XElement cell)
    {
        var words = new List<DocumentInline>();
        foreach (var paragraph in cell.Within("p").Where(p => p.Around("txbxContent") is null))
        {
            if (words.Count > 0) words.Add(new DocumentWords(" "));
            words.AddRange(inlines.Read(paragraph));
        }
        yield return Inlines.Joined(words);
        for (int i = 1; i < Math.Min(cell.Child("tcPr").Child("gridSpan").Number() ?? 1, MostColumns); i++) yield return [];
    }

    /// <summary>A row may begin in a later column: empty cells stand in those before.</summary>
    private static IEnumerable<IReadOnlyList<DocumentInline>> Before(XElement row) => Enumerable.Repeat<IReadOnlyList<DocumentInline>>([], Math.Clamp(row.Child("trPr").Child("gridBefore").Number() ?? 0, 0, MostColumns));
}
