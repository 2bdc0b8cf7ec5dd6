using Sources.Dates;

namespace Sources.Model;

/// <summary>Where a statement was placed and why.</summary>
/// <param name="Section">Timeline or analysis.</param>
/// <param name="Reason">In the words that readers see: <c>dated: 1988</c>, <c>continues 1988</c>, <c>argument: no date</c>, <c>author's mark</c>.</param>
/// <param name="Times">The times it tells; empty in the analysis.</param>
public sealed record Placement(Section Section, string Reason, IReadOnlyList<EntryTime> Times)
{
    /// <summary>What the statement is.</summary>
    public StatementType Type { get; init; }
    /// <summary>Why it is taken for that, in words: <c>author’s mark</c>, <c>told with its time</c>, or the words that say it.</summary>
    public string TypeReason { get; init; } = "";
}

/// <summary>The time of an entry: an EDTF value and the part of it that is meant ("late 2022").</summary>
/// <param name="Value">The value; null for an undated entry that the author put on the timeline.</param>
/// <param name="Part">The part of the value.</param>
public sealed record EntryTime(Edtf? Value, DatePart Part)
{
    /// <summary>The parts of the ends of an interval ("from late 1941 to early 1942"); none for any other value.</summary>
    public DateEnds Ends { get; init; }

    /// <summary>The time that the words of a statement give it.</summary>
    /// <param name="date">The words.</param>
    internal static EntryTime Of(DateExpression date) => date.Ends is { } ends ? new(date.Extent, DatePart.None) { Ends = ends } : new(date.Extent ?? date.Value, date.Part);
}

/// <summary>An article with its statements placed.</summary>
/// <param name="Article">The article.</param>
/// <param name="Placements">One for each statement, in the same order.</param>
public sealed record SplitArticle(Article Article, IReadOnlyList<Placement> Placements);

/// <summary>One item of the timeline.</summary>
public sealed record Entry
{
    /// <summary>The anchor: <c>e-1988</c>; the same time always has the same one.</summary>
    public required string Id { get; init; }
    /// <summary>The article that tells it.</summary>
    public required Article Article { get; init; }
    /// <summary>When.</summary>
    public required EntryTime Time { get; init; }
    /// <summary>The statements that tell it, in reading order.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }
    /// <summary>The date expressions it stands on.</summary>
    public required IReadOnlyList<DateExpression> Expressions { get; init; }
    /// <summary>Whom and what its statements name, in order of first mention.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>The same entry of the same article.</summary>
    public bool Equals(Entry? other) => other is not null && other.Id == Id && other.Article.Slug == Article.Slug;
    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);
}

/// <summary>One item of the analysis.</summary>
public sealed record Argument
{
    /// <summary>The anchor: <c>a3</c>, after the first passage it takes statements from.</summary>
    public required string Id { get; init; }
    /// <summary>The article that argues it.</summary>
    public required Article Article { get; init; }
    /// <summary>Given by the author, taken from the heading above, or the first words.</summary>
    public required string Heading { get; init; }
    /// <summary>Whether the heading is the argument's own first words.</summary>
    public required bool HeadingIsTaken { get; init; }
    /// <summary>Its statements, in reading order.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }
    /// <summary>Whom and what they name, in order of first mention.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>The same argument of the same article.</summary>
    public bool Equals(Argument? other) => other is not null && other.Id == Id && other.Article.Slug == Article.Slug;
    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);
}

/// <summary>An argument rests on an entry. The one record is read from both ends, so no link is one-way.</summary>
/// <param name="Argument">What is argued.</param>
/// <param name="Entry">What it rests on.</param>
/// <param name="Reason">Why the two are linked, in words.</param>
public sealed record Support(Argument Argument, Entry Entry, string Reason);

/// <summary>An article in the site, with all it says: placed, named and linked.</summary>
public sealed class SiteArticle : ListedArticle
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }
    /// <summary>One for each statement.</summary>
    public required IReadOnlyList<Placement> Placements { get; init; }
    /// <summary>The mentions in each statement, in order.</summary>
    public required IReadOnlyList<IReadOnlyList<Mention>> Mentions { get; init; }
    /// <summary>The quotations in each statement, in order.</summary>
    public required IReadOnlyList<IReadOnlyList<Quotation>> Quotations { get; init; }
    /// <summary>The timeline, in order of time.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }
    /// <summary>The analysis, in reading order.</summary>
    public required IReadOnlyList<Argument> Arguments { get; init; }
    /// <summary>Which argument rests on which entry.</summary>
    public required IReadOnlyList<Support> Supports { get; init; }

    /// <summary>The entries that tell each statement, by its index.</summary>
    public required IReadOnlyList<IReadOnlyList<Entry>> EntriesByStatement { get; init; }
    /// <summary>The argument each statement belongs to, by its index; null for what is on the timeline.</summary>
    public required IReadOnlyList<Argument?> ArgumentByStatement { get; init; }

    /// <inheritdoc/>
    public override ArticleHead Head => Article;
    /// <inheritdoc/>
    public override int PassageCount => Article.Passages.Count;
    /// <inheritdoc/>
    public override int StatementCount => Article.Statements.Count;
    /// <inheritdoc/>
    public override int ArgumentCount => Arguments.Count;
    /// <inheritdoc/>
    public override long TextLength => Article.Statements.Sum(s => (long)s.End - s.Start);
    /// <inheritdoc/>
    public override bool HasCorrections => Article.Edition.Changes.Count > 0
        || (Article.Permalinks is { } record && (record.Gone.Any(g => g.Text.Length > 0 && g.Edition != g.Since) || record.Passages.Any(p => p.Statements.Any(s => s.Since is not null || s.Former.Count > 0))));
    /// <inheritdoc/>
    public override IReadOnlyList<ListedEntry> Times => field ??= [.. Entries.Select(e => new ListedEntry(e.Id, e.Time))];
    /// <inheritdoc/>
    public override IEnumerable<(string Slug, Naming Naming)> Namings =>
        Article.Statements.SelectMany(s => Mentions[s.Index].Select(m => m.Entity.Slug).Distinct().Select(slug => (slug, new Naming(this, s.Index, s.Passage))));

    internal override IReadOnlyList<WrittenLink> Links => field ??= [.. WrittenLink.In(Article)];
    internal override IReadOnlyList<MarkedName> Marks => field ??= [.. MarkedName.In(Article)];

    /// <summary>It is open.</summary>
    public override SiteArticle Open() => this;
}

/// <summary>Everything that is known, before any page is made.</summary>
public sealed record Site
{
    /// <summary>The settings.</summary>
    public required SiteSettings Settings { get; init; }
    /// <summary>The articles, newest source first, then by slug.</summary>
    public required IReadOnlyList<ListedArticle> Articles { get; init; }
    /// <summary>The entities, by slug.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }
    /// <summary>The pages, by slug.</summary>
    public required IReadOnlyList<TextPage> TextPages { get; init; }
    /// <summary>Files copied as they are.</summary>
    public required IReadOnlyList<ContentFile> Assets { get; init; }
    /// <summary>The entities that authors mark outside statements, by the name as written.</summary>
    public IReadOnlyDictionary<string, Entity> MarkedEntities { get; init; } = new Dictionary<string, Entity>();
    /// <summary>Every statement that names an entity, by slug, in order of article and statement.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Naming>> NamingsByEntity { get; init; }

    /// <summary>How many statements name an entity.</summary>
    public int CountOf(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return NamingsByEntity[entity.Slug].Count;
    }
}
