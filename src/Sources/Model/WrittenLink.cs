namespace Sources.Model;

/// <summary>A link or an image as an author wrote it.</summary>
/// <param name="Url">The address.</param>
/// <param name="Origin">0-based offset in the file.</param>
internal readonly record struct WrittenLink(string Url, int Origin)
{
    /// <summary>Those of an article that stay inside the site: in headings, passages and notes.</summary>
    internal static IEnumerable<WrittenLink> In(Article article) =>
    [
        .. article.Parts.SelectMany(part => part switch
        {
            Heading heading => In(heading.Content),
            Passage passage => In([passage.Block]),
            _ => [],
        }),
        .. In(article.Notes.SelectMany(n => n.Blocks)),
    ];

    /// <summary>Those of what the file says of an entity.</summary>
    internal static IEnumerable<WrittenLink> In(Entity entity) => In(entity.Body);

    /// <summary>Those of a text and its notes.</summary>
    internal static IEnumerable<WrittenLink> In(TextPage page) => In([.. page.Body, .. page.Notes.SelectMany(n => n.Blocks)]);

    private static IEnumerable<WrittenLink> In(IEnumerable<Block> blocks) => blocks.SelectMany(b => Leaves.Of(b).Concat(Leaves.HeadersOf(b))).SelectMany(leaf => In(leaf.Content));

    private static IEnumerable<WrittenLink> In(InlineText text)
    {
        foreach (var span in text.Spans)
        {
            string? url = span.Mark switch { LinkMark link => link.Url, ImageMark image => image.Url, _ => null };
            if (url is not null && !SiteLinks.IsExternal(url)) yield return new WrittenLink(url, text.OriginOf(span.Start));
        }
    }
}
