namespace Sources.Pages.Views;

/// <summary>The home page.</summary>
public sealed record HomeView : PageView
{
    /// <inheritdoc/>
    public override string Kind => "home";
    /// <summary>The articles, newest first.</summary>
    public required IReadOnlyList<ArticleCardView> Articles { get; init; }
    /// <summary>How many articles the site has.</summary>
    public required int ArticleCount { get; init; }
    /// <summary>The pages that a large library is divided into, this one marked; empty where one page holds all.</summary>
    public IReadOnlyList<LinkView> Parts { get; init; } = [];
    /// <summary>By what the articles can be told apart; empty where they are few.</summary>
    public required IReadOnlyList<FilterView> Filters { get; init; }
    /// <summary>Whether the articles are so many that each has a line or two of its own and no more.</summary>
    public required bool IsLibrary { get; init; }
    /// <summary>All entries on one line of time; null without dated entries.</summary>
    public required OverviewView? Overview { get; init; }
    /// <summary>The timeline of the whole site.</summary>
    public required string TimelineHref { get; init; }
    /// <summary>The A-Z.</summary>
    public required string IndexHref { get; init; }
    /// <summary>The most named entities, most often first.</summary>
    public required IReadOnlyList<EntityLinkView> MostNamed { get; init; }
    /// <summary>How many entities there are.</summary>
    public required int EntityCount { get; init; }
    /// <summary>The data of the site.</summary>
    public required IReadOnlyList<DownloadView> Downloads { get; init; }
    /// <summary>How to cite the article, where there is one.</summary>
    public required CitationView? Citation { get; init; }
}

/// <summary>An article on the home page.</summary>
public sealed record ArticleCardView
{
    /// <summary>Title, edition, original, and the article's pages.</summary>
    public required ArticleHeadView Head { get; init; }
    /// <summary>The text.</summary>
    public required string Href { get; init; }
    /// <summary>The timeline.</summary>
    public required string TimelineHref { get; init; }
    /// <summary>The analysis.</summary>
    public required string AnalysisHref { get; init; }
    /// <summary>The years it spans, "1920 to 2023", or null.</summary>
    public required string? Span { get; init; }
    /// <summary>The year it begins with; null without a dated entry.</summary>
    public required int? FirstYear { get; init; }
    /// <summary>Its values for the filters of the page, by their names.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Facets { get; init; }
    /// <summary>How many passages.</summary>
    public required int PassageCount { get; init; }
    /// <summary>How many statements.</summary>
    public required int StatementCount { get; init; }
    /// <summary>How many entries.</summary>
    public required int EntryCount { get; init; }
    /// <summary>How many arguments.</summary>
    public required int ArgumentCount { get; init; }
}

/// <summary>Every entity under every one of its names.</summary>
public sealed record EntityIndexView : PageView
{
    /// <inheritdoc/>
    public override string Kind => "index";
    /// <summary>The letters that occur, in order.</summary>
    public required IReadOnlyList<IndexLetterView> Letters { get; init; }
    /// <summary>How many entities there are.</summary>
    public required int EntityCount { get; init; }
}

/// <summary>A letter of the A-Z.</summary>
/// <param name="Letter">The letter as readers see it.</param>
/// <param name="Id">Its anchor.</param>
/// <param name="Names">The names, in order.</param>
/// <param name="Script">The script that it is of, in English; null for Latin, and where the names begin with no letter.</param>
public sealed record IndexLetterView(string Letter, string Id, IReadOnlyList<IndexNameView> Names, string? Script = null);

/// <summary>A name in the A-Z.</summary>
/// <param name="Name">As written.</param>
/// <param name="Language">BCP 47 for the <c>lang</c> attribute, or null.</param>
/// <param name="Entity">The entity; its <see cref="EntityLinkView.Count"/> is the number of statements that name it.</param>
/// <param name="IsMain">Whether it is the name the entity goes by here.</param>
public sealed record IndexNameView(string Name, string? Language, EntityLinkView Entity, bool IsMain);

/// <summary>A page of plain text.</summary>
public sealed record TextView : PageView
{
    /// <inheritdoc/>
    public override string Kind => "text";
    /// <summary>The text, without its title.</summary>
    public required Markup Content { get; init; }
    /// <summary>The notes.</summary>
    public required IReadOnlyList<NoteView> Notes { get; init; }
}

/// <summary>The search page. Its scripts load the index on first use; without scripts it is a list of names, or points to the A-Z.</summary>
public sealed record SearchView : PageView
{
    /// <inheritdoc/>
    public override string Kind => "search";
    /// <summary>The A-Z.</summary>
    public required string IndexHref { get; init; }
    /// <summary>The kinds of entity that the site has: <c>person</c>, <c>place</c>, ...</summary>
    public required IReadOnlyList<string> Kinds { get; init; }
    /// <summary>The articles to choose from; empty where there is one, or so many that no list would help.</summary>
    public required IReadOnlyList<FilterChoiceView> Articles { get; init; }
    /// <summary>Every name, as in the A-Z; empty where there are so many that the page would be heavy.</summary>
    public required IReadOnlyList<IndexLetterView> Letters { get; init; }
}

/// <summary>What a host serves for an address that does not exist. Its addresses are absolute where the site's own is known.</summary>
public sealed record NotFoundView : PageView
{
    /// <inheritdoc/>
    public override string Kind => "not-found";
    /// <summary>Ways on.</summary>
    public required IReadOnlyList<LinkView> Ways { get; init; }
}
