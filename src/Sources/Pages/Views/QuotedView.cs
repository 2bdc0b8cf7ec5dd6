namespace Sources.Pages.Views;

/// <summary>A quotation of somebody.</summary>
/// <param name="By">Who is quoted, in words.</param>
/// <param name="Href">The page of the entity that is quoted, or null.</param>
/// <param name="Words">The words, quotation marks included.</param>
/// <param name="Statement">Where.</param>
/// <param name="Language">The language of the words.</param>
public sealed record QuotedView(string By, string? Href, string Words, StatementLinkView Statement, LanguageView Language = default);
