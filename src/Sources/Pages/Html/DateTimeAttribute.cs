using System.Globalization;
using Sources.Dates;

namespace Sources.Pages.Html;

/// <summary>
/// The nearest that HTML's <c>datetime</c> attribute can say (HTML, "The time element"): a day, a month or a year after year 0. Where the
/// value is coarser or an interval it is the year it begins, and <c>data-edtf</c> beside it says the whole.
/// </summary>
internal static class DateTimeAttribute
{
    internal static string? Of(Edtf value)
    {
        if ((value.Lower ?? value.Upper) is not { Year: > 0 and < 10_000 } day) return null;
        return value.Kind != EdtfKind.Date ? Year(day) : value.Precision switch
        {
            EdtfPrecision.Day or EdtfPrecision.Time when value.Lower == value.Upper => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}"),
            EdtfPrecision.Month when value.Upper is { } last && last.Year == day.Year && last.Month == day.Month => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}"),
            _ => Year(day),
        };
    }

    private static string Year(CalendarDay day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);
}
