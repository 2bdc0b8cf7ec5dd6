using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Holidays that name a day of the year.</summary>
internal static class Holidays
{
    /// <summary>Names of two and three words, each beginning with the word the entry stands under.</summary>
    private static readonly (string First, string Second, string Third, Holiday Holiday)[] Names =
    [
        ("christmas", "eve", "", Holiday.ChristmasEve),
        ("christmas", "day", "", Holiday.Christmas),
        ("boxing", "day", "", Holiday.BoxingDay),
        ("may", "day", "", Holiday.MayDay),
        ("bastille", "day", "", Holiday.BastilleDay),
        ("armistice", "day", "", Holiday.ArmisticeDay),
        ("remembrance", "day", "", Holiday.ArmisticeDay),
        ("veterans", "day", "", Holiday.ArmisticeDay),
        ("independence", "day", "", Holiday.IndependenceDay),
        ("labor", "day", "", Holiday.LaborDay),
        ("memorial", "day", "", Holiday.MemorialDay),
        ("easter", "sunday", "", Holiday.Easter),
        ("easter", "monday", "", Holiday.EasterMonday),
        ("good", "friday", "", Holiday.GoodFriday),
        ("palm", "sunday", "", Holiday.PalmSunday),
        ("whit", "sunday", "", Holiday.Pentecost),
        ("thanksgiving", "day", "", Holiday.Thanksgiving),
        ("fourth", "of", "july", Holiday.IndependenceDay),
    ];

    public static Find? Find(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        if (!token.Capital) return null;
        var (holiday, last) = Name(line, at);
        if (holiday == Holiday.None) return null;
        var find = new Find(FindKind.Calendar, "holiday", at, last) { Holiday = holiday };
        CalendarDates.AddYear(line, find, line.Lex(last) == Lex.Of ? last + 1 : last);
        if (find.Year is null && holiday == Holiday.IndependenceDay && !line.Is(at, "fourth")) return null;
        return find;
    }

    private static (Holiday Holiday, int Last) Name(in TokenLine line, int at)
    {
        foreach (var (first, second, third, holiday) in Names)
        {
            if (!line.Is(at, first) || !line.Is(at + 1, second)) continue;
            if (third.Length == 0) return (holiday, at + 2);
            if (line.Is(at + 2, third)) return (holiday, at + 3);
        }
        if (line.Lex(at) == Lex.Holiday)
        {
            var known = (Holiday)line[at].Value;
            return line[at - 1] is { Kind: TokenKind.Word, Capital: true, Lex: Lex.None } || line[at + 1] is { Kind: TokenKind.Word, Capital: true, Lex: Lex.None } && known != Holiday.Easter ? default : (known, at + 1);
        }
        if (line.Lex(at) == Lex.New && line.Is(at + 1, "year"))
        {
            var next = at + 2;
            if (line[next].Kind == TokenKind.Apostrophe) next++;
            if (line.Is(next, "s")) next++;
            if (line.Lex(next) == Lex.Eve) return (Holiday.NewYearsEve, next + 1);
            if (line[next].IsUnit(Unit.Day)) return (Holiday.NewYear, next + 1);
        }
        if (line.Is(at, "saint") && line.Is(at + 1, "patrick") && line.Is(at + 3, "s") && line.Is(at + 4, "day")) return (Holiday.SaintPatrick, at + 5);
        if (line.Is(at, "valentine") && line.Is(at + 2, "s") && line.Is(at + 3, "day")) return (Holiday.Valentine, at + 4);
        return default;
    }

    /// <summary>The day the holiday falls on in the year.</summary>
    public static CalendarDay DayOf(Holiday holiday, int year) => holiday switch
    {
        Holiday.Christmas => new CalendarDay(year, 12, 25),
        Holiday.ChristmasEve => new CalendarDay(year, 12, 24),
        Holiday.BoxingDay => new CalendarDay(year, 12, 26),
        Holiday.NewYear => new CalendarDay(year, 1, 1),
        Holiday.NewYearsEve => new CalendarDay(year, 12, 31),
        Holiday.Easter => Easter(year),
        Holiday.EasterMonday => Easter(year).AddDays(1),
        Holiday.GoodFriday => Easter(year).AddDays(-2),
        Holiday.PalmSunday => Easter(year).AddDays(-7),
        Holiday.Pentecost => Easter(year).AddDays(49),
        Holiday.Thanksgiving => NthWeekday(year, 11, DayOfWeek.Thursday, 4),
        Holiday.Halloween => new CalendarDay(year, 10, 31),
        Holiday.MayDay => new CalendarDay(year, 5, 1),
        Holiday.IndependenceDay => new CalendarDay(year, 7, 4),
        Holiday.BastilleDay => new CalendarDay(year, 7, 14),
        Holiday.ArmisticeDay => new CalendarDay(year, 11, 11),
        Holiday.Valentine => new CalendarDay(year, 2, 14),
        Holiday.SaintPatrick => new CalendarDay(year, 3, 17),
        Holiday.LaborDay => NthWeekday(year, 9, DayOfWeek.Monday, 1),
        Holiday.MemorialDay => LastMondayOfMay(year),
        _ => throw new ArgumentOutOfRangeException(nameof(holiday)),
    };

    private static CalendarDay NthWeekday(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new CalendarDay(year, month, 1);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7 + (nth - 1) * 7);
    }

    private static CalendarDay LastMondayOfMay(int year)
    {
        var last = new CalendarDay(year, 5, 31);
        return last.AddDays(-(((int)last.DayOfWeek + 6) % 7));
    }

    /// <summary>Western Easter Sunday by the Gregorian reckoning (the anonymous algorithm of 1876).</summary>
    private static CalendarDay Easter(int year)
    {
        var golden = ((year % 19) + 19) % 19;
        var century = (int)Math.Floor(year / 100.0);
        var inCentury = year - century * 100;
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var sum = epact + weekday - 7 * correction + 114;
        return new CalendarDay(year, sum / 31, sum % 31 + 1);
    }
}
