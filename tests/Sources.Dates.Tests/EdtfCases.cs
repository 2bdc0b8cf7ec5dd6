using Xunit;

namespace Sources.Dates.Tests;

/// <summary>
/// Values with their canonical text and bounds. Cross-checked once against the npm package edtf 4.11.1. It differs in these rows, on purpose here:
/// seasons (it counts spring from January), unknown ends (it gives 1970), the end of a set that closes with a range, the end of a quadrimester, and
/// 29 February of any year (it gives 1 March); it rejects doubt after a decade or a season, and accepts years of two and five digits, days a month lacks,
/// "/" and "../".
/// </summary>
public static class EdtfCases
{
    /// <summary>Text, canonical text, first day, last day ("-" for none), precision.</summary>
    public static readonly TheoryData<string, string, string, string, EdtfPrecision> Valid = new()
    {
        // Level 0
        { "1994", "1994", "1994-01-01", "1994-12-31", EdtfPrecision.Year },
        { "0033", "0033", "0033-01-01", "0033-12-31", EdtfPrecision.Year },
        { "2022-12", "2022-12", "2022-12-01", "2022-12-31", EdtfPrecision.Month },
        { "2023-02", "2023-02", "2023-02-01", "2023-02-28", EdtfPrecision.Month },
        { "1920-12-01", "1920-12-01", "1920-12-01", "1920-12-01", EdtfPrecision.Day },
        { "2000-02-29", "2000-02-29", "2000-02-29", "2000-02-29", EdtfPrecision.Day },
        { "2004-01-01T10:10:10Z", "2004-01-01T10:10:10Z", "2004-01-01", "2004-01-01", EdtfPrecision.Time },
        { "2004-01-01T10:10:10+05:00", "2004-01-01T10:10:10+05:00", "2004-01-01", "2004-01-01", EdtfPrecision.Time },
        { "2004-01-01T23:59:59", "2004-01-01T23:59:59", "2004-01-01", "2004-01-01", EdtfPrecision.Time },
        { "2010/2019", "2010/2019", "2010-01-01", "2019-12-31", EdtfPrecision.Interval },
        { "1964-06/1964-08-03", "1964-06/1964-08-03", "1964-06-01", "1964-08-03", EdtfPrecision.Interval },
        { "2004-02-01/2005", "2004-02-01/2005", "2004-02-01", "2005-12-31", EdtfPrecision.Interval },
        { "2005/2005-03", "2005/2005-03", "2005-01-01", "2005-03-31", EdtfPrecision.Interval },
        // Level 1
        { "198X", "198X", "1980-01-01", "1989-12-31", EdtfPrecision.Decade },
        { "18XX", "18XX", "1800-01-01", "1899-12-31", EdtfPrecision.Century },
        { "1XXX", "1XXX", "1000-01-01", "1999-12-31", EdtfPrecision.Millennium },
        { "XXXX", "XXXX", "0000-01-01", "9999-12-31", EdtfPrecision.Millennium },
        { "1943-07-XX", "1943-07-XX", "1943-07-01", "1943-07-31", EdtfPrecision.Month },
        { "1999-XX-XX", "1999-XX-XX", "1999-01-01", "1999-12-31", EdtfPrecision.Year },
        { "1999-XX", "1999-XX", "1999-01-01", "1999-12-31", EdtfPrecision.Year },
        { "1750~", "1750~", "1750-01-01", "1750-12-31", EdtfPrecision.Year },
        { "1984?", "1984?", "1984-01-01", "1984-12-31", EdtfPrecision.Year },
        { "1984%", "1984%", "1984-01-01", "1984-12-31", EdtfPrecision.Year },
        { "2004-06~", "2004-06~", "2004-06-01", "2004-06-30", EdtfPrecision.Month },
        { "2004-06-11%", "2004-06-11%", "2004-06-11", "2004-06-11", EdtfPrecision.Day },
        { "198X?", "198X?", "1980-01-01", "1989-12-31", EdtfPrecision.Decade },
        { "-0240", "-0240", "-0240-01-01", "-0240-12-31", EdtfPrecision.Year },
        { "0000", "0000", "0000-01-01", "0000-12-31", EdtfPrecision.Year },
        { "-0004-02-29", "-0004-02-29", "-0004-02-29", "-0004-02-29", EdtfPrecision.Day },
        { "-08XX", "-08XX", "-0899-01-01", "-0800-12-31", EdtfPrecision.Century },
        { "Y17000", "Y17000", "Y17000-01-01", "Y17000-12-31", EdtfPrecision.Year },
        { "Y-17000", "Y-17000", "Y-17000-01-01", "Y-17000-12-31", EdtfPrecision.Year },
        { "1918-21", "1918-21", "1918-03-01", "1918-05-31", EdtfPrecision.Season },
        { "1918-22", "1918-22", "1918-06-01", "1918-08-31", EdtfPrecision.Season },
        { "1918-23", "1918-23", "1918-09-01", "1918-11-30", EdtfPrecision.Season },
        { "1918-24", "1918-24", "1918-12-01", "1919-02-28", EdtfPrecision.Season },
        { "2001-21~", "2001-21~", "2001-03-01", "2001-05-31", EdtfPrecision.Season },
        { "2022-12/..", "2022-12/..", "2022-12-01", "-", EdtfPrecision.Interval },
        { "../1994", "../1994", "-", "1994-12-31", EdtfPrecision.Interval },
        { "/1994", "/1994", "-", "1994-12-31", EdtfPrecision.Interval },
        { "1985-04-12/", "1985-04-12/", "1985-04-12", "-", EdtfPrecision.Interval },
        { "1984~/2004-06", "1984~/2004-06", "1984-01-01", "2004-06-30", EdtfPrecision.Interval },
        { "1984?/2004%", "1984?/2004%", "1984-01-01", "2004-12-31", EdtfPrecision.Interval },
        { "-0263/-0240", "-0263/-0240", "-0263-01-01", "-0240-12-31", EdtfPrecision.Interval },
        // Level 2
        { "?2004-06-11", "?2004-06-11", "2004-06-11", "2004-06-11", EdtfPrecision.Day },
        { "2004?-06-11", "?2004-06-11", "2004-06-11", "2004-06-11", EdtfPrecision.Day },
        { "2004-06~-11", "~2004-~06-11", "2004-06-11", "2004-06-11", EdtfPrecision.Day },
        { "2004-?06-11", "2004-?06-11", "2004-06-11", "2004-06-11", EdtfPrecision.Day },
        { "2004-06-%11", "2004-06-%11", "2004-06-11", "2004-06-11", EdtfPrecision.Day },
        { "?2004-06-~11", "?2004-06-~11", "2004-06-11", "2004-06-11", EdtfPrecision.Day },
        { "[1667,1668]", "[1667,1668]", "1667-01-01", "1668-12-31", EdtfPrecision.Set },
        { "[1667, 1668, 1670..1672]", "[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", EdtfPrecision.Set },
        { "[..1760-12-03]", "[..1760-12-03]", "-", "1760-12-03", EdtfPrecision.Set },
        { "[1760-12..]", "[1760-12..]", "1760-12-01", "-", EdtfPrecision.Set },
        { "{1921,1922}", "{1921,1922}", "1921-01-01", "1922-12-31", EdtfPrecision.Set },
        { "{1960,1961-12}", "{1960,1961-12}", "1960-01-01", "1961-12-31", EdtfPrecision.Set },
        { "1990-33", "1990-33", "1990-01-01", "1990-03-31", EdtfPrecision.Quarter },
        { "1990-36", "1990-36", "1990-10-01", "1990-12-31", EdtfPrecision.Quarter },
        { "1990-38", "1990-38", "1990-05-01", "1990-08-31", EdtfPrecision.Quadrimester },
        { "1990-40", "1990-40", "1990-01-01", "1990-06-30", EdtfPrecision.Half },
        { "1990-41", "1990-41", "1990-07-01", "1990-12-31", EdtfPrecision.Half },
        { "156X-12-25", "156X-12-25", "1560-12-25", "1569-12-25", EdtfPrecision.Decade },
        { "XXXX-02-29", "XXXX-02-29", "0000-02-29", "9996-02-29", EdtfPrecision.Millennium },
        { "1XX4-12", "1XX4-12", "1004-12-01", "1994-12-31", EdtfPrecision.Millennium },
        { "1985-1X", "1985-1X", "1985-10-01", "1985-12-31", EdtfPrecision.Year },
    };

