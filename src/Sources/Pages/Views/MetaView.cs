namespace Sources.Pages.Views;

/// <summary>Something a page says of itself to programs, in its head.</summary>
/// <param name="Name">Such as <c>citation_title</c>, <c>DC.title</c> or, as a property, <c>og:image</c>.</param>
/// <param name="Content">The value.</param>
/// <param name="IsProperty">Whether it is an RDFa property, as Open Graph's are, and no name.</param>
public sealed record MetaView(string Name, string Content, bool IsProperty = false);
