using System.Globalization;
using System.Text;

namespace Sources.Dates;

/// <summary>Doubt about a component: uncertain <c>?</c>, approximate <c>~</c>, both <c>%</c>.</summary>
[Flags]
internal enum EdtfDoubt : byte
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}

/// <summary>
/// One date of an EDTF value: year, month or season, day, each as its digits with X for an unspecified one, and the doubt about
/// each. The texts are canonical, so two dates are the same when their texts are.
/// </summary>
internal sealed record EdtfDate(string Year, string Month = "", string Day = "", string Time = "")
{
    public EdtfDoubt YearDoubt { get; init; }

    public EdtfDoubt MonthDoubt { get; init; }

    public EdtfDoubt DayDoubt { get; init; }

    public EdtfDoubt AnyDoubt => YearDoubt | MonthDoubt | DayDoubt;

    /// <summary>21-41 for a season, quarter or half; 0 for anything else.</summary>
    public int Season => Month.Length == 2 && Day.Length == 0 && Month[0] is >= '2' and <= '4' && Month[1] != 'X' ? Digits(Month) : 0;

    public static string YearText(int year) =>
        Math.Abs((long)year) > 9999 ? "Y" + year.ToString(CultureInfo.InvariantCulture)
        : year < 0 ? "-" + (-year).ToString("0000", CultureInfo.InvariantCulture)
        : year.ToString("0000", CultureInfo.InvariantCulture);

    public override string ToString()
    {
        var text = new StringBuilder(16);
        var doubt = YearDoubt;
        var same = (Month.Length == 0 || MonthDoubt == doubt) && (Day.Length == 0 || DayDoubt == doubt);
        if (!same) AppendDoubt(text, YearDoubt);
        text.Append(Year);
        if (Month.Length > 0)
        {
            text.Append('-');
            if (!same) AppendDoubt(text, MonthDoubt);
            text.Append(Month);
        }
        if (Day.Length > 0)
        {
            text.Append('-');
            if (!same) AppendDoubt(text, DayDoubt);
            text.Append(Day);
        }
        if (Time.Length > 0) text.Append('T').Append(Time);
        if (same) AppendDoubt(text, doubt);
        return text.ToString();
    }

    private static void AppendDoubt(StringBuilder text, EdtfDoubt doubt)
    {
        if (doubt != EdtfDoubt.None) text.Append(doubt == EdtfDoubt.Uncertain ? '?' : doubt == EdtfDoubt.Approximate ? '~' : '%');
    }

    public EdtfPrecision Precision
    {
        get
        {
            if (Time.Length > 0) return EdtfPrecision.Time;
            if (Season != 0)
                return Season < 33 ? EdtfPrecision.Season : Season < 37 ? EdtfPrecision.Quarter : Season < 40 ? EdtfPrecision.Quadrimester : EdtfPrecision.Half;
            if (Unspecified(Year) is > 0 and var missing)
            {
                if (missing <= 2 && Year.AsSpan()[^missing..].IndexOfAnyExcept('X') < 0) return missing == 1 ? EdtfPrecision.Decade : EdtfPrecision.Century;
                return EdtfPrecision.Millennium;
            }
            if (Month.Length == 0 || Unspecified(Month) > 0) return EdtfPrecision.Year;
            return Day.Length == 0 || Unspecified(Day) > 0 ? EdtfPrecision.Month : EdtfPrecision.Day;
        }
    }

    /// <summary>The first and the last day the date may be; null when no day of the calendar fits its digits.</summary>
    public (CalendarDay Lower, CalendarDay Upper)? Bounds() =>
        Extreme(last: false) is { } lower && Extreme(last: true) is { } upper ? (lower, upper) : null;

    private CalendarDay? Extreme(bool last)
    {
        // A negative year runs backwards: -02XX begins at -0299.
        var negative = Year.Contains('-', StringComparison.Ordinal);
        var (first, end) = Range(Year.AsSpan().TrimStart('Y').TrimStart('-'));
        if (negative) (first, end) = (-end, -first);
        if (Season != 0)
        {
            var year = last ? end : first;
            var (startMonth, months) = SeasonMonths(Season);
            var start = new CalendarDay(year, startMonth, 1);
            return last ? start.AddMonths(months).AddDays(-1) : start;
        }
        var step = last ? -1 : 1;
        for (var year = last ? end : first; year >= first && year <= end; year += step)
        {
            if (!Fits(Year, Math.Abs(year))) continue;
            if (DayOf(year, last) is { } day) return day;
        }
        return null;
    }

    private CalendarDay? DayOf(int year, bool last)
    {
        for (var i = 1; i <= 12; i++)
        {
            var month = last ? 13 - i : i;
            if (Month.Length > 0 && !Fits(Month, month)) continue;
            var days = CalendarDay.DaysInMonth(year, month);
            for (var j = 1; j <= days; j++)
            {
                var day = last ? days + 1 - j : j;
                if (Day.Length == 0 || Fits(Day, day)) return new CalendarDay(year, month, day);
            }
        }
        return null;
    }

    /// <summary>Meteorological seasons of the north for 21-28, of the south for 29-32; winter runs into the next year.</summary>
    public static (int StartMonth, int Months) SeasonMonths(int season) => season switch
    {
        21 or 25 => (3, 3),
        22 or 26 => (6, 3),
        23 or 27 => (9, 3),
        24 or 28 => (12, 3),
        29 => (9, 3),
        30 => (12, 3),
        31 => (3, 3),
        32 => (6, 3),
        <= 36 => ((season - 33) * 3 + 1, 3),
        <= 39 => ((season - 37) * 4 + 1, 4),
        _ => ((season - 40) * 6 + 1, 6),
    };

    private static (int First, int Last) Range(ReadOnlySpan<char> digits)
    {
        int first = 0, last = 0;
        foreach (var c in digits)
        {
            first = first * 10 + (c == 'X' ? 0 : c - '0');
            last = last * 10 + (c == 'X' ? 9 : c - '0');
        }
        return (first, last);
    }

    private static bool Fits(string digits, int value)
    {
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            var c = digits[i];
            if (c is '-' or 'Y') break;
            if (c != 'X' && c - '0' != value % 10) return false;
            value /= 10;
        }
        return value == 0;
    }

    public static int Unspecified(string digits) => digits.AsSpan().Count('X');

    public static int Digits(string digits) => Range(digits).First;
}
