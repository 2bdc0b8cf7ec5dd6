namespace Sources.Pages.Views;

/// <summary>The arguments of an article.</summary>
public sealed record AnalysisView : PageView
{
    /// <inheritdoc/>
    public override string Kind => "analysis";
    /// <summary>The article.</summary>
    public required ArticleHeadView Head { get; init; }
    /// <summary>How many statements of the analysis are of each type, in words: "9 judgements". Empty types are left out.</summary>
    public required IReadOnlyList<string> Types { get; init; }
    /// <summary>The arguments, in reading order.</summary>
    public required IReadOnlyList<ArgumentView> Arguments { get; init; }
    /// <summary>The notes that arguments refer to.</summary>
    public required IReadOnlyList<NoteView> Notes { get; init; }
}

/// <summary>One argument.</summary>
public sealed record ArgumentView
{
    /// <summary>Its anchor.</summary>
    public required string Id { get; init; }
    /// <summary>Its heading.</summary>
    public required string Heading { get; init; }
    /// <summary>Whether the heading is made of the argument's own first words.</summary>
    public required bool HeadingIsTaken { get; init; }
    /// <summary>Its statements, in the shape they have in the article.</summary>
    public required Markup Content { get; init; }
    /// <summary>Links to its statements in the article.</summary>
    public required IReadOnlyList<StatementLinkView> Statements { get; init; }
    /// <summary>The entries it rests on, in order of time.</summary>
    public required IReadOnlyList<EntryLinkView> Entries { get; init; }
    /// <summary>Who is quoted in it, with the statement.</summary>
    public required IReadOnlyList<QuotedView> Quoted { get; init; }
    /// <summary>Whom and what it names.</summary>
    public required IReadOnlyList<EntityLinkView> Entities { get; init; }
}
