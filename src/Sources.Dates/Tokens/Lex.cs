namespace Sources.Dates.Tokens;

/// <summary>What a word can do in a date expression. Where there is a value it is named after the dash.</summary>
internal enum Lex : byte
{
    None,

    /// <summary>1-12</summary>
    Month,

    /// <summary>1 (Monday) - 7</summary>
    Weekday,

    /// <summary>EDTF code 21-24</summary>
    Season,

    /// <summary>a <see cref="Tokens.Unit"/></summary>
    Unit,

    /// <summary>a <see cref="Tokens.DayTime"/></summary>
    DayTime,

    /// <summary>the number; 100 and up multiply</summary>
    Cardinal,
    Ordinal,

    /// <summary>first year of the decade within its century: 80 for eighties</summary>
    DecadeWord,
    The,
    A,
    This,
    That,
    These,
    Those,
    Same,
    Very,
    Each,
    Other,
    Next,
    Last,
    Previous,
    Following,
    Coming,
    Past,
    Current,
    Recent,
    Ago,
    Later,
    Earlier,
    Previously,
    Before,
    After,
    Hence,
    Since,
    Until,
    By,
    In,
    On,
    At,
    Of,
    From,
    To,
    Through,
    Between,
    And,
    Or,
    During,
    Within,
    Over,
    For,
    Per,
    Up,
    Than,
    As,
    About,
    Circa,
    Approximately,
    More,
    Just,
    Least,
    Early,
    Late,
    Mid,
    Middle,
    Beginning,
    End,
    Turn,
    Half,
    Latter,
    Part,
    Rest,
    Course,
    Few,
    Several,
    Many,
    Couple,
    Some,
    Now,
    Right,
    Today,
    Yesterday,
    Tomorrow,
    Tonight,
    Currently,
    Recently,
    Formerly,
    Former,
    Future,
    Present,
    Date,
    Time,
    Period,

    /// <summary>a <see cref="Tokens.Unit"/>: daily, weekly</summary>
    Repeated,

    /// <summary>a <see cref="Grammar.Holiday"/></summary>
    Holiday,
    New,
    Eve,
    Bc,
    Ad,
    AmPm,
    Old,
    Age,
    Long,
    Onward,
    Beginner,

    /// <summary>will, shall, going to: the clause speaks of the future.</summary>
    Future1,

    /// <summary>scheduled, expected, due: so does what follows.</summary>
    Planned,

    /// <summary>said, told: what is reported after it has its own tense.</summary>
    Saying,

    /// <summary>which, who, whose: opens a relative clause.</summary>
    Relative,

    /// <summary>because, although, unless: opens a clause that does not carry the sentence.</summary>
    Subordinator,

    /// <summary>Article, No, page: the number after it is a label.</summary>
    Label,

    /// <summary>men, soldiers, km: the number before it is a count.</summary>
    Counted,

    /// <summary>I, he, they: after May or March it is a verb.</summary>
    Pronoun,

    /// <summary>Gen, Lt, Mr: a full stop after it ends no sentence.</summary>
    Abbreviation,

    /// <summary>to be and to have, and what else may follow a date that is the subject.</summary>
    Verb,
    But,
    Again,
}

/// <summary>Units of the calendar, finest first.</summary>
internal enum Unit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>Times of day that have a TIMEX3 code.</summary>
internal enum DayTime : byte
{
    None,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,
    Dawn,
    Noon,
    Midnight,
    Dusk,
}
