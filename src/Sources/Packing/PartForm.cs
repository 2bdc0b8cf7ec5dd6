namespace Sources.Packing;

/// <summary>What a part of an article is, as it is kept.</summary>
internal enum PartForm
{
    Heading,
    Passage,
    Divider,
}
