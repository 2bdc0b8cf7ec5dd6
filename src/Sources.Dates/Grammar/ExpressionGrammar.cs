using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>The rules in their order: which are asked at which word, and what comes first.</summary>
internal static class ExpressionGrammar
{
    /// <summary>All expressions of a sentence, left to right, without overlap, not yet resolved.</summary>
    public static void Collect(in TokenLine line, List<Find> finds, bool news, int anchorYear)
    {
        var floor = 0;
        Find? previous = null;
        for (var at = 0; at < line.Count;)
        {
            if (At(line, at, previous, news, anchorYear) is not { } find)
            {
                at++;
                continue;
            }
            if (OtherReckonings.Has(line, find))
            {
                at = Math.Max(find.Last, at + 1);
                continue;
            }
            Modifiers.Extend(line, find, floor);
            UnsaidCenturies.Say(find, previous, news ? 0 : anchorYear);
            if (find.First < floor) find.First = floor;
            if (news && !InNews(find))
            {
                at = Math.Max(find.Last, at + 1);
                continue;
            }
            finds.Add(find);
            previous = find;
            floor = find.Last;
            at = Math.Max(find.Last, at + 1);
        }
    }

    /// <summary>
    /// Reports are tagged by other habits: words that only point into the text are left alone, and a distance from an event is the length alone ("two days" of
    /// "two days after the vote").
    /// </summary>
    private static bool InNews(Find find)
    {
        if (find.Rule is "the-time" or "same-time" or "this-period" or "this-time") return false;
        if (find.Kind != FindKind.EventOffset || find.Rule == "day-after") return true;
        (find.Kind, find.Rule, find.Last, find.EventLast, find.Timex) = (FindKind.Duration, "duration", find.UnitLast, 0, Durations.Timex(find.Unit, find.Amount));
        return true;
    }

    /// <summary>A year, decade, century, month or pointed period at the token: what "the second half of" may stand before.</summary>
    public static Find? Core(in TokenLine line, int at, Find? previous) => line[at].Kind switch
    {
        TokenKind.Number => Spans.Decade(line, at, previous) ?? Years.Year(line, at, null, 0),
        TokenKind.PluralNumber => Spans.Decade(line, at, previous),
        TokenKind.Ordinal => Spans.Century(line, at),
        _ => line.Lex(at) switch
        {
            Lex.Month => CalendarDates.MonthFirst(line, at),
            Lex.Ordinal or Lex.Cardinal => Spans.Century(line, at),
            Lex.This or Lex.That or Lex.Next or Lex.Last or Lex.Same or Lex.Previous or Lex.Following => Periods.Pointed(line, at),
            Lex.Unit when !line[at].Plural && line.Lex(at - 1) == Lex.The && line[at].Value >= (int)Unit.Month => new Find(FindKind.Period, "named-period", at, at + 1) { Shift = Shift.Bare, Unit = (Unit)line[at].Value },
            _ => null,
        },
    };

    private static Find? At(in TokenLine line, int at, Find? previous, bool news, int anchorYear)
    {
        ref readonly var token = ref line[at];
        switch (token.Kind)
        {
            case TokenKind.Number:
                return CalendarDates.Numeric(line, at) ?? Times.Clock(line, at) ?? Spans.Decade(line, at, previous) ?? CalendarDates.DayMonth(line, at)
                    ?? CalendarDates.DayAlone(line, at, previous) ?? Durations.Measured(line, at) ?? Years.Year(line, at, previous, anchorYear, news);
            case TokenKind.Ordinal:
                return CalendarDates.DayMonth(line, at) ?? Spans.Century(line, at) ?? Spans.DecadeOfCentury(line, at) ?? Seasons.QuarterOrHalf(line, at, previous) ?? CalendarDates.DayAlone(line, at, previous);
            case TokenKind.PluralNumber:
                return Spans.Decade(line, at, previous);
            case TokenKind.Quantity:
                return Seasons.QuarterCode(line, at) ?? Years.Grouped(line, at) ?? Durations.Measured(line, at);
            case TokenKind.Apostrophe:
                return Years.Clipped(line, at);
            case TokenKind.Word:
                return token.Lex == Lex.None ? Named(line, at) : AtWord(line, at, previous, news);
            default:
                return null;
        }
    }

    private static Find? Named(in TokenLine line, int at) => line[at].Capital ? Holidays.Find(line, at) : null;

    private static Find? AtWord(in TokenLine line, int at, Find? previous, bool news)
    {
        switch (line.Lex(at))
        {
            case Lex.Month:
                return Holidays.Find(line, at) ?? CalendarDates.MonthFirst(line, at);
            case Lex.Weekday:
                return Durations.Repeated(line, at) ?? Weekdays.Weekday(line, at);
            case Lex.Season:
                return Seasons.Season(line, at);
            case Lex.Ordinal:
                return Holidays.Find(line, at) ?? Spans.Century(line, at) ?? Spans.DecadeOfCentury(line, at) ?? Seasons.QuarterOrHalf(line, at, previous) ?? OrdinalDay(line, at);
            case Lex.Latter:
                return Spans.DecadeOfCentury(line, at) ?? Seasons.QuarterOrHalf(line, at, previous);
            case Lex.Cardinal:
                return Spans.DecadeInWords(line, at) ?? Spans.Century(line, at) ?? Durations.Measured(line, at);
            case Lex.DecadeWord:
                return Spans.DecadeInWords(line, at);
            case Lex.A:
                return Years.EraFirst(line, at) ?? Durations.Measured(line, at);
            case Lex.Few or Lex.Several or Lex.Many or Lex.Couple or Lex.Half or Lex.Just:
                return Durations.Measured(line, at);
            case Lex.Unit:
                return Durations.Bare(line, at) ?? Periods.Named(line, at);
            case Lex.This or Lex.That or Lex.These or Lex.Those or Lex.Same or Lex.Next or Lex.Last or Lex.Previous or Lex.Following or Lex.Coming:
                return Spans.DecadeOfCentury(line, at) ?? Periods.Pointed(line, at) ?? Seasons.QuarterOrHalf(line, at, previous);
            case Lex.Current or Lex.Past or Lex.Recent:
                return Periods.Pointed(line, at) ?? References.Find(line, at, news);
            case Lex.Each or Lex.Per or Lex.Repeated:
                return Durations.Repeated(line, at);
            case Lex.Today or Lex.Yesterday or Lex.Tomorrow or Lex.Tonight:
                return Weekdays.Speaker(line, at, news);
            case Lex.Now or Lex.Right or Lex.Currently or Lex.Recently or Lex.Formerly or Lex.Former or Lex.Future or Lex.Present or Lex.Date or Lex.Time:
                return Seasons.QuarterOrHalf(line, at, previous) ?? References.Find(line, at, news);
            case Lex.DayTime:
                return Times.DayTimeAlone(line, at);
            case Lex.Ad:
                return Years.EraFirst(line, at);
            case Lex.Holiday or Lex.New:
                return Holidays.Find(line, at);
            default:
                return Holidays.Find(line, at);
        }
    }

    /// <summary>the second of May, the first of that month.</summary>
    private static Find? OrdinalDay(in TokenLine line, int at)
    {
        if (!Numbers.TryOrdinal(line, at, out var value, out var next) || value is < 1 or > 31 || line.Lex(next) != Lex.Of || !CalendarDates.IsMonth(line, next + 1)) return null;
        var find = new Find(FindKind.Calendar, "day-month", at, next + 2) { Day = value, Month = line[next + 1].Value, TakesArticle = true };
        CalendarDates.AddYear(line, find, find.Last);
        return find;
    }
}
