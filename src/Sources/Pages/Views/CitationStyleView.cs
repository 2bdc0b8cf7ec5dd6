namespace Sources.Pages.Views;

/// <summary>How to cite a page in one style.</summary>
/// <param name="Style">For scripts: <c>chicago</c>, <c>apa</c>, <c>mla</c>.</param>
/// <param name="Name">What readers call the style.</param>
/// <param name="Forms">Its forms: for the list of references, and for the text or the note.</param>
public sealed record CitationStyleView(string Style, string Name, IReadOnlyList<CitationFormView> Forms);
