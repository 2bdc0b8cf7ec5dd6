namespace Sources.Dates;

/// <summary>
/// Words of a statement that name a time, and what they say.
/// </summary>
/// <param name="Start">UTF-16 index in the statement of the first character.</param>
/// <param name="End">UTF-16 index one past the last character.</param>
/// <param name="Type">A date, a time of day, a duration or something that repeats.</param>
/// <param name="Value">What the words themselves name; null for durations, sets, and words that no calendar places. For a time of day, its day.</param>
/// <param name="Extent">The value with the relation word outside it applied ("by 1992": <c>../1992</c>); the value itself where there is none.</param>
/// <param name="Relation">The relation word outside the words.</param>
/// <param name="Part">Early, middle, late, start or end of the value; <see cref="DatePartBounds"/> has its days.</param>
/// <param name="Resolution">Where the value came from.</param>
/// <param name="Role">How the words stand in their sentence.</param>
/// <param name="IsVague">Makes no entry on a timeline: now, a century ago, a few years later, at the same time.</param>
/// <param name="Confidence">0 to 1: how sure the words mean this value. Stated days are near 1, carried years about 0.8, guesses below 0.5.</param>
/// <param name="Rule">Stable kebab-case name of the rule that fired.</param>
/// <param name="Timex">The TIMEX3 value: <c>1915-SP</c>, <c>198</c>, <c>BC0264</c>, <c>P2D</c>, <c>PAST_REF</c>; empty when there is none.</param>
public sealed record DateExpression(
    int Start,
    int End,
    DateType Type,
    Edtf? Value,
    Edtf? Extent,
    DateRelation Relation,
    DatePart Part,
    DateResolution Resolution,
    DateRole Role,
    bool IsVague,
    double Confidence,
    string Rule,
    string Timex)
{
    /// <summary>
    /// UTF-16 index one past the event an expression counts from: "two days after" ends at "after", its event at the end of "the victory".
    /// The same as <see cref="End"/> for every other expression.
    /// </summary>
    public int EventEnd { get; init; } = End;

    /// <summary>
    /// The parts that begin and end an <see cref="Extent"/> which runs from one expression to another: late and early in "from late 1941 to early 1942", for
    /// both its expressions. Null for every other extent, of which <see cref="Part"/> is the part.
    /// </summary>
    public DateEnds? Ends { get; init; }
}

/// <summary>The parts of the two ends of a range that EDTF has no form for.</summary>
/// <param name="From">The part of its start in which it begins.</param>
/// <param name="To">The part of its end in which it ends.</param>
public readonly record struct DateEnds(DatePart From, DatePart To)
{
    /// <summary>Whether either end is told by a part.</summary>
    public bool HasPart => From != DatePart.None || To != DatePart.None;
}

/// <summary>Where a value came from.</summary>
/// <param name="Kind">The kind of evidence.</param>
/// <param name="Sentence">The same for people: "year carried from 1920", "two days before 1 December 1920".</param>
public readonly record struct DateResolution(DateResolutionKind Kind, string Sentence);

/// <summary>The kinds of evidence for a value.</summary>
public enum DateResolutionKind
{
    /// <summary>The words say it all.</summary>
    Stated,

    /// <summary>The year, or month, is said by a neighbour in the same list or range: "from July to November 1916".</summary>
    SaidByNeighbour,

    /// <summary>The year, or month, or the century of a clipped year, is that of the narrative so far.</summary>
    YearCarried,

    /// <summary>Counted from the day, month or year the narrative stands at: "two days later".</summary>
    RelativeToAnchor,

    /// <summary>Counted from another date of the sentence: ", two days after the victory" beside a day.</summary>
    RelativeToDate,

    /// <summary>Follows from the article’s horizon.</summary>
    RelativeToHorizon,

    /// <summary>Follows from the publication date.</summary>
    RelativeToPublication,

    /// <summary>No value.</summary>
    Unresolved,
}

/// <summary>TIMEX3 types.</summary>
public enum DateType
{
    /// <summary>A day or something coarser.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time; no entry.</summary>
    Duration,

    /// <summary>Something that repeats; no entry.</summary>
    Set,
}

/// <summary>The relation a word outside the expression gives it to what is told.</summary>
public enum DateRelation
{
    /// <summary>In, on, at, or none.</summary>
    None,

    /// <summary>Since, from ... on, starting in.</summary>
    Since,

    /// <summary>Until, till, up to.</summary>
    Until,

    /// <summary>By: not later than.</summary>
    By,

    /// <summary>Before, prior to.</summary>
    Before,

    /// <summary>After, following.</summary>
    After,

    /// <summary>One of the two ends of "between ... and ...".</summary>
    Between,

    /// <summary>One of the two ends of "from ... to ..." or of a dash.</summary>
    FromTo,

    /// <summary>Circa, about, around: the extent is approximate.</summary>
    Circa,

    /// <summary>During, throughout.</summary>
    During,
}

/// <summary>A part of a value that EDTF has no form for.</summary>
public enum DatePart
{
    /// <summary>The whole.</summary>
    None,

    /// <summary>Early: its first third.</summary>
    Early,

    /// <summary>Mid, the middle of: its second third.</summary>
    Mid,

    /// <summary>Late: its last third.</summary>
    Late,

    /// <summary>The start, beginning, turn of: its first sixth.</summary>
    Start,

    /// <summary>The end, close of: its last sixth.</summary>
    End,
}

/// <summary>How a date stands in its sentence; tells whether it dates what the sentence itself tells.</summary>
public enum DateRole
{
    /// <summary>Dates the clause it stands in: "In 1988, ...", "... in 1988".</summary>
    Adverbial,

    /// <summary>Belongs to a noun: "the 1988 resolution", "the blockade of late 2022", "the treaty (1921)".</summary>
    Attributive,

    /// <summary>Inside a clause that depends on another: "which had been signed in 1988".</summary>
    Subordinate,

    /// <summary>Inside quotation marks.</summary>
    Quoted,
}

/// <summary>Against what dates that lack a year, and words such as "last week", are read.</summary>
public enum DateReading
{
    /// <summary>A history: against the story's own last date.</summary>
    Narrative,

    /// <summary>A report: against the day of publication.</summary>
    News,
}
