using Sources.Dates;
using Sources.Model;

namespace Sources.Citing;

/// <summary>One work as citations name it, in the words of the Citation Style Language.</summary>
public sealed record CitedWork
{
    /// <summary>A name that is unique among the works cited together: ASCII letters, digits and hyphens.</summary>
    public required string Key { get; init; }
    /// <summary>What it is.</summary>
    public required WorkKind Kind { get; init; }
    /// <summary>Title, plain words.</summary>
    public required string Title { get; init; }
    /// <summary>Who wrote it, in order; empty where nobody is named.</summary>
    public IReadOnlyList<AuthorName> Authors { get; init; } = [];
    /// <summary>The journal, newspaper or website it is part of.</summary>
    public string? ContainerTitle { get; init; }
    /// <summary>Number of the volume.</summary>
    public string? Volume { get; init; }
    /// <summary>Number of the issue.</summary>
    public string? Issue { get; init; }
    /// <summary>The page or pages, such as <c>12-19</c>.</summary>
    public string? Page { get; init; }
    /// <summary>The first page and the last, of pages that are one stretch ("12-19"); of any others all of them, and no last.</summary>
    internal (string First, string? Last)? Pages => Page?.Split('-', '–') switch
    {
        null => null,
        [var first, var last] when !Page.Contains(',', StringComparison.Ordinal) => (first.Trim(), last.Trim()),
        _ => (Page, null),
    };
    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }
    /// <summary>Which edition of the page it is, such as <c>1.0</c>.</summary>
    public string? Edition { get; init; }
    /// <summary>When it came out; null where that is not known.</summary>
    public Edtf? Issued { get; init; }
    /// <summary>Its absolute address; null where it is not known.</summary>
    public string? Url { get; init; }
    /// <summary>Its language (BCP 47).</summary>
    public string? Language { get; init; }
    /// <summary>The work it stands on, or null.</summary>
    public CitedWork? Original { get; init; }
    /// <summary>What it does with <see cref="Original"/>.</summary>
    public OriginalRelation Relation { get; init; }

    /// <summary>The authors where a style wants someone in their place: without a named one it is the publisher.</summary>
    internal IReadOnlyList<AuthorName> Responsible => Authors.Count > 0 ? Authors : Kind != WorkKind.Article && Publisher is { } publisher ? [new AuthorName(publisher)] : [];
}
