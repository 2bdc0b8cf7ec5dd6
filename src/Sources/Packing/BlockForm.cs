namespace Sources.Packing;

/// <summary>What a block is, as it is kept.</summary>
internal enum BlockForm
{
    Paragraph,
    Heading,
    Code,
    Quote,
    List,
    Table,
    Rule,
}
