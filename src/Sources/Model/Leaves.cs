namespace Sources.Model;

/// <summary>The leaves of a block, in reading order: paragraphs, code, rows of tables.</summary>
public static class Leaves
{
    /// <summary>Every leaf at or below <paramref name="block"/>; the header of a table is shape and no leaf of the text.</summary>
    public static IEnumerable<Leaf> Of(Block block) => block switch
    {
        Leaf leaf => [leaf],
        QuoteBlock quote => quote.Children.SelectMany(Of),
        ListBlock list => list.Items.SelectMany(item => item.SelectMany(Of)),
        TableBlock table => table.Rows,
        _ => [],
    };

    /// <summary>The headers of the tables at or below <paramref name="block"/>.</summary>
    public static IEnumerable<TableRow> HeadersOf(Block block) => block switch
    {
        QuoteBlock quote => quote.Children.SelectMany(HeadersOf),
        ListBlock list => list.Items.SelectMany(item => item.SelectMany(HeadersOf)),
        TableBlock { Header: { } header } => [header],
        _ => [],
    };
}
