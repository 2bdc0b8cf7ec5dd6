using Sources.Dates.Grammar;
using Sources.Dates.Tokens;

namespace Sources.Dates.Meaning;

/// <summary>Values of pointed periods: that year, the following day, last week, Monday.</summary>
internal readonly ref struct Periodic(NarrativeAnchor anchor, bool future)
{
    private NarrativeState State => anchor.State;

    public Resolution Resolve(Find find, Resolution result)
    {
        if (find.Unit == Unit.None && find.Season == 0 && find.Month == 0 && find.Weekday == 0) return Moment(result);
        // News points from the day of publication, but "that year" and "the following day" from what was told.
        var fromStory = !anchor.IsNews || find.Shift is Shift.That or Shift.Following or Shift.Previous;
        var published = anchor.IsNews ? anchor.ReferenceDay : null;
        var step = find.Shift switch { Shift.Next or Shift.Following => 1, Shift.Last or Shift.Previous => -1, _ => 0 };
        var kind = fromStory && State.Mention is not null || published is null ? DateResolutionKind.RelativeToAnchor : DateResolutionKind.RelativeToPublication;
        var near = anchor.Near;
        int? year = fromStory ? near.Year ?? published?.Year : published?.Year ?? near.Year;
        var month = fromStory && near.Year is not null ? near.Month : published?.Month;
        var day = fromStory && near.Year is not null ? near.Day ?? published : published;
        if (find.Year is { } stated) year = stated;
        if (year is null && anchor.Reference is not null && anchor.ReferenceDay is { } horizon)
        {
            kind = DateResolutionKind.RelativeToHorizon;
            year = horizon.Year;
        }
        if (year is not { } y) return result.Unplaced("", "nothing to count from");
        result.By(kind, Sentence(find, step, kind), 0.75);
        if (find.Weekday != 0) return Weekday(find, result, day);
        if (find.Month != 0) return result.ToMonth(NextYear(find, y, month, find.Month, step), find.Month);
        if (find.Unit == Unit.Season) return result.ToSeason(NextYear(find, y, month, EdtfDate.SeasonMonths(find.Season).StartMonth, step), find.Season);
        if (find.Season != 0 && find.Unit == Unit.Year) return result.ToSeason(y + step, find.Season);
        switch (find.Unit)
        {
            case Unit.Day:
                return day is { } today ? result.To(today.AddDays(step)) : result.Unplaced("XXXX-XX-XX", "no day to count from");
            case Unit.Week:
                return day is { } inWeek ? result.ToWeek(inWeek.AddDays(step * 7)) : result.Unplaced("XXXX-WXX", "no day to count from");
            case Unit.Weekend:
                if (day is not { } weekDay) return result.Unplaced("XXXX-WXX-WE", "no day to count from");
                var saturday = weekDay.AddDays(((6 - (int)weekDay.DayOfWeek) % 7 + 7) % 7 + (step < 0 || step == 0 && !future && weekDay.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday or DayOfWeek.Friday) && find.Shift == Shift.Bare ? -7 : 0));
                result.Value = Edtf.Between(Edtf.FromDay(saturday), Edtf.FromDay(saturday.AddDays(1)));
                result.Timex = TimexWriter.Week(saturday) + "-WE";
                return result;
            case Unit.Month:
                if (month is not { } m) return result.Unplaced($"{TimexWriter.Year(y)}-XX", "no month to count from");
                var moved = new CalendarDay(y, m, 1).AddMonths(step);
                return result.ToMonth(moved.Year, moved.Month);
            case Unit.Quarter:
                if (month is not { } q) return result.Unplaced($"{TimexWriter.Year(y)}-QX", "no month to count from");
                var quarter = new CalendarDay(y, q, 1).AddMonths(step * 3);
                return result.ToSeason(quarter.Year, 33 + (quarter.Month - 1) / 3);
            case Unit.Year:
                return result.ToYear(y + step);
            case Unit.Decade:
                return result.ToDecade(Math.Max(0, (int)Math.Floor(y / 10.0) * 10 + step * 10));
            case Unit.Century when y > 0:
                return result.ToCentury(Math.Max(0, y / 100 * 100 + step * 100), 0);
            default:
                return result.Unplaced("", "nothing to count from");
        }
    }

    /// <summary>"at that time": wherever the story stands, and vague.</summary>
    private Resolution Moment(Resolution result)
    {
        result.Vague = true;
        if (State.Mention is not { } focus) return result.Unplaced("PRESENT_REF", "nothing to point to");
        var near = anchor.Near;
        if (near.Day is { } day) result.To(day);
        else if (near is { Year: { } year, Month: { } month }) result.ToMonth(year, month);
        else if (near.Year is { } only) result.ToYear(only);
        else return result.Unplaced("PRESENT_REF", "nothing to point to");
        result.Vague = true;
        (result.Year, result.Month, result.Day) = (null, null, null);
        return result.By(DateResolutionKind.RelativeToAnchor, $"the time of {focus.ToEnglish()}", 0.4);
    }

    private string Sentence(Find find, int step, DateResolutionKind kind)
    {
        var from = kind switch
        {
            DateResolutionKind.RelativeToPublication => $"the publication date, {anchor.ReferenceDay?.ToString()}",
            DateResolutionKind.RelativeToHorizon => $"the article’s horizon, {anchor.Reference?.ToEnglish()}",
            _ => State.Mention?.ToEnglish() ?? "the story",
        };
        return step > 0 ? $"the next after {from}" : step < 0 ? $"the last before {from}" : find.Shift == Shift.Bare ? $"that of {from}" : $"the one {from} lies in";
    }

    /// <summary>The year of the named month or season, next, last or same as seen from the month the story stands in.</summary>
    private int NextYear(Find find, int year, int? month, int named, int step)
    {
        if (anchor.IsNews && find.Shift is Shift.Bare or Shift.None && month is { } now) return future ? named < now ? year + 1 : year : named > now ? year - 1 : year;
        return step switch
        {
            > 0 => named > (month ?? 13) ? year : year + 1,
            < 0 => named < (month ?? 0) && find.Shift == Shift.Last && anchor.IsNews ? named < month ? year : year - 1 : named < (month ?? 0) ? year : year - 1,
            _ => year,
        };
    }

    private Resolution Weekday(Find find, Resolution result, CalendarDay? from)
    {
        if (from is not { } day) return result.Unplaced($"XXXX-WXX-{find.Weekday}", "no day to count from");
        var ahead = ((find.Weekday - IsoWeekday(day)) % 7 + 7) % 7;
        var offset = find.Shift switch
        {
            Shift.Next or Shift.Following => ahead == 0 ? 7 : ahead,
            Shift.Last or Shift.Previous => ahead == 0 ? -7 : ahead - 7,
            Shift.This => anchor.IsNews && !future && ahead > 3 ? ahead - 7 : ahead,
            _ when anchor.IsNews => future || ahead == 0 ? ahead : ahead - 7,
            _ => ahead <= 3 ? ahead : ahead - 7,
        };
        return result.To(day.AddDays(offset));
    }

    private static int IsoWeekday(CalendarDay day) => ((int)day.DayOfWeek + 6) % 7 + 1;
}
