using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>What belongs to an expression before and after its core: articles, early and late, "the end of", "of that year", approximators.</summary>
internal static class Modifiers
{
    public static void Extend(in TokenLine line, Find find, int floor)
    {
        Right(line, find);
        Times.After(line, find);
        if (find.Kind is FindKind.Offset or FindKind.Duration or FindKind.EventOffset) Amount(line, find, floor);
        var article = find.First - 1 >= floor && line.Lex(find.First - 1) is Lex.The && Takes(find) ? 1 : 0;
        if (TakesPart(find) && Parts(line, find, find.First - article, floor)) return;
        if ((find.Weekday != 0 || find is { Kind: FindKind.Time, Clock: null } && find.Shift is not Shift.Bare) && find.First - 1 >= floor && line.Lex(find.First - 1) is Lex.Early or Lex.Late && line.Lex(find.First - 2) != Lex.The)
        {
            find.Part = line.Lex(find.First - 1) == Lex.Early ? DatePart.Early : DatePart.Late;
            find.First--;
        }
        if (find.Day > 0 || find is { Kind: FindKind.Period, Unit: Unit.Day }) DayTimes(line, find, find.First - article, floor);
        if (line.Lex(find.First - 1) is Lex.The && find.First - 1 >= floor && Takes(find)) find.First--;
        else if (find.IsBareYear && find.First - 1 >= floor && line.Lex(find.First - 1) == Lex.Unit && (line[find.First - 1].IsUnit(Unit.Year)) && line.Lex(find.First - 2) == Lex.The && find.First - 2 >= floor)
        {
            find.First -= 2;
            Parts(line, find, find.First, floor);
        }
    }

    private static bool Takes(Find find) => find.TakesArticle;

    private static bool TakesPart(Find find) => find.Kind switch
    {
        FindKind.Calendar => find.Day == 0 && find.Holiday == Holiday.None,
        FindKind.Decade or FindKind.Century => true,
        FindKind.Period => find.Unit != Unit.None && find.Weekday == 0,
        _ => false,
    };

    /// <summary>of that year, of the same year, of the following month.</summary>
    private static void Right(in TokenLine line, Find find)
    {
        if (find.Kind is not FindKind.Calendar and not FindKind.Period || find.Year is not null || line.Lex(find.Last) is not (Lex.Of or Lex.In) && ShiftAt(line, find.Last) == Shift.None) return;
        var at = line.Lex(find.Last) is Lex.Of or Lex.In ? find.Last + 1 : find.Last;
        var of = at > find.Last;
        if (of && line.Lex(find.Last) == Lex.In) return;
        if (line.Lex(at) == Lex.The) at++;
        var shift = ShiftAt(line, at);
        var bare = shift == Shift.None && line.Lex(at - 1) == Lex.The && line[at].IsUnit(Unit.Month) && find.MonthShift is not null;
        if (shift == Shift.None && !bare) return;
        var unit = bare ? at : at + 1;
        if (line.Lex(unit) is Lex.Same or Lex.Very) unit++;
        if (line[unit].Plural) return;
        var by = shift switch { Shift.Next or Shift.Following => 1, Shift.Last or Shift.Previous => -1, _ => 0 };
        if (line[unit].IsUnit(Unit.Month) && find.Day > 0 && find.Month == 0) (find.MonthShift, find.Last) = (by, unit + 1);
        else if (line[unit].IsUnit(Unit.Year) && (find.Month > 0 || find.Season > 0 || find.Holiday != Holiday.None) && find.Kind == FindKind.Calendar)
        {
            if (!of && find.Season == 0 && find.Month == 0) return;
            (find.YearShift, find.Last) = (by, unit + 1);
            find.FromSpeaker = line.Lex(at) is Lex.Last or Lex.Next && line.Lex(at - 1) != Lex.The || line.Lex(at) == Lex.This;
        }
    }

    private static Shift ShiftAt(in TokenLine line, int at) => line.Lex(at) switch
    {
        Lex.That or Lex.Same => Shift.That,
        Lex.This or Lex.Current => Shift.This,
        Lex.Next or Lex.Coming => Shift.Next,
        Lex.Following => Shift.Following,
        Lex.Last => Shift.Last,
        Lex.Previous => Shift.Previous,
        _ => Shift.None,
    };

