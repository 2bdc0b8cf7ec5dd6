namespace Sources.Pages.Views;

/// <summary>What the editions of an article changed.</summary>
public sealed record CorrectionsView : PageView
{
    /// <inheritdoc/>
    public override string Kind => "corrections";
    /// <summary>Title, edition, original.</summary>
    public required ArticleHeadView Head { get; init; }
    /// <summary>The editions of which the editors say something, newest first.</summary>
    public required IReadOnlyList<EditionChangeView> Editions { get; init; }
    /// <summary>Statements that say something else than they did, in reading order.</summary>
    public required IReadOnlyList<RewordedView> Reworded { get; init; }
    /// <summary>Statements that an edition after the first brought, in reading order.</summary>
    public required IReadOnlyList<AddedView> Added { get; init; }
    /// <summary>Statements that are no longer in the text.</summary>
    public required IReadOnlyList<TombstoneView> Gone { get; init; }
}

/// <summary>What the editors say of an edition.</summary>
/// <param name="Version">Such as <c>1.1</c>.</param>
/// <param name="Date">In words, or null.</param>
/// <param name="Note">What changed.</param>
public sealed record EditionChangeView(string Version, string? Date, string Note);

/// <summary>A statement that was reworded.</summary>
/// <param name="Statement">The statement in the article.</param>
/// <param name="Id">Its anchor on the page of corrections.</param>
/// <param name="Words">What it says now.</param>
/// <param name="Former">What it said before, newest first.</param>
public sealed record RewordedView(StatementLinkView Statement, string Id, string Words, IReadOnlyList<FormerWordingView> Former);

/// <summary>What a statement said.</summary>
/// <param name="Words">The words.</param>
/// <param name="Edition">The last edition that had them.</param>
/// <param name="Date">Its date in words, or null.</param>
/// <param name="Language">The language of the words.</param>
public sealed record FormerWordingView(string Words, string Edition, string? Date, LanguageView Language = default);

/// <summary>A statement that was added.</summary>
/// <param name="Statement">The statement in the article.</param>
/// <param name="Words">Its first words.</param>
/// <param name="Edition">The edition that brought it.</param>
public sealed record AddedView(StatementLinkView Statement, string Words, string Edition);

/// <summary>What is no longer in the text.</summary>
/// <param name="Id">The id it had, which keeps leading here.</param>
/// <param name="Words">What stood there; empty for a passage whose statements went elsewhere.</param>
/// <param name="Edition">The last edition that had it.</param>
/// <param name="Since">The first edition without it.</param>
/// <param name="Date">The date of that one in words, or null.</param>
/// <param name="After">The statement it stood after, or null.</param>
/// <param name="Now">What took it in, or null; its reference is a passage's number where it is a passage.</param>
/// <param name="Language">The language of the words.</param>
public sealed record TombstoneView(string Id, string Words, string Edition, string Since, string? Date, StatementLinkView? After, StatementLinkView? Now, LanguageView Language = default);

/// <summary>That statements of a passage were reworded; what they said stands among the corrections.</summary>
/// <param name="Level">As in <see cref="MarginItemView"/>, of the last statement of the passage.</param>
/// <param name="StatementId">The same.</param>
/// <param name="Statements">The number of passage and statement of each, such as 2.7, and its place among the corrections of the article.</param>
public sealed record MarginChangeView(int Level, string StatementId, IReadOnlyList<LinkView> Statements) : MarginItemView(Level, StatementId);
