using Sources.Dates.Grammar;
using Sources.Dates.Tokens;

namespace Sources.Dates.Meaning;

/// <summary>Values at a distance: two days later, a year ago, two days after the victory.</summary>
internal readonly ref struct Offsets(NarrativeAnchor anchor, bool quoted)
{
    public Resolution Resolve(Find find, Resolution result)
    {
        Count(find, result);
        // About two weeks later: no more exact than that.
        if (find.Approximate && result.Value is { } value) result.Value = value.AsApproximate();
        return result;
    }

    private Resolution Count(Find find, Resolution result)
    {
        if (find.Rule == "speaker-day" || find.Rule == "tonight") return SpeakerDay(find, result);
        if (find.Amount == 0) return result.Unplaced(find.Direction < 0 ? "PAST_REF" : "FUTURE_REF", "a vague distance");
        var state = anchor.State;
        var story = state.Year is not null && (!find.FromSpeaker || quoted || anchor.Reference is null);
        // News counts "a year earlier" from what was told, if a date was; an article speaks from its horizon.
        if (anchor.IsNews && find.FromSpeaker) story = false;
        var reference = anchor.ReferenceDay;
        var kind = story ? DateResolutionKind.RelativeToAnchor : anchor.IsNews ? DateResolutionKind.RelativeToPublication : DateResolutionKind.RelativeToHorizon;
        var near = anchor.Near;
        int? year = story ? near.Year : reference?.Year;
        var month = story ? near.Month : reference?.Month;
        var day = story ? near.Day : reference;
        if (!anchor.IsNews && !story && anchor.Reference is { } horizon)
        {
            if (horizon.Precision > EdtfPrecision.Day) day = null;
            if (horizon.Precision > EdtfPrecision.Month) month = null;
        }
        if (year is not { } from) return result.Unplaced(find.Direction < 0 ? "PAST_REF" : "FUTURE_REF", "nothing to count from");
        var focus = story ? (state.Mention ?? state.Focus)?.ToEnglish() : kind == DateResolutionKind.RelativeToHorizon ? $"the article’s horizon, {anchor.Reference!.ToEnglish()}" : $"the publication date, {reference}";
        result.By(kind, $"{Amount(find.Amount, find.Unit)} {(find.Direction < 0 ? "before" : "after")} {focus}", story ? 0.75 : 0.6);
        var count = find.Amount * find.Direction;
        if (Math.Abs((long)count) > 100_000) return result.Unplaced(find.Direction < 0 ? "PAST_REF" : "FUTURE_REF", "too far to count");
        switch (find.Unit)
        {
            case Unit.Day when day is { } known:
                return result.To(known.AddDays(count));
            case Unit.Week or Unit.Fortnight when day is { } known:
                var inWeek = known.AddDays(count * (find.Unit == Unit.Week ? 7 : 14));
                (result.Year, result.Month) = (inWeek.Year, inWeek.Month);
                return result.ToWeek(inWeek);
            case Unit.Month when month is { } known:
                var moved = new CalendarDay(from, known, 1).AddMonths(count);
                return result.ToMonth(moved.Year, moved.Month);
            case Unit.Year:
                return Years(find, result.ToYear(from + count));
            case Unit.Quarter when month is { } known:
                var quarter = new CalendarDay(from, known, 1).AddMonths(count * 3);
                return result.ToSeason(quarter.Year, 33 + (quarter.Month - 1) / 3);
            case Unit.Decade when anchor.IsNews && from + count * 10 > 0:
                return result.ToYear(from + count * 10);
            case Unit.Century when anchor.IsNews && from + count * 100 > 0:
                return result.ToYear(from + count * 100);
            case Unit.Decade when from + count * 10 > 0:
                result.ToDecade((from + count * 10) / 10 * 10);
                result.Vague = true;
                return result;
            case Unit.Century when from + count * 100 > 0:
                result.ToCentury((from + count * 100) / 100 * 100, 0);
                result.Vague = true;
                return result;
            case Unit.Second or Unit.Minute or Unit.Hour when day is { } known:
                result.To(known);
                result.Vague = true;
                (result.Year, result.Month, result.Day) = (null, null, null);
                return result;
            default:
                return result.Unplaced(find.Unit switch { Unit.Day => "XXXX-XX-XX", Unit.Week or Unit.Fortnight => "XXXX-WXX", Unit.Month => "XXXX-XX", _ => find.Direction < 0 ? "PAST_REF" : "FUTURE_REF" }, "nothing as fine to count from");
        }
    }

    /// <summary>
    /// A round number of years is no exact one: ten years ago is about then, and hundreds of years ago are as vague as "a century ago". In a story "ten years
    /// later" is counted from something that is told, so there only hundreds are round.
    /// </summary>
    private static Resolution Years(Find find, Resolution result)
    {
        if (find.Exact || find.Amount % (find.FromSpeaker ? 10 : 100) != 0) return result;
        result.Value = result.Value?.AsApproximate();
        if (!find.FromSpeaker || find.Amount % 100 != 0) return result;
        result.Vague = true;
        (result.Year, result.Month, result.Day) = (null, null, null);
        return result;
    }

    private Resolution SpeakerDay(Find find, Resolution result)
    {
        // In a story only a quotation has yesterdays; they count from the story's day.
        var day = anchor.IsNews ? anchor.ReferenceDay : anchor.State.Day;
        if (day is not { } known) return result.Unplaced("XXXX-XX-XX", "no day to count from");
        result.By(anchor.IsNews ? DateResolutionKind.RelativeToPublication : DateResolutionKind.RelativeToAnchor, $"counted from {EdtfEnglish.Write(Edtf.FromDay(known))}", anchor.IsNews ? 0.9 : 0.5);
        return result.To(known.AddDays(find.Direction));
    }

    /// <summary>
    /// Two days after the victory: the victory's own day, when the day it is counted to stands right beside it (", two days after the victory,"); else nothing.
    /// </summary>
    public Resolution FromEvent(Find find, Resolution result, Find? previous, Resolution? beside)
    {
        if (previous is null || beside?.Value is not { } date || beside.Day is not { } day || find.Amount == 0 || find.First - previous.Last > 1) return FromLastTold(find, result);
        var back = -find.Amount * find.Direction;
        CalendarDay? moved = find.Unit switch
        {
            Unit.Day => day.AddDays(back),
            Unit.Week => day.AddDays(back * 7),
            Unit.Fortnight => day.AddDays(back * 14),
            _ => null,
        };
        if (moved is { } exact) result.To(exact);
        else if (find.Unit == Unit.Month) result.ToMonth(day.AddMonths(back).Year, day.AddMonths(back).Month);
        else if (find.Unit == Unit.Year) result.ToYear(day.Year + back);
        else return result.Unplaced("", "counted from an event that has no date here");
        result.By(DateResolutionKind.RelativeToDate, $"{Amount(find.Amount, find.Unit)} {(find.Direction > 0 ? "before" : "after")} {date.ToEnglish()}", 0.85);
        (result.Year, result.Month, result.Day) = (null, null, null);
        // The tag is read as the day told; the value names the event's own day.
        result.Timex = beside.Timex;
        return result;
    }

    /// <summary>An event told after is most often the last one told: a guess, so vague.</summary>
    private Resolution FromLastTold(Find find, Resolution result)
    {
        if (find.Amount == 0 || find.Direction < 0 || find.Amount > 10_000 || anchor.Near.Day is not { } day || find.Unit is not (Unit.Day or Unit.Week or Unit.Month)) return result.Unplaced("", "counted from an event that has no date here");
        if (find.Unit == Unit.Month) result.ToMonth(day.AddMonths(find.Amount).Year, day.AddMonths(find.Amount).Month);
        else result.To(day.AddDays(find.Amount * (find.Unit == Unit.Week ? 7 : 1)));
        (result.Year, result.Month, result.Day) = (null, null, null);
        result.Vague = true;
        return result.By(DateResolutionKind.RelativeToAnchor, $"perhaps {Amount(find.Amount, find.Unit)} after {EdtfEnglish.Write(Edtf.FromDay(day))}", 0.3);
    }

    private static string Amount(int amount, Unit unit)
    {
        string[] words = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        var count = amount < words.Length ? words[amount] : amount.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var name = unit.ToString().ToLowerInvariant();
        return amount == 1 ? $"{count} {name}" : unit == Unit.Century ? $"{count} centuries" : $"{count} {name}s";
    }
}
