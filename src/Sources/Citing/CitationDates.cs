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
        _ => Stretch(date, Chicago, Months) ?? date.ToEnglish(),
    };

    /// <summary>"2026, November 22".</summary>
    internal static string Apa(Edtf date) => date.Precision switch
    {
        EdtfPrecision.Day or EdtfPrecision.Time => $"{About(date)}{Year(date)}, {Months[date.Lower!.Value.Month - 1]} {date.Lower.Value.Day}",
        EdtfPrecision.Month => $"{About(date)}{Year(date)}, {Months[date.Lower!.Value.Month - 1]}",
        EdtfPrecision.Season => $"{Year(date)}, {Capital(date.ToEnglish()).Split(' ')[0]}",
        _ => Stretch(date, Apa, null) ?? YearOnly(date),
    };

    /// <summary>"22 Nov. 2026".</summary>
    internal static string Mla(Edtf date) => date.Precision switch
    {
        EdtfPrecision.Day or EdtfPrecision.Time => $"{Circa(date)}{date.Lower!.Value.Day} {ShortMonths[date.Lower.Value.Month - 1]} {Year(date)}",
        EdtfPrecision.Month => $"{Circa(date)}{ShortMonths[date.Lower!.Value.Month - 1]} {Year(date)}",
        EdtfPrecision.Year => Circa(date) + Year(date),
        EdtfPrecision.Season => date.ToEnglish(),
        _ => Stretch(date, Mla, ShortMonths) ?? date.ToEnglish(),
    };

    /// <summary>The year, or the years of a stretch: "2023", "ca. 1750", "2010–2011".</summary>
    internal static string YearOnly(Edtf date) => IsStretch(date) ? Joined(YearOnly(date.Start!), YearOnly(date.End!)) : IsShort(date) ? About(date) + Year(date) : date.ToEnglish();

    /// <summary>"December 1919–January 1920", "March–April 1920", "1920, March–April"; null for what is no stretch between two such times.</summary>
    /// <param name="date">The date.</param>
    /// <param name="style">How the style writes one of the two.</param>
    /// <param name="months">The style's months where the year stands behind them; null where it stands before.</param>
    private static string? Stretch(Edtf date, Func<Edtf, string> style, string[]? months)
    {
        if (!IsStretch(date)) return null;
        Edtf from = date.Start!, to = date.End!;
        if (from.Lower!.Value.Year != to.Lower!.Value.Year || !IsPlainMonth(from) || !IsPlainMonth(to)) return Joined(style(from), style(to));
        return months is null ? $"{style(from)}–{Months[to.Lower.Value.Month - 1]}" : $"{months[from.Lower.Value.Month - 1]}–{style(to)}";
    }

    private static bool IsPlainMonth(Edtf date) => date is { Precision: EdtfPrecision.Month, IsApproximate: false, IsUncertain: false };

    private static bool IsStretch(Edtf date) => date is { Kind: EdtfKind.Interval, Start: { } from, End: { } to } && IsShort(from) && IsShort(to);

    private static bool IsShort(Edtf date) => date is { Kind: EdtfKind.Date, Lower: not null } && date.Precision is not (EdtfPrecision.Decade or EdtfPrecision.Century or EdtfPrecision.Millennium);

    private static string Joined(string from, string to) => from == to ? from : $"{from}–{to}";

    private static string Year(Edtf date) => Edtf.FromYear(date.Lower!.Value.Year).ToEnglish() + (date.IsUncertain ? "?" : "");

    private static string About(Edtf date) => date.IsApproximate ? "ca. " : "";

    private static string Circa(Edtf date) => date.IsApproximate ? "circa " : "";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
