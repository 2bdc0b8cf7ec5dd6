using System.Globalization;
using AngleSharp.Dom;
using Sources.Importing.Documents;

namespace Sources.Importing.Html;

/// <summary>The columns of a table: cells that reach over several rows push those of the rows below aside.</summary>
internal sealed class HtmlColumns
{
    /// <summary>No cell is wider, and none reaches down in a column behind: the cells that a table only claims are empty ones in the text.</summary>
    private const int Most = 50;

    /// <summary>How many rows more the cell above reaches into, by column.</summary>
    private readonly int[] reaching = new int[Most];
    private IElement? group;

    /// <summary>Whether a cell reached over more than its row.</summary>
    internal bool HasTallCells { get; private set; }

    /// <summary>The cells of the next row, with an empty one in each column that is another's.</summary>
    internal List<IReadOnlyList<DocumentInline>> Place(IElement row, HtmlInlineReader inlines)
    {
        // No cell reaches out of its head, body or foot.
        if (row.ParentElement != group) Array.Clear(reaching);
        group = row.ParentElement;
        var cells = new List<IReadOnlyList<DocumentInline>>();
        var taken = new int[Most];
        foreach (var cell in row.Children.Where(c => c.LocalName is "td" or "th"))
        {
            while (cells.Count < Most && reaching[cells.Count] > 0) cells.Add([]);
            int columns = Math.Clamp(Span(cell, "colspan"), 1, Most), rows = Span(cell, "rowspan");
            if (rows != 1) HasTallCells = true;
            for (int i = 0; i < columns; i++)
            {
                if (cells.Count < Most) taken[cells.Count] = rows - 1;
                cells.Add(i == 0 ? inlines.Read(cell.ChildNodes) : []);
            }
        }
        for (int i = 0; i < Most; i++) reaching[i] = Math.Max(reaching[i] - 1, taken[i]);
        return cells;
    }

    /// <summary>How far a cell reaches; one that names no end of its rows does so to the end of them.</summary>
    private static int Span(IElement cell, string attribute)
    {
        if (!int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int span)) return 1;
        return span == 0 && attribute == "rowspan" ? int.MaxValue : Math.Max(span, 1);
    }
}
