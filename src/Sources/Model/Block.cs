namespace Sources.Model;

/// <summary>A block of an article, a note, an entity or a page.</summary>
public abstract record Block;

/// <summary>A block that holds words itself; the only blocks that have statements. Compared by reference: two equal texts are two places.</summary>
public abstract record Leaf(InlineText Content) : Block
{
    /// <summary>Whether it is the same place.</summary>
    public virtual bool Equals(Leaf? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A paragraph.</summary>
public sealed record ParagraphBlock(InlineText Content) : Leaf(Content);

/// <summary>A heading; at the top level of an article it opens a part and is no passage.</summary>
public sealed record HeadingBlock(int Level, InlineText Content) : Leaf(Content);

/// <summary>Code, verbatim.</summary>
public sealed record CodeBlock(InlineText Content, string? Language) : Leaf(Content);

/// <summary>One row of a table. Its content is the cells' texts, a tab between two.</summary>
/// <param name="Content">All cells.</param>
/// <param name="Cells">The range of each cell in the content.</param>
public sealed record TableRow(InlineText Content, IReadOnlyList<(int Start, int End)> Cells) : Leaf(Content);

/// <summary>A quotation.</summary>
public sealed record QuoteBlock(IReadOnlyList<Block> Children) : Block;

/// <summary>A list.</summary>
public sealed record ListBlock(bool IsOrdered, int Start, bool IsTight, IReadOnlyList<IReadOnlyList<Block>> Items) : Block;

/// <summary>How a column of a table is set.</summary>
public enum ColumnAlignment
{
    /// <summary>As the text runs.</summary>
    None,
    /// <summary>Left.</summary>
    Left,
    /// <summary>Centred.</summary>
    Center,
    /// <summary>Right.</summary>
    Right,
}

/// <summary>A table: the header's words belong to its shape and are shown wherever one of its rows is.</summary>
public sealed record TableBlock(IReadOnlyList<ColumnAlignment> Columns, TableRow? Header, IReadOnlyList<TableRow> Rows) : Block;

/// <summary>A line between parts.</summary>
public sealed record RuleBlock : Block;
