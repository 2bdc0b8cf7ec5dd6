using Sources.Dates;

namespace Sources.Citing;

/// <summary>Dates in the order and the words of each style.</summary>
internal static class CitationDates
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] ShortMonths = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary>"November 22, 2026".</summary>
    internal static string Chicago(Edtf date) => date.Precision switch
    {
        EdtfPrecision.Day or EdtfPrecision.Time => $"{About(date)}{Months[date.Lower!.Value.Month - 1]} {date.Lower.Value.Day}, {Year(date)}",
        EdtfPrecision.Month => $"{About(date)}{Months[date.Lower!.Value.Month - 1]} {Year(date)}",
        EdtfPrecision.Year => About(date) + Year(date),
        EdtfPrecision.Season => Capital(date.ToEnglish()),
        _ => Other(date),
    };

    /// <summary>"2026, November 22".</summary>
    internal static string Apa(Edtf date) => date.Precision switch
    {
        EdtfPrecision.Day or EdtfPrecision.Time => $"{About(date)}{Year(date)}, {Months[date.Lower!.Value.Month - 1]} {date.Lower.Value.Day}",
        EdtfPrecision.Month => $"{About(date)}{Year(date)}, {Months[date.Lower!.Value.Month - 1]}",
        EdtfPrecision.Season => $"{Year(date)}, {Capital(date.ToEnglish()).Split(' ')[0]}",
        _ => YearOnly(date),
    };

    /// <summary>"22 Nov. 2026".</summary>
    internal static string Mla(Edtf date) => date.Precision switch
    {
        EdtfPrecision.Day or EdtfPrecision.Time => $"{Circa(date)}{date.Lower!.Value.Day} {ShortMonths[date.Lower.Value.Month - 1]} {Year(date)}",
        EdtfPrecision.Month => $"{Circa(date)}{ShortMonths[date.Lower!.Value.Month - 1]} {Year(date)}",
        EdtfPrecision.Year => Circa(date) + Year(date),
        EdtfPrecision.Season => date.ToEnglish(),
        _ => Other(date),
    };

    /// <summary>The year, or the years of a stretch: "2023", "ca. 1750", "2010–2011".</summary>
    internal static string YearOnly(Edtf date) => date.Kind == EdtfKind.Date && date.Precision is not (EdtfPrecision.Decade or EdtfPrecision.Century or EdtfPrecision.Millennium) ? About(date) + Year(date) : Other(date);

    private static string Other(Edtf date) =>
        date is { Kind: EdtfKind.Interval, Start.Precision: EdtfPrecision.Year, End.Precision: EdtfPrecision.Year } ? $"{YearOnly(date.Start)}–{YearOnly(date.End)}" : date.ToEnglish();

    private static string Year(Edtf date) => Edtf.FromYear(date.Lower!.Value.Year).ToEnglish() + (date.IsUncertain ? "?" : "");

    private static string About(Edtf date) => date.IsApproximate ? "ca. " : "";

    private static string Circa(Edtf date) => date.IsApproximate ? "circa " : "";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
