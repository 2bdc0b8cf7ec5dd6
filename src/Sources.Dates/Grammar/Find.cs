using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

internal enum FindKind : byte
{
    /// <summary>Year, month, day or season, of which the year may be missing.</summary>
    Calendar,
    Decade,
    Century,

    /// <summary>A unit pointed at: that year, next summer, the following day.</summary>
    Period,

    /// <summary>A distance from the anchor or the speaker: two days later, a year ago.</summary>
    Offset,

    /// <summary>A distance from something that happened: two days after the victory.</summary>
    EventOffset,

    /// <summary>Now, formerly, the future: no place on a calendar.</summary>
    Reference,
    Duration,
    Set,
    Time,
}

/// <summary>How a period is pointed at.</summary>
internal enum Shift : byte
{
    None,

    /// <summary>The word stands alone: in the spring, the end of the year.</summary>
    Bare,
    This,
    That,
    Next,
    Last,
    Following,
    Previous,
}

internal enum Holiday : byte
{
    None,
    Christmas,
    ChristmasEve,
    BoxingDay,
    NewYear,
    NewYearsEve,
    Easter,
    EasterMonday,
    GoodFriday,
    PalmSunday,
    Pentecost,
    Thanksgiving,
    Halloween,
    MayDay,
    IndependenceDay,
    BastilleDay,
    ArmisticeDay,
    Valentine,
    SaintPatrick,
    LaborDay,
    MemorialDay,
}

/// <summary>What the grammar found: tokens from First up to Last, and what they say, before the anchor resolves it.</summary>
internal sealed class Find(FindKind kind, string rule, int first, int last)
{
    public FindKind Kind { get; set; } = kind;

    public string Rule { get; set; } = rule;

    public int First { get; set; } = first;

    /// <summary>One past the last token.</summary>
    public int Last { get; set; } = last;

    public DatePart Part { get; set; }

    /// <summary>The part in which a range within the value begins: early in "early to mid-1942", of which mid is the <see cref="Part"/>.</summary>
    public DatePart FromPart { get; set; }

    /// <summary>A word before the amount says that it is no exact one: about, some, nearly.</summary>
    public bool Approximate { get; set; }

    /// <summary>A word before the amount says that it is exact, however round.</summary>
    public bool Exact { get; set; }

    /// <summary>Astronomical.</summary>
    public int? Year { get; set; }

    public int Month { get; set; }

    public int Day { get; set; }

    /// <summary>1 (Monday) - 7.</summary>
    public int Weekday { get; set; }

    /// <summary>EDTF code: season 21-24, quarter 33-36, half 40-41.</summary>
    public int Season { get; set; }

    /// <summary>The first year of a decade; the first year of a century (1800 for the 19th) or millennium (1000 for the second).</summary>
    public int Span { get; set; }

    /// <summary>The latest year that may be meant where the year or decade is told without its century: '45, the twenties. 0 where it is told with it.</summary>
    public int UnsaidCentury { get; set; }

    /// <summary>The year of the story that the century is taken from.</summary>
    public int? CenturyFrom { get; set; }

    /// <summary>The century or millennium is counted before Christ: 9 for the 9th century BC.</summary>
    public int CenturyBc { get; set; }

    /// <summary>"of that year", "of the following year": years from the anchor's.</summary>
    public int? YearShift { get; set; }

    /// <summary>"of that month", "of the next month": months from the anchor's.</summary>
    public int? MonthShift { get; set; }

    /// <summary>The month, year or era is said by the next find of the sentence: 4 and 5 May.</summary>
    public bool CompletedByNext { get; set; }

    /// <summary>The month is that of the find before: May 6 and 7th.</summary>
    public bool CompletedByPrevious { get; set; }

    public Shift Shift { get; set; }

    public Unit Unit { get; set; }

    /// <summary>Number of units; 0 for a vague number.</summary>
    public int Amount { get; set; }

    /// <summary>-1 earlier, +1 later.</summary>
    public int Direction { get; set; }

    /// <summary>Counted from the speaker (ago, from now), not from the story.</summary>
    public bool FromSpeaker { get; set; }

    public Holiday Holiday { get; set; }

    public DayTime DayTime { get; set; }

    /// <summary>hh:mm, or null.</summary>
    public string? Clock { get; set; }

    /// <summary>The TIMEX3 value of what needs no anchor: references, durations, sets.</summary>
    public string? Timex { get; set; }

    /// <summary>The year follows a range or list neighbour: 23 in 1917-23.</summary>
    public bool YearFromNeighbour { get; set; }

    /// <summary>One past the last token of the event that an EventOffset counts from; 0 when it could not be told.</summary>
    public int EventLast { get; set; }

    /// <summary>One past the unit of an offset: "two days" of "two days after".</summary>
    public int UnitLast { get; set; }

    /// <summary>A definite article before it belongs to it: the 1980s, the spring, the 5th.</summary>
    public bool TakesArticle { get; set; }

    /// <summary>Points at something without placing it: at the same time.</summary>
    public bool Vague { get; set; }

    /// <summary>Reads as a calendar year and nothing else.</summary>
    public bool IsBareYear => Kind == FindKind.Calendar && Year is not null && Month == 0 && Season == 0 && Day == 0 && Holiday == Holiday.None && Rule != CalendarDates.NumericYear;

    /// <summary>Month or day or season whose year is not said.</summary>
    public bool NeedsYear => Kind is FindKind.Calendar or FindKind.Time && Year is null && YearShift is null && (Month != 0 || Season != 0 || Holiday != Holiday.None);
}
