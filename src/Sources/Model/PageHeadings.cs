
namespace Sources.Model;

/// <summary>The anchors of the headings of a page of plain text: the heading's words, and a number where they repeat.</summary>
public static class PageHeadings
{
    /// <summary>The anchor of each heading at the top level.</summary>
    public static IReadOnlyDictionary<Leaf, string> Of(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var ids = new Dictionary<Leaf, string>();
        var taken = new HashSet<string>(Anchors.OfPages, StringComparer.Ordinal);
        foreach (var heading in blocks.OfType<HeadingBlock>())
        {
            string words = Anchors.FromWords(heading.Content.Text), id = words;
            for (int i = 2; !taken.Add(id); i++) id = $"{words}-{i}";
            ids[heading] = id;
        }
        return ids;
    }
}