    /// <summary>Text, 0-based position of the error, a part of what was expected.</summary>
    public static readonly TheoryData<string, int, string> Invalid = new()
    {
        { "", 0, "year" },
        { "94", 0, "year of four digits" },
        { "19945", 0, "year of four digits" },
        { "1994 ", 4, "the end" },
        { " 1994", 0, "year" },
        { "1994-13", 5, "month" },
        { "1994-00", 5, "month" },
        { "1994-1", 5, "month" },
        { "1994-20", 5, "month" },
        { "1994-02-30", 8, "day that the month has" },
        { "1993-02-29", 8, "day that the month has" },
        { "1994-12-00", 8, "day" },
        { "1994-12-32", 8, "day" },
        { "1994-12-1", 8, "day" },
        { "1994-21-01", 7, "the end" },
        { "1994-42", 5, "month" },
        { "1994~x", 5, "the end" },
        { "-0000", 0, "not -0000" },
        { "Y1994", 1, "five to nine digits" },
        { "2019/2010", 5, "not before the start" },
        { "/", 0, "one side" },
        { "../", 3, "one side" },
        { "2010/2019/2020", 9, "the end" },
        { "[1667", 5, "','" },
        { "[]", 1, "year" },
        { "[1667,1668}", 10, "','" },
        { "2004-01-01T25:00:00", 10, "time" },
        { "2004-01T10:00:00", 7, "time" },
        { "1994x", 4, "the end" },
        { "December 1994", 0, "year" },
    };
}
