using System.Globalization;
using Sources.Dates;

namespace Sources.Importing.Documents;

/// <summary>Dates as records write them, as EDTF.</summary>
internal static class WrittenDates
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy", "yyyy/MM/dd", "yyyy/M/d", "yyyy/MM", "yyyyMMdd"];

    /// <summary>The date, or null where the text is none. The time of day is left out.</summary>
    internal static string? ToEdtf(string? written)
    {
        string text = (written ?? "").Trim();
        if (text.Length is 0 or > 60) return null;
        string day = text.Split('T', ' ') is [{ Length: >= 4 } head, ..] && char.IsAsciiDigit(head[0]) && (head.Contains('-', StringComparison.Ordinal) || head.Contains('/', StringComparison.Ordinal)) ? head : text;
        if (DateTime.TryParseExact(day, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return day.Count(c => c is '-' or '/') switch
            {
                0 when day.Length == 4 => day,
                1 => date.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                _ => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            };
        if (Edtf.TryParse(day, out _, out _)) return day;
        return DateRecognizer.RecognizeDocument(text, DateReading.News, null) is [{ Value: { } value } only] && only.End - only.Start >= text.Length - 3 ? value.ToString() : null;
    }
}
