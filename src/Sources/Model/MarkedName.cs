namespace Sources.Model;

/// <summary>A name that an author marks where no statement stands.</summary>
/// <param name="Name">As written: an entity's name or slug.</param>
/// <param name="Origin">0-based offset in the file.</param>
internal readonly record struct MarkedName(string Name, int Origin)
{
    /// <summary>In headings, heads of tables and notes.</summary>
    internal static IEnumerable<MarkedName> In(Article article) =>
    [
        .. article.Parts.OfType<Heading>().SelectMany(h => In(h.Content)),
        .. article.Passages.SelectMany(p => Leaves.HeadersOf(p.Block)).SelectMany(h => In(h.Content)),
        .. In(article.Notes.SelectMany(n => n.Blocks)),
    ];

    /// <summary>In what the file says of the entity.</summary>
    internal static IEnumerable<MarkedName> In(Entity entity) => In(entity.Body);

    /// <summary>In the text and its notes.</summary>
    internal static IEnumerable<MarkedName> In(TextPage page) => In([.. page.Body, .. page.Notes.SelectMany(n => n.Blocks)]);

    private static IEnumerable<MarkedName> In(IEnumerable<Block> blocks) => blocks.SelectMany(b => Leaves.Of(b).Concat(Leaves.HeadersOf(b))).SelectMany(leaf => In(leaf.Content));

    private static IEnumerable<MarkedName> In(InlineText text) => text.Spans.Where(s => s.Mark is EntityNameMark).Select(s => new MarkedName(((EntityNameMark)s.Mark).Name, text.OriginOf(s.Start)));
}
