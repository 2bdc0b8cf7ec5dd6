namespace Sources.Pages.Views;

/// <summary>What an element says of the language of its words.</summary>
/// <param name="Tag">For the <c>lang</c> attribute (BCP 47); null where it is that of the page.</param>
/// <param name="Direction">For the <c>dir</c> attribute: <c>rtl</c>, <c>auto</c> for words that run against their language, or null.</param>
public readonly record struct LanguageView(string? Tag, string? Direction);
