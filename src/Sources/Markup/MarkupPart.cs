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
    /// <summary>What its statements are, or null.</summary>
    public StatementType? Type { get; init; }
    /// <summary>Who is quoted in it, or null.</summary>
    public string? Speaker { get; init; }
}

/// <summary>What is marked on a leaf inside a block.</summary>
/// <param name="Section">The section, or null.</param>
/// <param name="Type">What its statements are, or null.</param>
internal readonly record struct LeafMarks(Section? Section, StatementType? Type);

/// <summary>A whole text, read.</summary>
/// <param name="Parts">The blocks in order.</param>
/// <param name="Notes">The notes in order of number.</param>
/// <param name="LeafMarks">What is marked on single leaves inside a block, such as one item of a list.</param>
internal sealed record MarkupText(IReadOnlyList<MarkupPart> Parts, IReadOnlyList<Note> Notes, IReadOnlyDictionary<Leaf, LeafMarks> LeafMarks);
