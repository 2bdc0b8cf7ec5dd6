namespace Sources.Pages.Views;

/// <summary>How to cite a page, in every style, and where programs find its record.</summary>
/// <param name="Styles">The styles, the one to begin with first.</param>
/// <param name="Files">Files for programs that keep references.</param>
/// <param name="Url">The page that is cited, relative to this one.</param>
/// <param name="Record">The record of the page as BibTeX, where it has no file of its own.</param>
public sealed record CitationView(IReadOnlyList<CitationStyleView> Styles, IReadOnlyList<LinkView> Files, string Url, string? Record);
