namespace Sources.Pages.Views;

/// <summary>A link as a reader sees it.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Href">Its address, relative to the page.</param>
/// <param name="IsCurrent">Whether it leads to the page it stands on.</param>
/// <param name="Language">The language of its words.</param>
public sealed record LinkView(string Text, string Href, bool IsCurrent = false, LanguageView Language = default);

/// <summary>A link to an entity.</summary>
/// <param name="Name">The name it goes by.</param>
/// <param name="Href">Its page.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Kind">In words: "person", "place", "organization", "event", "concept".</param>
/// <param name="Count">How often it is named where this link counts; 0 where nothing is counted.</param>
public sealed record EntityLinkView(string Name, string Href, string Slug, string Kind, int Count = 0);

/// <summary>A link to an entry of a timeline.</summary>
/// <param name="DateText">Its date in words.</param>
/// <param name="Said">Its precision in words.</param>
/// <param name="Words">The first statement's words, shortened.</param>
/// <param name="Href">The entry on the article's timeline page.</param>
/// <param name="Reason">Why this link is here, or null.</param>
/// <param name="Language">The language of the statement.</param>
public sealed record EntryLinkView(string DateText, string Said, string Words, string Href, string? Reason, LanguageView Language = default);

/// <summary>A link to an argument.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Href">The argument on the analysis page.</param>
/// <param name="Reason">Why this link is here, or null.</param>
/// <param name="Language">The language of its heading.</param>
public sealed record ArgumentLinkView(string Heading, string Href, string? Reason, LanguageView Language = default);

/// <summary>A link to a statement in the article.</summary>
/// <param name="Reference">What readers see, such as <c>3.2</c>.</param>
/// <param name="Id">The anchor, such as <c>s3-2</c>.</param>
/// <param name="Href">Its place in the article.</param>
public sealed record StatementLinkView(string Reference, string Id, string Href);
