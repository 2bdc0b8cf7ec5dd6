namespace Sources.Dates;

/// <summary>How fine a value is known. <c>1943-07-XX</c> is known to the month, so its precision is <see cref="Month"/>.</summary>
public enum EdtfPrecision
{
    /// <summary>A day with a time of day, <c>1920-12-01T10:00:00</c>.</summary>
    Time,

    /// <summary><c>1920-12-01</c>.</summary>
    Day,

    /// <summary><c>1920-12</c>.</summary>
    Month,

    /// <summary><c>1918-21</c> to <c>-24</c> (and the hemisphere forms <c>-25</c> to <c>-32</c>).</summary>
    Season,

    /// <summary><c>1990-33</c> to <c>-36</c>.</summary>
    Quarter,

    /// <summary>Four months: <c>1990-37</c> to <c>-39</c>.</summary>
    Quadrimester,

    /// <summary><c>1990-40</c> and <c>-41</c>.</summary>
    Half,

    /// <summary><c>1988</c>.</summary>
    Year,

    /// <summary><c>198X</c>.</summary>
    Decade,

    /// <summary><c>18XX</c>.</summary>
    Century,

    /// <summary>Coarser than a century: <c>1XXX</c>, <c>XXXX</c>, or digits missing in the middle.</summary>
    Millennium,

    /// <summary>Two ends, of which one may be open or unknown.</summary>
    Interval,

    /// <summary>One of, or all of, several values.</summary>
    Set,
}

/// <summary>What a value is made of.</summary>
public enum EdtfKind
{
    /// <summary>One date, month, season, year, decade, ...</summary>
    Date,

    /// <summary><c>2010/2019</c>.</summary>
    Interval,

    /// <summary><c>[1667,1668]</c>: one of them, not known which.</summary>
    OneOf,

    /// <summary><c>{1921,1922}</c>: all of them.</summary>
    AllOf,
}

/// <summary>What an interval says of one of its ends.</summary>
public enum EdtfEnd
{
    /// <summary>A date stands there.</summary>
    Stated,

    /// <summary><c>..</c>: without end.</summary>
    Open,

    /// <summary>Nothing stands there: there was an end, and it is not known.</summary>
    Unknown,
}
