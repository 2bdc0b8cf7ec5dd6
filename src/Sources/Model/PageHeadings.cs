namespace Sources.Model;

/// <summary>A heading on a page of plain text.</summary>
/// <param name="Id">Its anchor: its words, and a number where they repeat or the page itself has that id.</param>
/// <param name="Level">2 to 6: the page has its own heading of level 1, and none skips a level.</param>
public sealed record PageHeading(string Id, int Level);

/// <summary>The headings of pages.</summary>
public static class PageHeadings
{
    /// <summary>Each heading at the top level.</summary>
    public static IReadOnlyDictionary<Leaf, PageHeading> Of(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var headings = blocks.OfType<HeadingBlock>().ToList();
        var levels = Levels([.. headings.Select(h => h.Level)]);
        var made = new Dictionary<Leaf, PageHeading>();
        var taken = new HashSet<string>(Anchors.OfPages, StringComparer.Ordinal);
        foreach (var (heading, level) in headings.Zip(levels))
        {
            string words = Anchors.FromWords(heading.Content.Text), id = words;
            for (int i = 2; !taken.Add(id); i++) id = $"{words}-{i}";
            made[heading] = new PageHeading(id, level);
        }
        return made;
    }

    /// <summary>The levels on the page of headings as written.</summary>
    public static IReadOnlyList<int> Levels(IReadOnlyList<int> written)
    {
        ArgumentNullException.ThrowIfNull(written);
        int top = written.DefaultIfEmpty(1).Min(), before = 1;
        return [.. written.Select(level => before = Math.Min(level - top + 2, Math.Min(before + 1, 6)))];
    }
}
