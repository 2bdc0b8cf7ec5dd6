namespace Sources.Pages.Views;

/// <summary>What stands at the head of each of an article's four pages.</summary>
public sealed record ArticleHeadView
{
    /// <summary>Title of the article.</summary>
    public required string Title { get; init; }
    /// <summary>The language of title, subtitle and summary.</summary>
    public LanguageView Language { get; init; }
    /// <summary>The language of what the editors say.</summary>
    public LanguageView SiteLanguage { get; init; }
    /// <summary>Second line of the title.</summary>
    public required string? Subtitle { get; init; }
    /// <summary>What it says, in two or three sentences.</summary>
    public required string? Summary { get; init; }
    /// <summary>"A restatement" or "The full text".</summary>
    public required string EditionKind { get; init; }
    /// <summary>Such as <c>1.0</c>.</summary>
    public required string EditionVersion { get; init; }
    /// <summary>Day of this edition in words, or null.</summary>
    public required string? EditionDate { get; init; }
    /// <summary>The editors' note.</summary>
    public required string? EditionNote { get; init; }
    /// <summary>The article's present in words ("2023"), or null.</summary>
    public required string? AsOf { get; init; }
    /// <summary>The original, or null.</summary>
    public required SourceView? Source { get; init; }
    /// <summary>Article, timeline, analysis and coverage, the one of this page marked.</summary>
    public required IReadOnlyList<LinkView> Pages { get; init; }
    /// <summary>The article's data, for programs.</summary>
    public required string DataHref { get; init; }
    /// <summary>What one reads before this page, or null.</summary>
    public required LinkView? Previous { get; init; }
    /// <summary>What one reads after it, or null.</summary>
    public required LinkView? Next { get; init; }
}

/// <summary>The original of an article.</summary>
public sealed record SourceView
{
    /// <summary>Title of the original.</summary>
    public required string Title { get; init; }
    /// <summary>Who wrote it, joined in words.</summary>
    public required string? Authors { get; init; }
    /// <summary>Journal, newspaper or book.</summary>
    public required string? ContainerTitle { get; init; }
    /// <summary>Number of the issue.</summary>
    public required string? Issue { get; init; }
    /// <summary>Publisher.</summary>
    public required string? Publisher { get; init; }
    /// <summary>When it came out, in words.</summary>
    public required string? Issued { get; init; }
    /// <summary>Where it can be read.</summary>
    public required string? Url { get; init; }
    /// <summary>Who holds which rights.</summary>
    public required string? Rights { get; init; }
}
