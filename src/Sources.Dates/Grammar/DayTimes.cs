using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Mornings, nights and hours of a day that follows: a time on that day.</summary>
internal static class DayTimes
{
    /// <summary>the morning of 31 January, the early hours of 6 June: a time on the day.</summary>
    public static void Extend(in TokenLine line, Find find, int at, int floor)
    {
        var of = at - 1;
        if (of <= floor || line.Lex(of) != Lex.Of) return;
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
            (find.Month, find.Year, find.UnsaidCentury, find.Last, find.CompletedByNext) = (whole.Month, whole.Year, whole.UnsaidCentury, whole.Last, false);
        else if (find is { Month: > 0, Year: null } && line[find.Last + 1] is { Kind: TokenKind.Number, Digits: <= 2 } second && second.Value == find.Day + 1)
        {
            find.Last += 2;
            CalendarDates.AddYear(line, find, find.Last);
        }
    }
}
