using Sources.Dates;

namespace Sources.Model;

/// <summary>What an entity is; decides the folder of its page.</summary>
public enum EntityKind
{
    /// <summary>A person.</summary>
    Person,
    /// <summary>A place.</summary>
    Place,
    /// <summary>A state, party, body or group.</summary>
    Organization,
    /// <summary>A named event.</summary>
    Event,
    /// <summary>An idea or a term.</summary>
    Concept,
}

/// <summary>One of an entity's names.</summary>
public sealed record EntityName
{
    /// <summary>As written.</summary>
    public required string Name { get; init; }
    /// <summary>Language (BCP 47), or null.</summary>
    public string? Language { get; init; }
    /// <summary>Script (ISO 15924), or null.</summary>
    public string? Script { get; init; }
    /// <summary>Who uses it, or null.</summary>
    public string? Side { get; init; }
    /// <summary>When it was in use, or null.</summary>
    public Edtf? Period { get; init; }
    /// <summary>Whether it is looked for in the text.</summary>
    public bool Match { get; init; } = true;
}

/// <summary>A point on the earth in degrees (WGS 84).</summary>
/// <param name="Latitude">-90 to 90.</param>
/// <param name="Longitude">-180 to 180.</param>
public sealed record Coordinates(double Latitude, double Longitude);

/// <summary>A link to another site.</summary>
public sealed record SeeAlso(string Title, string Url);

/// <summary>A person, place, organization, event or concept with a page of its own.</summary>
public sealed record Entity
{
    /// <summary>Its name in addresses; one for all kinds.</summary>
    public required string Slug { get; init; }
    /// <summary>The file it came from.</summary>
    public required ContentFile File { get; init; }
    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }
    /// <summary>The name it goes by here.</summary>
    public required string Name { get; init; }
    /// <summary>Its other names.</summary>
    public IReadOnlyList<EntityName> Names { get; init; } = [];
    /// <summary>Life, existence or the day of the event.</summary>
    public Edtf? Dates { get; init; }
    /// <summary>Where it is.</summary>
    public Coordinates? Coordinates { get; init; }
    /// <summary>Where to read on.</summary>
    public IReadOnlyList<SeeAlso> SeeAlso { get; init; } = [];
    /// <summary>A few sentences.</summary>
    public IReadOnlyList<Block> Body { get; init; } = [];

    /// <summary>The page.</summary>
    public SitePath Path => SitePath.Page($"{Folder(Kind)}/{Slug}");

    /// <summary>Its dates in English, or null. A life or an existence is two dates, not a stretch of a story: "14 April 1870 – 19 March 1925", "born 1 June 1975".</summary>
    public string? DatesInWords => Dates switch
    {
        null => null,
        { Kind: EdtfKind.Interval, Start: { } start, End: { } end } => $"{start.ToEnglish()} – {end.ToEnglish()}",
        { Kind: EdtfKind.Interval, Start: { } start } when Kind == EntityKind.Person => $"born {start.ToEnglish()}",
        var dates => dates.ToEnglish(),
    };

    /// <summary>The folder of a kind's pages.</summary>
    public static string Folder(EntityKind kind) => kind switch
    {
        EntityKind.Person => "people",
        EntityKind.Place => "places",
        EntityKind.Organization => "organizations",
        EntityKind.Event => "events",
        _ => "concepts",
    };

    /// <summary>The same entity.</summary>
    public bool Equals(Entity? other) => other is not null && other.Slug == Slug;
    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Slug, StringComparison.Ordinal);
}

/// <summary>A place in a statement where an entity is named.</summary>
/// <param name="Entity">Who or what.</param>
/// <param name="Article">In which article.</param>
/// <param name="Statement">Where.</param>
/// <param name="Start">First character in the statement's text.</param>
/// <param name="End">After the last.</param>
public sealed record Mention(Entity Entity, Article Article, Statement Statement, int Start, int End);
