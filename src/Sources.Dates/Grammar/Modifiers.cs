using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>What belongs to an expression before and after its core: articles, parts, approximators, "of that year".</summary>
internal static class Modifiers
{
    /// <summary>Widens the find, to the left no further than the floor: the end of the find before.</summary>
    public static void Extend(in TokenLine line, Find find, int floor)
    {
        PointedYears.Complete(line, find);
        Times.After(line, find);
        if (find.Kind is FindKind.Offset or FindKind.Duration or FindKind.EventOffset) Amount(line, find, floor);
        var core = find.TakesArticle && IsAt(line, find.First - 1, Lex.The, floor) ? find.First - 1 : find.First;
        if (TakesPart(find) && Parts.TryExtend(line, find, core, floor)) return;
        if (TakesEarly(find)) Early(line, find, floor);
        if (find.Day > 0 || find is { Kind: FindKind.Period, Unit: Unit.Day }) DayTimes.Extend(line, find, core, floor);
        if (find.TakesArticle && IsAt(line, find.First - 1, Lex.The, floor)) find.First--;
        else if (find.IsBareYear && line[find.First - 1].IsUnit(Unit.Year) && IsAt(line, find.First - 2, Lex.The, floor))
        {
            find.First -= 2;
            Parts.TryExtend(line, find, find.First, floor);
        }
    }

    private static bool IsAt(in TokenLine line, int at, Lex lex, int floor) => at >= floor && line.Lex(at) == lex;

    private static bool TakesPart(Find find) => find.Kind switch
    {
        FindKind.Calendar => find.Day == 0 && find.Holiday == Holiday.None,
        FindKind.Decade or FindKind.Century => true,
        FindKind.Period => find.Unit != Unit.None && find.Weekday == 0,
        _ => false,
    };

    private static bool TakesEarly(Find find) => find.Weekday != 0 || find is { Kind: FindKind.Time, Clock: null, Shift: not Shift.Bare };

    /// <summary>late Tuesday night, early that morning.</summary>
    private static void Early(in TokenLine line, Find find, int floor)
    {
        var before = find.First - 1;
        if (before < floor || line.Lex(before) is not (Lex.Early or Lex.Late) || line.Lex(before - 1) == Lex.The) return;
        find.Part = line.Lex(before) == Lex.Early ? DatePart.Early : DatePart.Late;
        find.First = before;
    }

    /// <summary>over, almost, more than, about, just, some, a mere: before an amount.</summary>
    private static void Amount(in TokenLine line, Find find, int floor)
    {
        for (var steps = 0; steps < 3 && find.First - 1 >= floor; steps++)
        {
            var before = find.First - 1;
            if (line.Is(before, "exactly")) find.Exact = true;
            else if (line.Lex(before) is Lex.Than or Lex.Approximately or Lex.Some or Lex.About or Lex.Over or Lex.Least) find.Approximate = true;
            if (line.Lex(before) == Lex.Than && line.Lex(before - 1) == Lex.More && before - 1 >= floor) find.First -= 2;
            else if (line.Lex(before) == Lex.Least && line.Lex(before - 1) == Lex.At && before - 1 >= floor) find.First -= 2;
            else if (line.Lex(before) is Lex.Approximately or Lex.Some or Lex.About || line.Lex(before) is Lex.Just && find.Kind == FindKind.Duration) find.First--;
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
}
