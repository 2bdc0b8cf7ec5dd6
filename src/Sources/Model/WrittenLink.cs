using Sources.Diagnostics;

namespace Sources.Model;

/// <summary>A link or an image as an author wrote it.</summary>
/// <param name="Url">The address.</param>
/// <param name="At">Where.</param>
internal readonly record struct WrittenLink(string Url, SourceLocation At)
{
    /// <summary>Those of an article that stay inside the site: in headings, passages and notes.</summary>
    internal static IEnumerable<WrittenLink> In(Article article) =>
    [
        .. article.Parts.SelectMany(part => part switch
        {
            Heading heading => In(article.File, heading.Content),
            Passage passage => In(article.File, [passage.Block]),
            _ => [],
        }),
        .. In(article.File, article.Notes.SelectMany(n => n.Blocks)),
    ];

    /// <summary>Those of what the file says of an entity.</summary>
    internal static IEnumerable<WrittenLink> In(Entity entity) => In(entity.File, entity.Body);

    /// <summary>Those of a text and its notes.</summary>
    internal static IEnumerable<WrittenLink> In(TextPage page) => In(page.File, [.. page.Body, .. page.Notes.SelectMany(n => n.Blocks)]);

    private static IEnumerable<WrittenLink> In(ContentFile file, IEnumerable<Block> blocks) => blocks.SelectMany(b => Leaves.Of(b).Concat(Leaves.HeadersOf(b))).SelectMany(leaf => In(file, leaf.Content));

    private static IEnumerable<WrittenLink> In(ContentFile file, InlineText text)
    {
        foreach (var span in text.Spans)
        {
            string? url = span.Mark switch { LinkMark link => link.Url, ImageMark image => image.Url, _ => null };
            if (url is not null && !SiteLinks.IsExternal(url)) yield return new WrittenLink(url, file.At(text.OriginOf(span.Start)));
        }
    }
}
