using Sources.Dates;
using Sources.Model;

namespace Sources.Exports.Search;

/// <summary>The days that search takes a time for, as <see cref="CalendarDay.DayNumber"/>. An end that is open counts as where the other is stated: "since 1920" is found under 1920.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal readonly record struct TimeBounds(long First, long Last)
{
    internal static TimeBounds? Of(EntryTime time)
    {
        if (time.Value is not { } value || Of(value) is not { } whole) return null;
        if (time.Part == DatePart.None && !time.Ends.HasPart || value.Lower is null || value.Upper is null) return whole;
        var (first, last) = time.ToOrder();
        return new TimeBounds(first, last);
    }

    internal static TimeBounds? Of(Edtf value)
    {
        var first = value.Lower ?? value.End?.Lower;
        var last = value.Upper ?? value.Start?.Upper;
        return (first ?? last) is null ? null : new TimeBounds((first ?? last)!.Value.DayNumber, (last ?? first)!.Value.DayNumber);
    }

    /// <summary>
    /// The words under which the dictionary has it: its years (<c>#1920</c>) and decades (<c>%192</c>); of a long time only its decades
    /// (<c>~192</c>) or centuries (<c>~~19</c>), so that no time has more than a few dozen.
    /// </summary>
    internal IEnumerable<string> Terms()
    {
        const int shortest = 20, longest = 200, furthest = 9999;
        int first = Year(First), last = Year(Last);
        if (last - first < shortest) return Each("#", first, last, 1).Concat(Each("%", first, last, 10));
        return last - first < longest ? Each("~", first, last, 10) : Each("~~", Math.Clamp(first, -furthest, furthest), Math.Clamp(last, -furthest, furthest), 100);
    }

    private static int Year(long day) => CalendarDay.FromDayNumber(day).Year;

    private static IEnumerable<string> Each(string sign, int first, int last, int years)
    {
        for (int part = Floor(first, years); part <= Floor(last, years); part++) yield return sign + part.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static int Floor(int year, int years) => (year - (((year % years) + years) % years)) / years;
}
