using Markdig.Syntax.Inlines;

namespace Sources.Markup.EntityLinks;

/// <summary><c>[[name]]</c> or <c>[[name|words]]</c>: an author's mention of an entity.</summary>
internal sealed class EntityLinkInline : LeafInline
{
    /// <summary>The entity's name or slug.</summary>
    public required string Name { get; init; }
    /// <summary>The words that are shown.</summary>
    public required string Words { get; init; }
    /// <summary>Offset of the words in the Markdown.</summary>
    public required int WordsOffset { get; init; }
}
