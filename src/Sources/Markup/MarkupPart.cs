using Sources.Model;

namespace Sources.Markup;

/// <summary>A block at the top level of a text, with what its author marked.</summary>
/// <param name="Block">The block.</param>
/// <param name="Offset">Where it begins in the file.</param>
internal sealed record MarkupPart(Block Block, int Offset)
{
    /// <summary>A stable id, or null.</summary>
    public string? Id { get; init; }
    /// <summary>A title, or null.</summary>
    public string? Title { get; init; }
    /// <summary>The section, or null.</summary>
    public Section? Section { get; init; }
}

/// <summary>A whole text, read.</summary>
/// <param name="Parts">The blocks in order.</param>
/// <param name="Notes">The notes in order of number.</param>
/// <param name="LeafSections">Sections marked on single leaves inside a block, such as one item of a list.</param>
internal sealed record MarkupText(IReadOnlyList<MarkupPart> Parts, IReadOnlyList<Note> Notes, IReadOnlyDictionary<Leaf, Section> LeafSections);