    /// <summary>over, almost, more than, about, just, some, a mere: before an amount.</summary>
    private static void Amount(in TokenLine line, Find find, int floor)
    {
        for (var steps = 0; steps < 3 && find.First - 1 >= floor; steps++)
        {
            var before = find.First - 1;
            if (line.Lex(before) == Lex.Than && line.Lex(before - 1) == Lex.More && before - 1 >= floor) find.First -= 2;
            else if (line.Lex(before) == Lex.Least && line.Lex(before - 1) == Lex.At && before - 1 >= floor) find.First -= 2;
            else if (line.Lex(before) is Lex.Approximately or Lex.Some || line.Lex(before) is Lex.About || line.Lex(before) is Lex.Just && find.Kind == FindKind.Duration) find.First--;
            else if (line.Lex(before) == Lex.Over && (find.Kind != FindKind.Duration || line.Lex(find.First) != Lex.The)) find.First--;
            else if (line.Lex(before) == Lex.A && line.Lex(find.First) == Lex.Just) find.First--;
            else if (line.Lex(before) == Lex.The && find.TakesArticle)
            {
                find.First--;
                return;
            }
            else return;
        }
    }

    /// <summary>Whether words for a part stand before the token, which is an article: the end of [the], early in [the].</summary>
    public static bool HasPart(in TokenLine line, int articleAt)
    {
        var at = articleAt - 1;
        if (line.Lex(at) == Lex.Of) return line.Lex(at - 1) is Lex.End or Lex.Beginning or Lex.Middle or Lex.Turn or Lex.Rest or Lex.Course or Lex.Half || line.Lex(at - 1) == Lex.Part && line.Lex(at - 2) is Lex.Early or Lex.Late or Lex.Latter;
        return line.Lex(at) is Lex.In && line.Lex(at - 1) is Lex.Early or Lex.Late or Lex.Later or Lex.Earlier;
    }

    /// <summary>early, late, mid-; early in; the end of, the beginning of, the latter part of, the course of.</summary>
    private static bool Parts(in TokenLine line, Find find, int at, int floor)
    {
        var start = at;
        var before = at - 1;
        if (before < floor) return false;
        switch (line.Lex(before))
        {
            case Lex.Early or Lex.Late:
                find.Part = line.Lex(before) == Lex.Early ? DatePart.Early : DatePart.Late;
                start = before;
                break;
            case Lex.Mid:
                find.Part = DatePart.Mid;
                start = before;
                break;
            case Lex.Later or Lex.Earlier when find is { Kind: FindKind.Period, Unit: Unit.Year or Unit.Month or Unit.Week or Unit.Day or Unit.Season or Unit.Decade } || find.Season is > 0 and < 33 && find.Year is null:
                if (line[before].Value == 0 && (line.Is(before, "later") || line.Is(before, "earlier"))) start = before;
                break;
            case Lex.In when line.Lex(before - 1) is Lex.Early or Lex.Late or Lex.Later or Lex.Earlier && before - 1 >= floor && (line.Is(before - 1, "early") || line.Is(before - 1, "late") || line.Is(before - 1, "later") || line.Is(before - 1, "earlier")):
                if (line.Lex(before - 1) is Lex.Later or Lex.Earlier && find.Kind == FindKind.Calendar && find.Season == 0) return false;
                find.Part = line.Lex(before - 1) switch { Lex.Early => DatePart.Early, Lex.Late => DatePart.Late, _ => find.Part };
                start = before - 1;
                break;
            case Lex.Of:
                start = PartOf(line, find, before - 1, floor);
                if (start < 0) return false;
                break;
            default:
                if (line[before].Kind == TokenKind.Dash && line[before].Glued && before - 1 >= floor && line.Lex(before - 1) is Lex.Mid or Lex.Early or Lex.Late)
                {
                    find.Part = line.Lex(before - 1) switch { Lex.Mid => DatePart.Mid, Lex.Early => DatePart.Early, _ => DatePart.Late };
                    start = before - 1;
                    break;
                }
                return false;
        }
        if (start == at) return false;
        // early-to-mid, mid-to-late
        if (line[start - 1].Kind == TokenKind.Dash && line.Lex(start - 2) == Lex.To && line.Lex(start - 4) is Lex.Mid or Lex.Early && start - 4 >= floor) start -= 4;
        if (line.Lex(start - 1) == Lex.The && start - 1 >= floor && (Takes(find) || line.Lex(at - 1) == Lex.Of || line.Lex(start) is Lex.Mid or Lex.Early or Lex.Late && find.Kind is FindKind.Decade or FindKind.Century)) start--;
        find.First = start;
        return true;
    }

