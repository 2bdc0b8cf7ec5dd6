namespace Sources.Model;

/// <summary>
/// The ids of an article's passages and statements as they were published, with the words they stand for: what <c>&lt;slug&gt;.ids.json</c> holds. An id stays with
/// its statement when the text is edited, and is never given to another.
/// </summary>
public sealed record PermalinkRecord
{
    /// <summary>The end of the name of its file, in the place of that of the article.</summary>
    internal const string FileEnd = ".ids.json";

    private const string ArticleEnd = ".md";

    /// <summary>The edition that was last recorded, such as <c>1.0</c>.</summary>
    public required string Edition { get; init; }
    /// <summary>Its date in EDTF, or null.</summary>
    public string? Date { get; init; }
    /// <summary>The passages in reading order.</summary>
    public required IReadOnlyList<PassageRecord> Passages { get; init; }
    /// <summary>What is no longer in the text, in the order in which it went.</summary>
    public IReadOnlyList<Tombstone> Gone { get; init; } = [];

    /// <summary>The path of the article that a record stands beside.</summary>
    internal static string ArticleOf(string record) => record[..^FileEnd.Length] + ArticleEnd;

    /// <summary>The path of the record that stands beside an article.</summary>
    internal static string Beside(string article) => article[..^ArticleEnd.Length] + FileEnd;
}

/// <summary>A passage as it was published.</summary>
/// <param name="Id">Its id: <c>p</c> and a number.</param>
/// <param name="Words">The words of a passage without statements (a picture's address); null for all others.</param>
/// <param name="Statements">Its statements in reading order.</param>
public sealed record PassageRecord(string Id, string? Words, IReadOnlyList<StatementRecord> Statements);

/// <summary>A statement as it was published.</summary>
/// <param name="Id">Its id: <c>s</c>, the number of the passage it was first published in, a hyphen and a number.</param>
/// <param name="Text">Its words.</param>
public sealed record StatementRecord(string Id, string Text)
{
    /// <summary>A string, or the statement of this edition that says it.</summary>
    private readonly object words = Text;

    /// <summary>Its words.</summary>
    public string Text { get => words as string ?? ((Statement)words).Text; init => words = value; }
    /// <summary>The edition that brought it; null for what was there from the first.</summary>
    public string? Since { get; init; }
    /// <summary>What it said before, oldest first.</summary>
    public IReadOnlyList<FormerWording> Former { get; init; } = [];

    /// <summary>A statement that is published for the first time.</summary>
    internal static StatementRecord Of(Statement statement) => new(statement.Id, "") { Statement = statement };

    /// <summary>The same, with the words of the statement that it is in this edition; they are not held twice.</summary>
    internal StatementRecord As(Statement statement) => this with { Statement = statement };

    private Statement Statement { init => words = value; }

    /// <summary>The same id and the same content.</summary>
    public bool Equals(StatementRecord? other) => other is not null && Id == other.Id && Text == other.Text && Since == other.Since && Former.SequenceEqual(other.Former);
    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);
}

/// <summary>What a statement said in an earlier edition.</summary>
/// <param name="Text">The words.</param>
/// <param name="Edition">The last edition that had them.</param>
/// <param name="Date">The date of that edition in EDTF, or null.</param>
public sealed record FormerWording(string Text, string Edition, string? Date);

/// <summary>A passage or statement that is no longer in the text. Its id keeps leading here.</summary>
/// <param name="Id">The id it had.</param>
/// <param name="Text">What stood there; empty for a passage, whose statements have their own.</param>
/// <param name="Edition">The last edition that had it.</param>
/// <param name="Since">The first edition without it.</param>
public sealed record Tombstone(string Id, string Text, string Edition, string Since)
{
    /// <summary>The date of the first edition without it, in EDTF, or null.</summary>
    public string? Date { get; init; }
    /// <summary>The id of the statement or passage that took it in, or null.</summary>
    public string? Now { get; init; }
    /// <summary>The id of what stood before it, or null for the beginning of the article.</summary>
    public string? After { get; init; }
}
