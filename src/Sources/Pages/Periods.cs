using Sources.Model;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>Groups entries by period and tells the gaps between them in words.</summary>
internal static class Periods
{
    private const int FewEntries = 6;
    private const int LeastGap = 5;

    internal static IReadOnlyList<PeriodView> Of(IReadOnlyList<EntryTime> times, IReadOnlyList<EntryView> entries)
    {
        if (entries.Count == 0) return [];
        int first = times.Select(FirstYear).OfType<int>().DefaultIfEmpty(0).Min(), last = times.Select(FirstYear).OfType<int>().DefaultIfEmpty(0).Max();
        int length = entries.Count <= FewEntries ? 0 : (last - first) switch { > 400 => 100, > 15 => 10, > 1 => 1, _ => 0 };
        var periods = new List<PeriodView>();
        var open = new List<EntryView>();
        string? title = null, gap = null;
        int? end = null;
        for (int i = 0; i < entries.Count; i++)
        {
            int? year = FirstYear(times[i]);
            string? here = year is null ? "Undated" : length == 0 ? null : Title(year.Value, length);
            // Before an entry that says only until when, nobody knows how long there was none.
            string? gapHere = Gap(end, times[i].Value?.Lower?.Year, last - first);
            if (open.Count > 0 && (here != title || gapHere is not null))
            {
                periods.Add(Period());
                open = [];
                gap = null;
            }
            (title, gap) = (here, gapHere ?? gap);
            open.Add(entries[i]);
            if (LastYear(times[i]) is { } to && (end is null || to > end)) end = to;
        }
        periods.Add(Period());
        return Untwice(periods);

        PeriodView Period() => new(title, gap, open, title is null ? "" : Anchors.FromWords(title));
    }

    /// <summary>After a gap inside one period the title would stand twice.</summary>
    private static List<PeriodView> Untwice(List<PeriodView> periods)
    {
        for (int i = periods.Count - 1; i > 0; i--)
            if (periods[i].Title is not null && periods[i].Title == periods[i - 1].Title) periods[i] = periods[i] with { Title = null };
        return periods;
    }

    private static string? Gap(int? end, int? year, int span)
    {
        if (end is null || year is null) return null;
        int years = year.Value - end.Value - 1;
        return years >= LeastGap && years * 12 >= span ? $"{years} years pass without an entry." : null;
    }

    private static string Title(int year, int length)
    {
        if (length == 1) return Wording.Year(year);
        int start = (int)Math.Floor((double)year / length) * length;
        // 300 BC is the year -299: the 3rd century BC is 300 to 201 BC.
        if (year <= 0) return length == 10 ? $"{Wording.Year(start)} to {Wording.Year(Math.Min(start + 9, 0))}" : $"{Ordinal(-year / 100 + 1)} century BC";
        return length == 10 ? $"{start}s" : start == 0 ? "1st century" : $"{start}–{start + 99}";
    }

    private static string Ordinal(int number) => number + ((number % 100 is >= 11 and <= 13 ? 0 : number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private static int? FirstYear(EntryTime time) => time.Value?.Lower?.Year ?? time.Value?.Upper?.Year;

    private static int? LastYear(EntryTime time)
    {
        if (time.Value is not { } value) return null;
        return value.Kind == Dates.EdtfKind.Interval && value.EndKind != Dates.EdtfEnd.Stated ? value.Lower?.Year : value.Upper?.Year ?? value.Lower?.Year;
    }
}
