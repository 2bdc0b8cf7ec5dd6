namespace Sources.Pages.Views;

/// <summary>One form of a citation.</summary>
/// <param name="Form">For scripts: <c>list</c> or <c>text</c>.</param>
/// <param name="Label">What the style calls it.</param>
/// <param name="Content">The citation; places kept free for a locator or an address are <c>hidden</c> spans with <c>data-part</c>.</param>
public sealed record CitationFormView(string Form, string Label, Markup Content);
