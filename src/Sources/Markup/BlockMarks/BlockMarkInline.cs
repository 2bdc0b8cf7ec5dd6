using Markdig.Syntax.Inlines;
using Sources.Model;

namespace Sources.Markup.BlockMarks;

/// <summary><c>{#name .timeline .judgement title="..." by="..."}</c>: what an author says about a block.</summary>
internal sealed class BlockMarkInline : LeafInline
{
    /// <summary>A stable id, or null.</summary>
    public string? Id { get; init; }
    /// <summary>The section, or null.</summary>
    public Section? Section { get; init; }
    /// <summary>What its statements are, or null.</summary>
    public StatementType? Type { get; init; }
    /// <summary>Who is quoted, or null.</summary>
    public string? Speaker { get; init; }
    /// <summary>A title for the argument, or null.</summary>
    public string? Title { get; init; }
    /// <summary>As written, for where it turns out to be text.</summary>
    public required string Source { get; init; }
}
