using Sources.Dates.Grammar;

namespace Sources.Dates.Meaning;

/// <summary>The year of a day, month or season that is told without one.</summary>
internal readonly ref struct YearCarrying(NarrativeAnchor anchor, bool future)
{
    public (int? Year, DateResolutionKind Kind, string Sentence, double Confidence) YearOf(Find find) => anchor.IsNews ? InNews(find) : InNarrative(find);

    private (int? Year, DateResolutionKind Kind, string Sentence, double Confidence) InNarrative(Find find)
    {
        var state = anchor.State;
        if (state.Year is { } year)
        {
            if (anchor.Rival is { } rival) return (null, DateResolutionKind.Unresolved, $"it may be of {EdtfEnglish.YearName(year)} or of {EdtfEnglish.YearName(rival)}", 0);
            var source = state.YearSource ?? EdtfEnglish.YearName(year);
            return (year, state.YearSource == HorizonSource ? DateResolutionKind.RelativeToHorizon : DateResolutionKind.YearCarried, $"year carried from {source}", 0.8);
        }
        if (anchor.Reference is not { } horizon || anchor.ReferenceDay is not { } last) return (null, DateResolutionKind.Unresolved, "no year to carry", 0);
        // The latest such day that the horizon does not cut off.
        year = last.Year;
        if (MonthOf(find) is var month && (month > last.Month || month == last.Month && find.Day > last.Day)) year--;
        return (year, DateResolutionKind.RelativeToHorizon, $"the year follows from the article’s horizon, {horizon.ToEnglish()}", 0.8);
    }

    public const string HorizonSource = "the article’s horizon";

    private (int? Year, DateResolutionKind Kind, string Sentence, double Confidence) InNews(Find find)
    {
        if (anchor.ReferenceDay is not { } published) return (null, DateResolutionKind.Unresolved, "no publication date", 0);
        var year = published.Year;
        var month = MonthOf(find);
        if (find.Season is >= 33 and <= 36)
        {
            // A quarter in the news is the last one that is over, unless the clause looks ahead.
            if (!future && (find.Season - 33) * 3 + 1 > published.Month) year--;
        }
        else
        {
            var distance = month - published.Month;
            if (future && distance < 0) year++;
            else if (!future && distance > 0 && (distance > 1 || !(find.Day > 0))) year -= distance > 6 || !(find.Season > 0) ? 1 : 0;
        }
        return (year, DateResolutionKind.RelativeToPublication, $"the year follows from the publication date, {new CalendarDay(published.Year, published.Month, published.Day)}", 0.75);
    }

    private static int MonthOf(Find find) =>
        find.Month != 0 ? find.Month
        : find.Season is >= 21 and <= 41 ? EdtfDate.SeasonMonths(find.Season).StartMonth
        : find.Holiday != Holiday.None ? Holidays.DayOf(find.Holiday, 2000).Month
        : 1;
}
