namespace Sources.Pages.Views;

/// <summary>The ledger of an article: every statement, where it went and why.</summary>
public sealed record CoverageView : PageView
{
    /// <inheritdoc/>
    public override string Kind => "coverage";
    /// <summary>The article.</summary>
    public required ArticleHeadView Head { get; init; }
    /// <summary>How many statements the article has.</summary>
    public required int Total { get; init; }
    /// <summary>How many are on the timeline.</summary>
    public required int OnTimeline { get; init; }
    /// <summary>How many are in the analysis.</summary>
    public required int InAnalysis { get; init; }
    /// <summary>How many date expressions with a value the statements have.</summary>
    public required int DateCount { get; init; }
    /// <summary>How many times they name someone or something.</summary>
    public required int MentionCount { get; init; }
    /// <summary>How many persons, places and so on they name.</summary>
    public required int EntityCount { get; init; }
    /// <summary>By what the statements can be told apart.</summary>
    public required IReadOnlyList<FilterView> Filters { get; init; }
    /// <summary>The article's data.</summary>
    public required IReadOnlyList<DownloadView> Downloads { get; init; }
    /// <summary>One for each statement, in reading order.</summary>
    public required IReadOnlyList<CoverageRowView> Rows { get; init; }
}

/// <summary>One statement of the ledger.</summary>
/// <param name="Statement">Link to it in the article.</param>
/// <param name="Words">Its words.</param>
/// <param name="Section"><c>timeline</c> or <c>analysis</c>.</param>
/// <param name="Reason">Why it is there.</param>
/// <param name="ReasonKind">The same without its date, as the filter has it.</param>
/// <param name="Type">What it is: "reported event", "judgement", ...</param>
/// <param name="Places">Where it is shown: its entries, or its argument.</param>
/// <param name="Dates">Its date expressions: the words and their value.</param>
/// <param name="Entities">Whom and what it names.</param>
public sealed record CoverageRowView(
    StatementLinkView Statement,
    string Words,
    string Section,
    string Reason,
    string ReasonKind,
    string Type,
    IReadOnlyList<LinkView> Places,
    IReadOnlyList<DateWordsView> Dates,
    IReadOnlyList<EntityLinkView> Entities)
{
    /// <summary>Whom it quotes, where that is known.</summary>
    public IReadOnlyList<QuotedView> Quoted { get; init; } = [];
}

/// <summary>Words that name a time, what they mean and how that was found.</summary>
public sealed record DateWordsView(string Words, string Edtf, string Resolution);
