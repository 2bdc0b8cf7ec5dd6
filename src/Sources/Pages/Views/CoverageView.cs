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
    /// <summary>One for each statement, in reading order.</summary>
    public required IReadOnlyList<CoverageRowView> Rows { get; init; }
}

/// <summary>One statement of the ledger.</summary>
/// <param name="Statement">Link to it in the article.</param>
/// <param name="Words">Its words.</param>
/// <param name="Section"><c>timeline</c> or <c>analysis</c>.</param>
/// <param name="Reason">Why it is there.</param>
/// <param name="Places">Where it is shown: its entries, or its argument.</param>
/// <param name="Dates">Its date expressions: the words and their value.</param>
/// <param name="Entities">Whom and what it names.</param>
public sealed record CoverageRowView(
    StatementLinkView Statement,
    string Words,
    string Section,
    string Reason,
    IReadOnlyList<LinkView> Places,
    IReadOnlyList<DateWordsView> Dates,
    IReadOnlyList<EntityLinkView> Entities);

/// <summary>Words that name a time, what they mean and how that was found.</summary>
public sealed record DateWordsView(string Words, string Edtf, string Resolution);
