using Sources.Dates;

namespace Sources.Model;

/// <summary>Which times a calendar can hold.</summary>
public static class CalendarDays
{
    /// <summary>
    /// The first and the last day, where the time is a day or runs from one day to another, each stated and undoubted, in the years 1 to 9998, so that the day after has four digits too; a time of day is its day;
    /// else null: a calendar has no form for a month, a year or "about then", and a day in their place would be invented.
    /// </summary>
    public static (CalendarDay First, CalendarDay Last)? Of(EntryTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (time is not { Part: DatePart.None, Ends.HasPart: false, Value: { } value }) return null;
        if (value.Kind == EdtfKind.Interval) return Day(value.Start) is { } from && Day(value.End) is { } to && from <= to ? (from, to) : null;
        return Day(value) is { } day ? (day, day) : null;
    }

    /// <summary>A day as a place on a line of years, a little more or less than a year being of no matter: every month is taken for 31 days.</summary>
    /// <param name="day">The day.</param>
    /// <param name="add">So many days later: 1 for where the day ends.</param>
    internal static double InYears(CalendarDay day, int add) => day.Year + (day.Month - 1) / 12.0 + (day.Day - 1 + add) / 372.0;

    private static CalendarDay? Day(Edtf? value) =>
        value is { Kind: EdtfKind.Date, Precision: EdtfPrecision.Day or EdtfPrecision.Time, IsApproximate: false, IsUncertain: false, Lower: { Year: > 0 and < 9999 } day } && value.Upper == day ? day : null;
}