    private static int PartOf(in TokenLine line, Find find, int at, int floor)
    {
        if (at < floor) return -1;
        var start = at;
        switch (line.Lex(at))
        {
            case Lex.End:
                find.Part = DatePart.End;
                break;
            case Lex.Beginning or Lex.Turn:
                find.Part = DatePart.Start;
                break;
            case Lex.Middle:
                find.Part = DatePart.Mid;
                break;
            case Lex.Rest or Lex.Course:
                if (find.Kind == FindKind.Calendar && line.Lex(at) == Lex.Course) return -1;
                break;
            case Lex.Part:
                if (line.Lex(at - 1) is not (Lex.Early or Lex.Late or Lex.Latter or Lex.Later or Lex.Earlier or Lex.Ordinal) || at - 1 < floor) return at - 1 >= floor && line.Is(at - 1, "better") ? at - 1 : -1;
                find.Part = line.Lex(at - 1) is Lex.Early or Lex.Earlier or Lex.Ordinal ? DatePart.Early : DatePart.Late;
                start = at - 1;
                break;
            default:
                // the last days of, the first weeks of
                if (line.Lex(at) == Lex.Unit && line[at].Plural && at - 1 >= floor && line.Lex(at - 1) is Lex.Last or Lex.Latter or Lex.Early or Lex.Late && find.Kind != FindKind.Period)
                {
                    find.Part = line.Lex(at - 1) == Lex.Early ? DatePart.Early : DatePart.End;
                    start = at - 1;
                    break;
                }
                return -1;
        }
        if (line.Lex(start - 1) is Lex.Very && start - 1 >= floor) start--;
        if (line.Lex(at) == Lex.Rest && line.Lex(start - 1) == Lex.The && line.Lex(start - 2) == Lex.Of && (line.Is(start - 3, "most") || line.Is(start - 3, "much")) && start - 3 >= floor) start -= 3;
        return start;
    }

    /// <summary>the morning of 31 January, the early hours of 6 June: a time on the day.</summary>
    private static void DayTimes(in TokenLine line, Find find, int at, int floor)
    {
        var of = at - 1;
        if (of <= floor || line.Lex(of) != Lex.Of) 
        {
            if (find.Kind == FindKind.Period && line.Lex(of) is Lex.Early or Lex.Late or Lex.Later or Lex.Earlier && of >= floor && find.Kind == FindKind.Time) find.First = of;
            return;
        }
        var start = of - 1;
        if (start < floor) return;
        if (line[start].IsUnit(Unit.Hour) && line[start].Plural)
        {
            start--;
            if (line.Lex(start) is Lex.Early && start >= floor)
            {
                find.DayTime = DayTime.Morning;
                Become(line, find, start, floor);
                return;
            }
        }
        if (start < floor || line.Lex(start) != Lex.DayTime) return;
        find.DayTime = (DayTime)line[start].Value;
        Become(line, find, start, floor);
    }

    private static void Become(in TokenLine line, Find find, int start, int floor)
    {
        find.Kind = FindKind.Time;
        find.Rule = "daytime-of-day";
        if (line.Lex(start - 1) is Lex.Early or Lex.Late && start - 1 >= floor) start--;
        if (line.Lex(start - 1) == Lex.The && start - 1 >= floor) start--;
        if (line.Lex(start - 1) == Lex.In && line.Lex(start - 2) is Lex.Early or Lex.Late && start - 2 >= floor) start -= 2;
        find.First = start;
        find.TakesArticle = false;
        // The night of 5/6 June: one night.
        if (line[find.Last].Kind != TokenKind.Dash && !line[find.Last].IsMark('/')) return;
        if (find.CompletedByNext && CalendarDates.DayMonth(line, find.Last + 1) is { Month: > 0 } whole)
            (find.Month, find.Year, find.Last, find.CompletedByNext) = (whole.Month, whole.Year, whole.Last, false);
        else if (find is { Month: > 0, Year: null } && line[find.Last + 1] is { Kind: TokenKind.Number, Digits: <= 2 } second && second.Value == find.Day + 1)
        {
            find.Last += 2;
            CalendarDates.AddYear(line, find, find.Last);
        }
    }
}
