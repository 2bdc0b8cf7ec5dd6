namespace Sources.Pages.Views;

/// <summary>The page of an entity.</summary>
public sealed record EntityView : PageView
{
    /// <inheritdoc/>
    public override string Kind => "entity";
    /// <summary>How to cite the page; null on those that go on with its statements.</summary>
    public required CitationView? Citation { get; init; }
    /// <summary>The name it goes by.</summary>
    public required string Name { get; init; }
    /// <summary>Which of the statements that name it the page has, "201–400"; null where one page holds all.</summary>
    public required string? Part { get; init; }
    /// <summary>"Person", "Place", "Organization", "Event" or "Concept".</summary>
    public required string KindWord { get; init; }
    /// <summary>Its other names.</summary>
    public required IReadOnlyList<EntityNameView> Names { get; init; }
    /// <summary>Its dates in words, or null.</summary>
    public required string? DatesText { get; init; }
    /// <summary>Where it is, in words ("39.8° N, 46.8° E"), or null.</summary>
    public required string? CoordinatesText { get; init; }
    /// <summary>Who or what it is.</summary>
    public required Markup Content { get; init; }
    /// <summary>Where to read on: other sites.</summary>
    public required IReadOnlyList<LinkView> SeeAlso { get; init; }
    /// <summary>How many statements name it.</summary>
    public required int StatementCount { get; init; }
    /// <summary>When it is in the story; null without a dated statement.</summary>
    public required OverviewView? Strip { get; init; }
    /// <summary>Whether this is its page; others go on with the statements that name it.</summary>
    public required bool IsFirst { get; init; }
    /// <summary>The pages that a long list of statements is divided into, this one marked; empty where one page holds all.</summary>
    public IReadOnlyList<LinkView> Parts { get; init; } = [];
    /// <summary>Every statement that names it, or those of this page.</summary>
    public required IReadOnlyList<ConcordanceView> Concordance { get; init; }
    /// <summary>Whom and what it is named together with, most often first.</summary>
    public required IReadOnlyList<EntityLinkView> NamedWith { get; init; }
}

/// <summary>A name.</summary>
/// <param name="Name">As written.</param>
/// <param name="Language">BCP 47, for the <c>lang</c> attribute, or null.</param>
/// <param name="LanguageWord">The language in words, or null.</param>
/// <param name="Side">Who uses it, or null.</param>
/// <param name="Period">When, in words, or null.</param>
public sealed record EntityNameView(string Name, string? Language, string? LanguageWord, string? Side, string? Period);

/// <summary>One article's statements that name an entity, in order of time; undated ones in reading order after them.</summary>
/// <param name="Article">The article.</param>
/// <param name="Rows">Its statements.</param>
public sealed record ConcordanceView(LinkView Article, IReadOnlyList<ConcordanceRowView> Rows);

/// <summary>One statement that names the entity.</summary>
/// <param name="Statement">Link to it in the article.</param>
/// <param name="Section"><c>timeline</c> or <c>analysis</c>.</param>
/// <param name="DateText">The entry's date in words, or null.</param>
/// <param name="Place">The entry or argument that shows it.</param>
/// <param name="Content">The whole statement, the mention marked.</param>
public sealed record ConcordanceRowView(StatementLinkView Statement, string Section, string? DateText, LinkView? Place, Markup Content);
