using Sources.Dates;

namespace Sources.Model;

/// <summary>What an article's front matter says of it: all that a list of articles shows.</summary>
public record ArticleHead
{
    /// <summary>Its name in addresses.</summary>
    public required string Slug { get; init; }
    /// <summary>The file it came from.</summary>
    public required ContentFile File { get; init; }
    /// <summary>Title.</summary>
    public required string Title { get; init; }
    /// <summary>Second line of the title.</summary>
    public string? Subtitle { get; init; }
    /// <summary>What it says, in two or three sentences.</summary>
    public string? Summary { get; init; }
    /// <summary>Language of the text (BCP 47).</summary>
    public required string Language { get; init; }
    /// <summary>The original.</summary>
    public SourceRecord? Source { get; init; }
    /// <summary>This site's version.</summary>
    public required Edition Edition { get; init; }
    /// <summary>The "now" of the article: words such as "today" and dates without a year are read against it.</summary>
    public Edtf? Horizon { get; init; }
}
