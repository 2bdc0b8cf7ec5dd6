namespace Sources.Dates;

/// <summary>The days that early, mid, late, start and end of a value may mean.</summary>
public static class DatePartBounds
{
    /// <summary>
    /// The first and the last day of the part; null when the value has no start or no end. Early, mid and late are the thirds, start and end the
    /// outer sixths, counted in whole years for a decade or more, whole months for a year, days below that: late 2022 is September to December.
    /// </summary>
    public static (CalendarDay Lower, CalendarDay Upper)? Of(Edtf value, DatePart part)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Lower is not { } lower || value.Upper is not { } upper) return null;
        if (part == DatePart.None) return (lower, upper);
        var months = (upper.Year - (long)lower.Year) * 12 + upper.Month - lower.Month + 1;
        var whole = lower.Day == 1 && upper.AddDays(1).Day == 1;
        var step = !whole ? 0 : months >= 120 && months % 12 == 0 ? 12 : months >= 3 ? 1 : 0;
        var units = step > 0 ? months / step : upper.DayNumber - lower.DayNumber + 1;
        var (first, last) = part switch
        {
            DatePart.Early => (0, Thirds(units, 1)),
            DatePart.Mid => (Thirds(units, 1), Thirds(units, 2)),
            DatePart.Late => (Thirds(units, 2), units),
            DatePart.Start => (0, Math.Max(1, units / 6)),
            _ => (units - Math.Max(1, units / 6), units),
        };
        CalendarDay At(long unit) => step > 0 ? lower.AddMonths((int)(unit * step)) : lower.AddDays(unit);
        if (last <= first) return (lower, upper);
        return (At(first), At(last).AddDays(-1));
    }

    /// <summary>The first day of the part in which a range begins and the last of that in which it ends; null when the range is open, or is none.</summary>
    public static (CalendarDay Lower, CalendarDay Upper)? Of(Edtf range, DateEnds ends)
    {
        ArgumentNullException.ThrowIfNull(range);
        return range is { Start: { } start, End: { } end } && Of(start, ends.From) is { } first && Of(end, ends.To) is { } last ? (first.Lower, last.Upper) : null;
    }

    private static long Thirds(long units, int count) => (units * count + 1) / 3;
}
