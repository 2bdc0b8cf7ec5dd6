using Sources.Dates;

namespace Sources.Model;

/// <summary>One parsed article.</summary>
public sealed record Article : ArticleHead
{
    /// <summary>Each is itself: two that say the same are still two, and to compare all they say would cost more than to make them.</summary>
    public bool Equals(Article? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>Whether it is left out of the site.</summary>
    public bool IsDraft { get; init; }
    /// <summary>The text in reading order.</summary>
    public required IReadOnlyList<ArticlePart> Parts { get; init; }
    /// <summary>The passages, numbered from 1.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }
    /// <summary>Every statement, in reading order.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }
    /// <summary>The notes, in order of their numbers.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }
    /// <summary>The ids as this edition publishes them; null where none were given yet.</summary>
    public PermalinkRecord? Permalinks { get => permalinks is Lazy<PermalinkRecord?> kept ? kept.Value : (PermalinkRecord?)permalinks; init => permalinks = value; }

    /// <summary>A record, or one that is read when it is asked for.</summary>
    private readonly object? permalinks;

    /// <summary>The ids, read when they are asked for.</summary>
    internal Lazy<PermalinkRecord?> KeptPermalinks { init => permalinks = value; }
}

/// <summary>A heading, a passage or a line between parts.</summary>
public abstract record ArticlePart;

/// <summary>A heading of the article.</summary>
/// <param name="Level">1 to 6 as written.</param>
/// <param name="Id">Its anchor, unique on the page.</param>
/// <param name="Content">Its words.</param>
public sealed record Heading(int Level, string Id, InlineText Content) : ArticlePart;

/// <summary>A line between two parts of the text.</summary>
public sealed record Divider : ArticlePart;

/// <summary>One block of the article, with its number.</summary>
public sealed record Passage : ArticlePart
{
    /// <summary>1-based.</summary>
    public required int Number { get; init; }
    /// <summary>The anchor that every passage has: <c>p3</c>. Given at first publication and kept, so its number need not be <see cref="Number"/>.</summary>
    public string Id { get => field ?? $"p{Number}"; init; }
    /// <summary>The author's own anchor, or null.</summary>
    public string? GivenId { get; init; }
    /// <summary>The author's title for what is argued here, or null.</summary>
    public string? Title { get; init; }
    /// <summary>Who is quoted here, as the author names them (an entity's name or slug, or <c>article</c>), or null.</summary>
    public string? Speaker { get; init; }
    /// <summary>The blocks: one, unless a container holds several.</summary>
    public required Block Block { get; init; }
    /// <summary>The heading above it, or null.</summary>
    public Heading? Heading { get; init; }
    /// <summary>Its statements, numbered from 1.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>Same passage number of the same object.</summary>
    public bool Equals(Passage? other) => ReferenceEquals(this, other);
    /// <inheritdoc/>
    public override int GetHashCode() => Number;
}

/// <summary>A note of the article.</summary>
/// <param name="Number">1-based, in order of the first reference.</param>
/// <param name="Blocks">Its text.</param>
public sealed record Note(int Number, IReadOnlyList<Block> Blocks);

/// <summary>One sentence of a passage (or one row of a table, one block of code): the unit that is placed, dated, linked and cited.</summary>
public sealed record Statement
{
    /// <summary>Number of the passage, from 1.</summary>
    public required int Passage { get; init; }
    /// <summary>Number inside the passage, from 1.</summary>
    public required int Number { get; init; }
    /// <summary>0-based place in the article's <see cref="Article.Statements"/>.</summary>
    public required int Index { get; init; }
    /// <summary>The anchor: <c>s3-2</c>. Given at first publication and kept, so its numbers need not be those of <see cref="Reference"/>.</summary>
    public string Id { get => field ?? $"s{Passage}-{Number}"; init; }
    /// <summary>What readers see: <c>3.2</c>.</summary>
    public string Reference => $"{Passage}.{Number}";
    /// <summary>The block whose words these are.</summary>
    public required Leaf Leaf { get; init; }
    /// <summary>First character in the leaf's text.</summary>
    public required int Start { get; init; }
    /// <summary>After the last character in the leaf's text.</summary>
    public required int End { get; init; }
    /// <summary>The words. Cut from the leaf's each time, since a site has as many of these as sentences, and holds each sentence once.</summary>
    public string Text => Leaf.Content.Text[Start..End];
    /// <summary>The section the author decided, or null.</summary>
    public Section? MarkedSection { get; init; }
    /// <summary>What the author says it is, or null.</summary>
    public StatementType? MarkedType { get; init; }
    /// <summary>The date expressions, positions relative to <see cref="Text"/>.</summary>
    public IReadOnlyList<DateExpression> Dates { get; init; } = [];

    /// <summary>The same place of the same article.</summary>
    public bool Equals(Statement? other) => other is not null && ReferenceEquals(Leaf, other.Leaf) && Start == other.Start;
    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Leaf, Start);
}

/// <summary>Where a statement goes.</summary>
public enum Section
{
    /// <summary>Told on the timeline.</summary>
    Timeline,
    /// <summary>Part of the analysis.</summary>
    Analysis,
}
