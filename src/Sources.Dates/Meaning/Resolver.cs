using Sources.Dates.Grammar;
using Sources.Dates.Tokens;

namespace Sources.Dates.Meaning;

/// <summary>Gives finds their values: what is stated as it stands, the rest from the anchor. One resolver a sentence.</summary>
internal readonly ref struct Resolver(NarrativeAnchor anchor, bool future, bool quoted)
{
    private readonly NarrativeAnchor anchor = anchor;

    private NarrativeState State => anchor.State;

    public Resolution Resolve(Find find, Find? previous, Resolution? previousResolution)
    {
        var result = new Resolution { Vague = find.Vague };
        if (find is { Kind: FindKind.Reference or FindKind.Duration or FindKind.Set })
        {
            result.Timex = find.Timex ?? "";
            result.Sentence = find.Kind switch { FindKind.Duration => "a length of time", FindKind.Set => "repeats", _ => "names no date" };
            result.Kind = find.Kind == FindKind.Reference ? DateResolutionKind.Unresolved : DateResolutionKind.Stated;
            return result;
        }
        switch (find.Kind)
        {
            case FindKind.Decade:
                return Century(find, result).ToDecade(find.Span);
            case FindKind.Century:
                return find.Unit == Unit.Millennium ? result.ToMillennium(find.Span, find.CenturyBc > 0) : result.ToCentury(find.Span, find.CenturyBc);
            case FindKind.Calendar:
                return Calendar(find, result, previous, previousResolution);
            case FindKind.Period:
                return new Periodic(anchor, future).Resolve(find, result);
            case FindKind.Offset:
                return new Offsets(anchor, quoted).Resolve(find, result);
            case FindKind.EventOffset:
                return new Offsets(anchor, quoted).FromEvent(find, result, previous, previousResolution);
            default:
                return Time(find, result, previous, previousResolution);
        }
    }

    private Resolution Calendar(Find find, Resolution result, Find? previous, Resolution? previousResolution)
    {
        if (find.CompletedByPrevious && previousResolution?.Year is { } sameYear && find.Year is null)
        {
            if (previous!.Month == find.Month) find.Year = sameYear;
            result.By(DateResolutionKind.SaidByNeighbour, $"year and month from {Spoken(previousResolution)}", previousResolution.Confidence);
        }
        if (find.Year is { } year)
        {
            if (find.YearFromNeighbour) result.By(DateResolutionKind.SaidByNeighbour, $"the year {EdtfEnglish.YearName(year)} is said beside it", 0.95);
            else if (find.Rule == CalendarDates.NumericYear) result.By(DateResolutionKind.Stated, "stated; which number is the month cannot be told", 0.9);
            else Century(find, result);
            return Place(find, result, year);
        }
        if (find is { MonthShift: { } months, Month: 0, Day: > 0 })
        {
            var near = anchor.Near;
            if ((near.Month is null ? State.Year : near.Year) is not { } storyYear || (near.Month ?? State.Month) is not { } storyMonth) return anchor.IsNews && anchor.ReferenceDay is { } published ? Place(With(find, published.Month), result.By(DateResolutionKind.RelativeToPublication, "the month of publication", 0.5), published.Year) : result.Unplaced($"XXXX-XX-{find.Day:00}", "no month to carry");
            var month = new CalendarDay(storyYear, storyMonth, 1).AddMonths(months);
            result.By(DateResolutionKind.YearCarried, $"month carried from {EdtfEnglish.MonthName(month.Month)} {EdtfEnglish.YearName(month.Year)}", 0.75);
            return Place(With(find, month.Month), result, month.Year);
        }
        if (find.YearShift is { } shift)
        {
            var fromReference = (find.FromSpeaker || State.Year is null) && anchor.IsNews || State.Year is null;
            if ((fromReference ? anchor.ReferenceDay?.Year : anchor.Near.Year ?? State.Year) is { } from)
            {
                result.By(fromReference ? ReferenceKind : DateResolutionKind.RelativeToAnchor, shift == 0 ? $"the same year as {YearWords(from)}" : $"{(shift > 0 ? "the year after" : "the year before")} {EdtfEnglish.YearName(from)}", 0.85);
                return Place(find, result, from + shift);
            }
        }
        var (carried, kind, sentence, confidence) = new YearCarrying(anchor, future).YearOf(find);
        if (carried is { } known) return Place(find, result.By(kind, sentence, confidence), known);
        return result.Unplaced(Unknown(find), sentence);
    }

    private static Resolution Century(Find find, Resolution result) =>
        find.CenturyFrom is { } told ? result.By(DateResolutionKind.YearCarried, $"century carried from {EdtfEnglish.YearName(told)}", 0.85) : result;

    private DateResolutionKind ReferenceKind => anchor.IsNews ? DateResolutionKind.RelativeToPublication : DateResolutionKind.RelativeToHorizon;

    private string YearWords(int year) => State.YearSource ?? EdtfEnglish.YearName(year);

    private static string Spoken(Resolution resolution) => resolution.Value?.ToEnglish() ?? "the date before it";

    private static Find With(Find find, int month)
    {
        find.Month = month;
        return find;
    }

    private static string Unknown(Find find)
    {
        if (find.Holiday != Holiday.None) return "XXXX-XX-XX";
        if (find.Season != 0) return $"XXXX-{TimexWriter.SeasonCode(find.Season)}";
        return find.Day != 0 ? $"XXXX-{find.Month:00}-{find.Day:00}" : $"XXXX-{find.Month:00}";
    }

    /// <summary>The find in the year; a day the calendar lacks stays without a value.</summary>
    public static Resolution Place(Find find, Resolution result, int year)
    {
        if (find.Holiday != Holiday.None)
        {
            if (year is < -9000 or > 9000) return result.Unplaced("XXXX-XX-XX", "no such year");
            return result.To(Holidays.DayOf(find.Holiday, year));
        }
        if (find.Season != 0) return result.ToSeason(year, find.Season);
        if (find.Month == 0) return find.Day == 0 ? result.ToYear(year) : result.Unplaced($"XXXX-XX-{find.Day:00}", "no month to carry");
        if (find.Day == 0) return result.ToMonth(year, find.Month);
        return CalendarDay.Exists(year, find.Month, find.Day) ? result.To(new CalendarDay(year, find.Month, find.Day)) : result.Unplaced($"{TimexWriter.Month(year, find.Month)}-{find.Day:00}", "the month has no such day");
    }

    private Resolution Time(Find find, Resolution result, Find? previous, Resolution? previousResolution)
    {
        var clock = find.Clock is { } hour ? "T" + hour : find.DayTime != DayTime.None ? "T" + TimexWriter.DayTimeCode(find.DayTime) : "";
        if (find.Timex is { } unplaced && !anchor.IsNews)
        {
            result.Unplaced(unplaced, "a time of day");
            return result;
        }
        if (find.Month != 0 || find.Day != 0 || find.Year is not null || find.Holiday != Holiday.None) Calendar(find, result, previous, previousResolution);
        else if (find.FromSpeaker) new Offsets(anchor, quoted).Resolve(find, result);
        else new Periodic(anchor, future).Resolve(find, result);
        if (find.Shift == Shift.Bare && find.Weekday == 0 && find.Month == 0) (result.Day, result.Month, result.Year) = (null, null, null);
        result.Timex = (result.Day is null && result.Value is null ? "XXXX-XX-XX" : result.Timex) + clock;
        return result;
    }
}
