namespace Sources.Packing;

/// <summary>What a mark is, as it is kept.</summary>
internal enum MarkForm
{
    Style,
    Link,
    Image,
    Abbreviation,
    Note,
    Break,
    EntityName,
    Speaker,
    Date,
}
