using Sources.Diagnostics;

namespace Sources.Model;

/// <summary>A name that an author marks where no statement stands.</summary>
/// <param name="Name">As written: an entity's name or slug.</param>
/// <param name="At">Where.</param>
internal readonly record struct MarkedName(string Name, SourceLocation At)
{
    /// <summary>In headings, heads of tables and notes.</summary>
    internal static IEnumerable<MarkedName> In(Article article) =>
    [
        .. article.Parts.OfType<Heading>().SelectMany(h => In(article.File, h.Content)),
        .. article.Passages.SelectMany(p => Leaves.HeadersOf(p.Block)).SelectMany(h => In(article.File, h.Content)),
        .. In(article.File, article.Notes.SelectMany(n => n.Blocks)),
    ];

    /// <summary>In what the file says of the entity.</summary>
    internal static IEnumerable<MarkedName> In(Entity entity) => In(entity.File, entity.Body);

    /// <summary>In the text and its notes.</summary>
    internal static IEnumerable<MarkedName> In(TextPage page) => In(page.File, [.. page.Body, .. page.Notes.SelectMany(n => n.Blocks)]);

    private static IEnumerable<MarkedName> In(ContentFile file, IEnumerable<Block> blocks) => blocks.SelectMany(b => Leaves.Of(b).Concat(Leaves.HeadersOf(b))).SelectMany(leaf => In(file, leaf.Content));

    private static IEnumerable<MarkedName> In(ContentFile file, InlineText text) => text.Spans.Where(s => s.Mark is EntityNameMark).Select(s => new MarkedName(((EntityNameMark)s.Mark).Name, file.At(text.OriginOf(s.Start))));
}
