using System.Globalization;
using Sources.Dates;

namespace Sources.Citing;

/// <summary>Dates as data: the parts of a day, month or year that are known, for formats that have no other.</summary>
internal static class IsoDates
{
    /// <summary>Year, month and day, as many as are known, of a date or of the start of a stretch; empty where a format of whole numbers has no word for it.</summary>
    internal static IReadOnlyList<int> Parts(Edtf? date)
    {
        var stated = date is { Kind: EdtfKind.Interval } ? date.Start : date;
        if (stated is not { Kind: EdtfKind.Date, Lower: { } day } || stated.Precision is EdtfPrecision.Decade or EdtfPrecision.Century or EdtfPrecision.Millennium) return [];
        return stated.Precision switch
        {
            EdtfPrecision.Day or EdtfPrecision.Time => [day.Year, day.Month, day.Day],
            EdtfPrecision.Month => [day.Year, day.Month],
            _ => [day.Year],
        };
    }

    /// <summary>"2026-11-22", "2026-11", "2026"; null where there are no parts or the year has not four digits.</summary>
    internal static string? Text(Edtf? date, char separator = '-') => Parts(date) is { Count: > 0 } parts && parts[0] is > 0 and < 10000
        ? string.Join(separator, parts.Select((part, i) => part.ToString(i == 0 ? "0000" : "00", CultureInfo.InvariantCulture))) : null;
}
