using System.Globalization;

namespace Sources.Dates;

/// <summary>
/// One day of the proleptic Gregorian calendar. Years are astronomical: year 0 is 1 BC, year -240 is 241 BC, so the
/// type goes below where <see cref="DateOnly"/> ends.
/// </summary>
public readonly record struct CalendarDay : IComparable<CalendarDay>
{
    /// <summary>The furthest year either side of zero: one beyond the nine digits EDTF values here may have, since a winter ends in the next year.</summary>
    public const int MaxYear = 1_000_000_000;

    /// <summary>The day <paramref name="day"/> (1-31) of <paramref name="month"/> (1-12).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public CalendarDay(int year, int month, int day)
    {
        if (!Exists(year, month, day)) throw new ArgumentOutOfRangeException(nameof(day), $"No day {year}-{month}-{day} in the calendar.");
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>Astronomical: 0 is 1 BC. From minus to plus <see cref="MaxYear"/>.</summary>
    public int Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    /// <summary>1 to 31.</summary>
    public int Day { get; }

    /// <summary>Days since 0001-01-01, which is 0 as in <see cref="DateOnly.DayNumber"/>; negative before it.</summary>
    public long DayNumber
    {
        get
        {
            // Years counted from 1 March, so the leap day is the last of its year.
            long year = Month <= 2 ? Year - 1L : Year;
            var era = Math.DivRem(year >= 0 ? year : year - 399, 400).Quotient;
            var yearOfEra = year - era * 400;
            var dayOfYear = (153 * (Month + (Month > 2 ? -3 : 9)) + 2) / 5 + Day - 1;
            return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 306;
        }
    }

    /// <summary>The weekday of the proleptic Gregorian calendar.</summary>
    public DayOfWeek DayOfWeek => (DayOfWeek)(((DayNumber + 1) % 7 + 7) % 7);

    /// <summary>The day with the given <see cref="DayNumber"/>.</summary>
    public static CalendarDay FromDayNumber(long dayNumber)
    {
        var shifted = dayNumber + 306;
        var era = Math.DivRem(shifted >= 0 ? shifted : shifted - 146_096, 146_097).Quotient;
        var dayOfEra = shifted - era * 146_097;
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var month = (5 * dayOfYear + 2) / 153;
        var day = (int)(dayOfYear - (153 * month + 2) / 5 + 1);
        var calendarMonth = (int)(month < 10 ? month + 3 : month - 9);
        return new CalendarDay((int)(yearOfEra + era * 400 + (calendarMonth <= 2 ? 1 : 0)), calendarMonth, day);
    }

    /// <summary>Whether the calendar has the day, within <see cref="MaxYear"/>.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= -MaxYear and <= MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    /// <summary>28 to 31.</summary>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The same rule before year 1: year 0 and year -4 are leap years.</summary>
    public static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The day that many days later, or earlier when negative.</summary>
    public CalendarDay AddDays(long days) => FromDayNumber(DayNumber + days);

    /// <summary>The same day that many months later; the last day of the month where it has no such day.</summary>
    public CalendarDay AddMonths(int months)
    {
        var total = Year * 12L + (Month - 1) + months;
        var year = (int)Math.Floor(total / 12.0);
        var month = (int)(total - year * 12L) + 1;
        return new CalendarDay(year, month, Math.Min(Day, DaysInMonth(year, month)));
    }

    /// <inheritdoc/>
    public int CompareTo(CalendarDay other)
    {
        var byYear = Year.CompareTo(other.Year);
        if (byYear != 0) return byYear;
        var byMonth = Month.CompareTo(other.Month);
        return byMonth != 0 ? byMonth : Day.CompareTo(other.Day);
    }

    /// <summary>The form EDTF gives the day, such as <c>1920-12-01</c> or <c>-0240-03-10</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{EdtfDate.YearText(Year)}-{Month:00}-{Day:00}");

    /// <summary>Earlier than.</summary>
    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    /// <summary>Not later than.</summary>
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;
}
