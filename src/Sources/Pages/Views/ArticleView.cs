namespace Sources.Pages.Views;

/// <summary>The article in reading order.</summary>
public sealed record ArticleView : PageView
{
    /// <inheritdoc/>
    public override string Kind => "article";
    /// <summary>Title, edition, original.</summary>
    public required ArticleHeadView Head { get; init; }
    /// <summary>Headings, passages and dividers.</summary>
    public required IReadOnlyList<ArticlePartView> Parts { get; init; }
    /// <summary>The notes, in order.</summary>
    public required IReadOnlyList<NoteView> Notes { get; init; }
    /// <summary>Passages and statements that are no longer in the text; links to them keep leading here.</summary>
    public required IReadOnlyList<TombstoneView> Gone { get; init; }
    /// <summary>Where in time the article stands: a mark for each entry, in order of time.</summary>
    public required IReadOnlyList<RailMarkView> Rail { get; init; }
    /// <summary>How to cite the article.</summary>
    public required CitationView Citation { get; init; }
}

/// <summary>A part of the article.</summary>
public abstract record ArticlePartView;

/// <summary>A heading of the article; <paramref name="Level"/> is 2 or more, below the page's own heading.</summary>
public sealed record HeadingView(int Level, string Id, Markup Content, LanguageView Language = default) : ArticlePartView;

/// <summary>A line between two parts.</summary>
public sealed record DividerView : ArticlePartView;

/// <summary>A passage with what stands beside it.</summary>
public sealed record PassageView : ArticlePartView
{
    /// <summary>Its number.</summary>
    public required int Number { get; init; }
    /// <summary>Its anchor, <c>p3</c>.</summary>
    public required string Id { get; init; }
    /// <summary>The author's own anchor, or null.</summary>
    public required string? GivenId { get; init; }
    /// <summary>The blocks with their statements, dates and mentions.</summary>
    public required Markup Content { get; init; }
    /// <summary>Dates, arguments and notes for the margin, in the order of the statements they belong to.</summary>
    public required IReadOnlyList<MarginItemView> Margin { get; init; }
    /// <summary>Its entries' anchors, for the rail.</summary>
    public required IReadOnlyList<string> EntryIds { get; init; }
}

/// <summary>Something in the margin.</summary>
/// <param name="Level">The number that its statement carries in <c>data-beside</c>, from 1 in each passage: it stands level with that statement.</param>
/// <param name="StatementId">The statement's anchor.</param>
public abstract record MarginItemView(int Level, string StatementId);

/// <summary>A date beside the statement that gives it.</summary>
/// <param name="Level">As in <see cref="MarginItemView"/>.</param>
/// <param name="StatementId">As in <see cref="MarginItemView"/>.</param>
/// <param name="DateText">In words.</param>
/// <param name="Resolution">How it was found: "the year follows from the article's present"; null where the words say it all.</param>
/// <param name="Href">The entry on the timeline page.</param>
/// <param name="EntryId">The entry's anchor.</param>
public sealed record MarginDateView(int Level, string StatementId, string DateText, string? Resolution, string Href, string EntryId) : MarginItemView(Level, StatementId);

/// <summary>An argument beside the first of its statements here.</summary>
public sealed record MarginArgumentView(int Level, string StatementId, ArgumentLinkView Argument) : MarginItemView(Level, StatementId);

/// <summary>A note beside the statement that refers to it.</summary>
public sealed record MarginNoteView(int Level, string StatementId, NoteView Note) : MarginItemView(Level, StatementId);

/// <summary>A note.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Id">Its anchor, <c>n1</c>.</param>
/// <param name="Content">Its text.</param>
/// <param name="BackHref">The first reference to it on the page, or the note that refers to it.</param>
public sealed record NoteView(int Number, string Id, Markup Content, string BackHref);

/// <summary>A mark on the time rail.</summary>
/// <param name="Position">0 (earliest) to 1 (latest), spread so that marks stay apart.</param>
/// <param name="Label">A year, or empty where the one before it is the same.</param>
/// <param name="DateText">The date in words.</param>
/// <param name="Href">The entry.</param>
/// <param name="EntryId">Its anchor.</param>
public sealed record RailMarkView(double Position, string Label, string DateText, string Href, string EntryId);
