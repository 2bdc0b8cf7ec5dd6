namespace Sources.Pages.Views;

/// <summary>The entries of one article, or of all, in order of time.</summary>
public sealed record TimelineView : PageView
{
    /// <inheritdoc/>
    public override string Kind => "timeline";
    /// <summary>The article; null on the page of all articles.</summary>
    public required ArticleHeadView? Head { get; init; }
    /// <summary>"Sixteen entries, 1920 to 2023".</summary>
    public required string Extent { get; init; }
    /// <summary>The entries drawn on a line of time; null without dated entries.</summary>
    public required OverviewView? Overview { get; init; }
    /// <summary>The precisions that occur, for the legend.</summary>
    public required IReadOnlyList<PrecisionView> Legend { get; init; }
    /// <summary>The pages that a long timeline is divided into, this one marked; empty where one page holds all.</summary>
    public IReadOnlyList<LinkView> Parts { get; init; } = [];
    /// <summary>By what the entries can be told apart.</summary>
    public required IReadOnlyList<FilterView> Filters { get; init; }
    /// <summary>How many entries the page has.</summary>
    public int EntryCount => Periods.Sum(p => p.Entries.Count);
    /// <summary>The entries by period.</summary>
    public required IReadOnlyList<PeriodView> Periods { get; init; }
    /// <summary>The notes that entries refer to.</summary>
    public required IReadOnlyList<NoteView> Notes { get; init; }
    /// <summary>How to cite it; null on the page of all articles.</summary>
    public CitationView? Citation { get; init; }
}

/// <summary>A kind of precision: its sign and its word.</summary>
/// <param name="Sign">One of <c>day month year decade century season interval by since circa set none</c>.</param>
/// <param name="Word">"a day", "a month", "by then", "since", ...</param>
public sealed record PrecisionView(string Sign, string Word);

/// <summary>Entries that belong together.</summary>
/// <param name="Title">"1920s", or null where one period is all.</param>
/// <param name="Gap">"64 years pass without an entry.", or null.</param>
/// <param name="Entries">In order of time.</param>
/// <param name="Key">The same for the parts of one period, without blanks.</param>
public sealed record PeriodView(string? Title, string? Gap, IReadOnlyList<EntryView> Entries, string Key = "");

/// <summary>One entry.</summary>
public sealed record EntryView
{
    /// <summary>Its anchor, unique on the page.</summary>
    public required string Id { get; init; }
    /// <summary>The EDTF value; empty for an undated entry.</summary>
    public required string Edtf { get; init; }
    /// <summary>For the <c>datetime</c> attribute, or null where HTML has no form for it.</summary>
    public required string? DateTime { get; init; }
    /// <summary>The date in words.</summary>
    public required string DateText { get; init; }
    /// <summary>Its sign and the precision in words.</summary>
    public required PrecisionView Precision { get; init; }
    /// <summary>How the date was found, in words.</summary>
    public required string Resolution { get; init; }
    /// <summary>The tellings, one for each article.</summary>
    public required IReadOnlyList<TellingView> Tellings { get; init; }
    /// <summary>Entries of other articles that tell of the same event at another time; empty on the timeline of one article.</summary>
    public IReadOnlyList<LinkView> AlsoTold { get; init; } = [];
    /// <summary>Whom and what it names.</summary>
    public required IReadOnlyList<EntityLinkView> Entities { get; init; }
    /// <summary>Those of them that the tellings name by other words only.</summary>
    public required IReadOnlyList<EntityLinkView> OtherNames { get; init; }
    /// <summary>What the article makes of it.</summary>
    public required IReadOnlyList<ArgumentLinkView> Arguments { get; init; }
    /// <summary>The entry before, or null.</summary>
    public required LinkView? Previous { get; init; }
    /// <summary>The entry after, or null.</summary>
    public required LinkView? Next { get; init; }
}

/// <summary>An article's statements about an entry.</summary>
/// <param name="Article">The article, where several share the page; else null.</param>
/// <param name="Content">The statements, in the shape they have in the article.</param>
/// <param name="Statements">Links to them in the article.</param>
/// <param name="Source">Whose telling it is, "Ada Byrd, The Harbour Papers, 1912", where several articles share the page and the article says so; else null.</param>
public sealed record TellingView(LinkView? Article, Markup Content, IReadOnlyList<StatementLinkView> Statements, string? Source = null)
{
    /// <summary>Whom it quotes, where that is known.</summary>
    public IReadOnlyList<QuotedView> Quoted { get; init; } = [];
}

/// <summary>Entries drawn on one line of time. Lengths in units of the drawing.</summary>
public sealed record OverviewView
{
    /// <summary>Width of the drawing.</summary>
    public required double Width { get; init; }
    /// <summary>Height of the drawing.</summary>
    public required double Height { get; init; }
    /// <summary>Height of the line of time.</summary>
    public required double AxisY { get; init; }
    /// <summary>What it shows, in words.</summary>
    public required string Description { get; init; }
    /// <summary>Runs of the line: between two runs time was left out.</summary>
    public required IReadOnlyList<OverviewRunView> Runs { get; init; }
    /// <summary>Years on the line.</summary>
    public required IReadOnlyList<OverviewTickView> Ticks { get; init; }
    /// <summary>The entries.</summary>
    public required IReadOnlyList<OverviewMarkView> Marks { get; init; }
}

/// <summary>A run of the line; <paramref name="GapText"/> tells the time left out before it, or is null.</summary>
public sealed record OverviewRunView(double X1, double X2, string? GapText, double GapX);

/// <summary>A year on the line.</summary>
public sealed record OverviewTickView(double X, string Label);

/// <summary>An entry on the line.</summary>
/// <param name="Sign">As in <see cref="PrecisionView"/>.</param>
/// <param name="X1">Start; the middle of a mark without length.</param>
/// <param name="X2">End; the same as the start for a mark without length.</param>
/// <param name="Y">Height: lanes keep marks apart.</param>
/// <param name="Href">The entry.</param>
/// <param name="Text">Date and first words.</param>
public sealed record OverviewMarkView(string Sign, double X1, double X2, double Y, string Href, string Text);
