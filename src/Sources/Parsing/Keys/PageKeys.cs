namespace Sources.Parsing.Keys;

/// <summary>The front matter of a page of plain text.</summary>
internal static class PageKeys
{
    internal static readonly KeyTable All = new(
        new("title", KeyForm.Text, "Title of the page.") { IsRequired = true },
        new("summary", KeyForm.Text, "One sentence for search engines and previews."));
}
