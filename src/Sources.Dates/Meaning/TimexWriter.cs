using System.Globalization;
using Sources.Dates.Tokens;

namespace Sources.Dates.Meaning;

/// <summary>TIMEX3 value strings.</summary>
internal static class TimexWriter
{
    public static string Year(int year) => year > 0
        ? year <= 9999 ? Edtf.FromYear(year).ToString() : year.ToString(CultureInfo.InvariantCulture)
        : "BC" + (1L - year).ToString("0000", CultureInfo.InvariantCulture);

    public static string Month(int year, int month) => $"{Year(year)}-{month:00}";

    public static string Day(CalendarDay day) => $"{Year(day.Year)}-{day.Month:00}-{day.Day:00}";

    public static string Season(int year, int season) => $"{Year(year)}-{SeasonCode(season)}";

    public static string Decade(int first) => first > 0 ? (first / 10).ToString("000", CultureInfo.InvariantCulture) : "";

    public static string Century(int first, int bc) => bc > 0 ? $"BC{bc - 1:00}" : (first / 100).ToString("00", CultureInfo.InvariantCulture);

    public static string Millennium(int first, bool bc) => (bc ? "BC" : "") + (first / 1000).ToString(CultureInfo.InvariantCulture);

    /// <summary>ISO week of the day: 2013-W11.</summary>
    public static string Week(CalendarDay day)
    {
        var thursday = day.AddDays(3 - ((int)day.DayOfWeek + 6) % 7);
        var week = (thursday.DayNumber - new CalendarDay(thursday.Year, 1, 1).DayNumber) / 7 + 1;
        return $"{Year(thursday.Year)}-W{week:00}";
    }

    public static string SeasonCode(int season) => season switch
    {
        21 => "SP",
        22 => "SU",
        23 => "FA",
        24 => "WI",
        >= 33 and <= 36 => $"Q{season - 32}",
        _ => $"H{season - 39}",
    };

    public static string DayTimeCode(DayTime time) => time switch
    {
        DayTime.Morning or DayTime.Dawn => "MO",
        DayTime.Midday => "MI",
        DayTime.Noon => "12:00",
        DayTime.Midnight => "24:00",
        DayTime.Afternoon => "AF",
        DayTime.Evening or DayTime.Dusk => "EV",
        DayTime.Daytime => "DT",
        _ => "NI",
    };
}
