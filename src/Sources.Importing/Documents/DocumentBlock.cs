namespace Sources.Importing.Documents;

/// <summary>A block of a document that is being imported. Compared by reference: two equal texts are two places.</summary>
internal abstract class DocumentBlock;

/// <summary>A paragraph.</summary>
internal sealed class DocumentParagraph(IReadOnlyList<DocumentInline> content) : DocumentBlock
{
    internal IReadOnlyList<DocumentInline> Content { get; set; } = content;
}

/// <summary>A heading; level 1 is the title's.</summary>
internal sealed class DocumentHeading(int level, IReadOnlyList<DocumentInline> content) : DocumentBlock
{
    internal int Level { get; set; } = level;
    internal IReadOnlyList<DocumentInline> Content { get; set; } = content;
}

/// <summary>A quotation.</summary>
internal sealed class DocumentQuote(IReadOnlyList<DocumentBlock> blocks) : DocumentBlock
{
    internal IReadOnlyList<DocumentBlock> Blocks => blocks;
}

/// <summary>A list; <paramref name="first"/> is the number of the first item of an ordered one.</summary>
internal sealed class DocumentList(bool isOrdered, int first, IReadOnlyList<IReadOnlyList<DocumentBlock>> items) : DocumentBlock
{
    internal bool IsOrdered => isOrdered;
    internal int First => first;
    internal IReadOnlyList<IReadOnlyList<DocumentBlock>> Items => items;
}

/// <summary>A table; without a header its first row is text like the others.</summary>
internal sealed class DocumentTable(bool hasHeader, IReadOnlyList<IReadOnlyList<IReadOnlyList<DocumentInline>>> rows) : DocumentBlock
{
    internal bool HasHeader => hasHeader;
    internal IReadOnlyList<IReadOnlyList<IReadOnlyList<DocumentInline>>> Rows => rows;
}

/// <summary>Text that keeps its lines and blanks.</summary>
internal sealed class DocumentCode(string text) : DocumentBlock
{
    internal string Text => text;
}

/// <summary>A line between parts.</summary>
internal sealed class DocumentRule : DocumentBlock;
