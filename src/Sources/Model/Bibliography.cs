using Sources.Dates;

namespace Sources.Model;

/// <summary>The bibliographic record of the original text, in the words of the Citation Style Language.</summary>
public sealed record SourceRecord
{
    /// <summary>Title of the original.</summary>
    public required string Title { get; init; }
    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<AuthorName> Authors { get; init; } = [];
    /// <summary>The journal, newspaper or book it is part of.</summary>
    public string? ContainerTitle { get; init; }
    /// <summary>Number of the volume.</summary>
    public string? Volume { get; init; }
    /// <summary>Number of the issue.</summary>
    public string? Issue { get; init; }
    /// <summary>The page or pages of the volume or issue, such as <c>12-19</c>.</summary>
    public string? Page { get; init; }
    /// <summary>Publisher.</summary>
    public string? Publisher { get; init; }
    /// <summary>When it came out.</summary>
    public Edtf? Issued { get; init; }
    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }
    /// <summary>Its language (BCP 47).</summary>
    public string? Language { get; init; }
    /// <summary>Who holds which rights.</summary>
    public string? Rights { get; init; }
}

/// <summary>What kind of text an edition gives.</summary>
public enum EditionKind
{
    /// <summary>Every statement of the original in other words.</summary>
    Restatement,
    /// <summary>The original's own words.</summary>
    FullText,
}

/// <summary>This site's version of an article.</summary>
public sealed record Edition
{
    /// <summary>Restatement or full text.</summary>
    public EditionKind Kind { get; init; } = EditionKind.FullText;
    /// <summary>Version, such as <c>1.0</c>.</summary>
    public string Version { get; init; } = "1.0";
    /// <summary>When this version was made.</summary>
    public Edtf? Date { get; init; }
    /// <summary>The editors' note.</summary>
    public string? Note { get; init; }
    /// <summary>What the editors say of each edition, newest first or as written.</summary>
    public IReadOnlyList<EditionChange> Changes { get; init; } = [];
}

/// <summary>What the editors say an edition changed.</summary>
/// <param name="Version">The edition, such as <c>1.1</c>.</param>
/// <param name="Date">When it was made.</param>
/// <param name="Note">What changed, in a sentence or two.</param>
public sealed record EditionChange(string Version, Edtf? Date, string Note);
