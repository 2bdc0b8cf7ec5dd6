using System.Globalization;

namespace Sources.Dates;

/// <summary>Values in words. Doubt is said once: "about" for approximate, "perhaps" for uncertain.</summary>
internal static class EdtfEnglish
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    public static string MonthName(int month) => Months[month - 1];

    public static string Write(Edtf value) => value.Kind switch
    {
        EdtfKind.Date => Write(value.Date!),
        EdtfKind.Interval => WriteInterval(value),
        _ => WriteSet(value),
    };

    private static string Write(EdtfDate date)
    {
        var words = Undoubted(date);
        if ((date.AnyDoubt & EdtfDoubt.Approximate) != 0) words = "about " + words;
        return (date.AnyDoubt & EdtfDoubt.Uncertain) != 0 ? "perhaps " + words : words;
    }

    private static string Undoubted(EdtfDate date)
    {
        var year = Year(date);
        if (date.Season is var season && season != 0)
        {
            return season switch
            {
                < 33 => $"{((season - 21) % 4) switch { 0 => "spring", 1 => "summer", 2 => "autumn", _ => "winter" }} {year}",
                < 37 => $"the {Ordinals[season - 33]} quarter of {year}",
                < 40 => $"the {Ordinals[season - 37]} four months of {year}",
                _ => $"the {Ordinals[season - 40]} half of {year}",
            };
        }
        if (date.Month.Length == 0) return year;
        if (EdtfDate.Unspecified(date.Month) > 0) return date.Day.Length > 0 ? $"a day in {year}" : $"a month in {year}";
        var month = $"{MonthName(EdtfDate.Digits(date.Month))} {year}";
        if (date.Day.Length == 0) return month;
        if (EdtfDate.Unspecified(date.Day) > 0) return $"a day in {month}";
        var day = $"{EdtfDate.Digits(date.Day)} {month}";
        return date.Time.Length > 0 ? $"{day} at {date.Time.AsSpan(0, 5)}" : day;
    }

    private static string Year(EdtfDate date)
    {
        var digits = date.Year.AsSpan().TrimStart('Y');
        var negative = digits[0] == '-';
        if (negative) digits = digits[1..];
        var missing = EdtfDate.Unspecified(date.Year);
        if (missing == 0)
        {
            var year = int.Parse(digits, CultureInfo.InvariantCulture);
            return YearName(negative ? -year : year);
        }
        if (!negative && date.Precision == EdtfPrecision.Decade || !negative && missing == 1 && digits[^1] == 'X') return $"the {digits[..^1].TrimStart('0')}0s";
        if (!negative && missing == 2 && digits.EndsWith("XX")) return $"the {Ordinal(int.Parse(digits[..2], CultureInfo.InvariantCulture) + 1)} century";
        if (negative && missing == 2 && digits.Length == 4 && digits.EndsWith("XX")) return $"the {Ordinal(int.Parse(digits[..2], CultureInfo.InvariantCulture) + 1)} century BC";
        if (missing == 3 && digits.Length == 4 && digits.EndsWith("XXX")) return $"the {Ordinal(digits[0] - '0' + 1)} millennium{(negative ? " BC" : "")}";
        if (missing == 4) return "an unknown year";
        var bounds = new EdtfDate(date.Year).Bounds()!.Value;
        return $"a year between {YearName(bounds.Lower.Year)} and {YearName(bounds.Upper.Year)}";
    }

    /// <summary>An astronomical year as it is said: 1920, 241 BC.</summary>
    public static string YearName(int year) =>
        year > 0 ? year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{1L - year} BC");

    public static string Ordinal(int number) => (number % 100) switch
    {
        11 or 12 or 13 => $"{number}th",
        _ => (number % 10) switch { 1 => $"{number}st", 2 => $"{number}nd", 3 => $"{number}rd", _ => $"{number}th" },
    };

    private static string WriteInterval(Edtf value)
    {
        switch (value.StartKind, value.EndKind)
        {
            case (EdtfEnd.Stated, EdtfEnd.Open): return $"since {Write(value.Start!)}";
            case (EdtfEnd.Open, EdtfEnd.Stated): return $"up to {Write(value.End!)}";
            case (EdtfEnd.Stated, EdtfEnd.Unknown): return $"from {Write(value.Start!)} to an unknown date";
            case (EdtfEnd.Unknown, EdtfEnd.Stated): return $"from an unknown date to {Write(value.End!)}";
            case (EdtfEnd.Stated, EdtfEnd.Stated): break;
            default: return "at any time";
        }
        var start = Write(value.Start!);
        var end = Write(value.End!);
        if (value.Start!.Date is { Time.Length: 0 } first && value.End!.Date is { Time.Length: 0 } last && first.AnyDoubt == 0 && last.AnyDoubt == 0 && first.Year == last.Year && first.Month != "")
        {
            if (first.Day != "" && last.Day != "" && first.Month == last.Month && !first.Day.Contains('X', StringComparison.Ordinal)) start = $"{EdtfDate.Digits(first.Day)}";
            else if (first.Season == 0 && last.Month != "" && first.Month != last.Month && start.EndsWith(" " + Year(first), StringComparison.Ordinal)) start = start[..^(Year(first).Length + 1)];
        }
        return $"from {start} to {end}";
    }

    private static string WriteSet(Edtf value)
    {
        var words = value.Members.Select(member => member switch
        {
            { Kind: EdtfKind.Interval, StartKind: EdtfEnd.Open } => $"{Write(member.End!)} or before",
            { Kind: EdtfKind.Interval, EndKind: EdtfEnd.Open } => $"{Write(member.Start!)} or after",
            { Kind: EdtfKind.Interval } => $"{Write(member.Start!)} to {Write(member.End!)}",
            _ => Write(member),
        }).ToList();
        var link = value.Kind == EdtfKind.OneOf ? "or" : "and";
        return words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} {link} {words[^1]}";
    }
}
