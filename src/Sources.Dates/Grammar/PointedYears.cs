using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>"of that year", "of the following month": what completes a day, month or season from the story.</summary>
internal static class PointedYears
{
    /// <summary>of that year, of the same year, of the following month.</summary>
    public static void Complete(in TokenLine line, Find find)
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
}
