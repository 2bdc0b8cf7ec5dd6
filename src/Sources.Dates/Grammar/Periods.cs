using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Units that are pointed at: that year, the following day, next summer, last Monday, the end of the year.</summary>
internal static class Periods
{
    /// <summary>A pointing word (this, that, next, last, previous, following, same, coming, current) and its unit.</summary>
    public static Find? Pointed(in TokenLine line, int at)
    {
        var shift = ShiftOf(line.Lex(at));
        if (shift == Shift.None) return null;
        var next = at + 1;
        while (line.Lex(next) is Lex.Very or Lex.Same or Lex.Past or Lex.Coming or Lex.Current or Lex.Following && next - at < 3) next++;
        if (line.Is(next, "calendar") || line.Is(next, "fiscal")) next++;
        if (line.Lex(next) is Lex.Early or Lex.Late && line.Lex(next + 1) == Lex.Season) next++;
        ref readonly var token = ref line[next];
        var find = new Find(FindKind.Period, "pointed-period", at, next + 1) { Shift = shift, TakesArticle = true };
        switch (token.Lex)
        {
            case Lex.Unit when !token.Plural:
                return Singular(line, at, next, find);
            case Lex.Season when !token.Plural:
                if (shift is Shift.This or Shift.That && line.Is(next, "fall") && line.Lex(next + 1) == Lex.Of) return null;
                find.Season = token.Value;
                find.Unit = Unit.Season;
                return find;
            case Lex.Month when CalendarDates.IsMonth(line, next) && !token.Short:
                if (line[next + 1].Kind is TokenKind.Number or TokenKind.Ordinal) return null;
                find.Month = token.Value;
                find.Unit = Unit.Month;
                return find;
            case Lex.Weekday when token.Capital:
                find.Weekday = token.Value;
                find.Unit = Unit.Day;
                return WithDayTime(line, find);
            case Lex.DayTime when !token.Plural:
                if (shift is Shift.Next or Shift.Following or Shift.Previous or Shift.Last or Shift.That or Shift.This)
                {
                    find.Kind = FindKind.Time;
                    find.DayTime = (DayTime)token.Value;
                    find.Unit = Unit.Day;
                    find.Rule = "pointed-daytime";
                    return find;
                }
                return null;
            case Lex.Time:
                return Time(line, at, next, find);
            case Lex.Period when shift is Shift.This or Shift.That:
                return Reference(at, next + 1, "", "this-period");
            case Lex.Unit:
                return Plural(line, at, next, shift);
            case Lex.Cardinal or Lex.Few or Lex.Several or Lex.Couple:
                return Counted(line, at, next);
            default:
                return token.Kind == TokenKind.Number && token.Digits <= 3 ? Counted(line, at, next) : null;
        }
    }

    private static Shift ShiftOf(Lex lex) => lex switch
    {
        Lex.This or Lex.Current => Shift.This,
        Lex.That or Lex.Same => Shift.That,
        Lex.Next or Lex.Coming => Shift.Next,
        Lex.Last => Shift.Last,
        Lex.Following => Shift.Following,
        Lex.Previous => Shift.Previous,
        Lex.Past or Lex.These or Lex.Those or Lex.Recent => Shift.Last,
        _ => Shift.None,
    };

    private static Find? Singular(in TokenLine line, int at, int unitAt, Find find)
    {
        var unit = (Unit)line[unitAt].Value;
        var lex = line.Lex(at);
        find.Unit = unit;
        if (unit is Unit.Second or Unit.Minute or Unit.Hour or Unit.Season or Unit.Millennium || lex is Lex.These or Lex.Those) return null;
        var article = line.Lex(at - 1) == Lex.The;
        var spans = line.Lex(article ? at - 2 : at - 1) is Lex.For or Lex.Over or Lex.Within;
        var counts = lex is Lex.Past or Lex.Last or Lex.Recent && (article || lex != Lex.Last) || spans && (lex is Lex.Next or Lex.Following or Lex.Last or Lex.Coming);
        if (counts && unit != Unit.Quarter) return lex is Lex.Recent ? null : new Find(FindKind.Duration, "pointed-duration", at, unitAt + 1) { Timex = Durations.Timex(unit, 1), TakesArticle = true };
        if (lex == Lex.Last && article && line.Lex(unitAt + 1) == Lex.Of) return null;
        if (unit is Unit.Day && lex is Lex.This && line.Lex(at - 1) == Lex.To) return Reference(at, unitAt + 1, "PRESENT_REF", "to-this-day");
        if (unit == Unit.Day && lex == Lex.Last) return null;
        if (unit == Unit.Quarter && lex is Lex.Last && line.Lex(unitAt + 1) == Lex.Of) return null;
        return WithDayTime(line, find);
    }

    /// <summary>the next morning is a time; so is "the following day at noon" no more than its day.</summary>
    public static Find WithDayTime(in TokenLine line, Find find)
    {
        var time = find.Last;
        if (find.Unit != Unit.Day && find.Weekday == 0 && find.Day == 0) return find;
        if (line.Lex(time) == Lex.DayTime && !line[time].Plural && line[time].Value is not ((int)DayTime.Noon or (int)DayTime.Midnight) && !(line[time].Glued && line[time - 1].Kind == TokenKind.Dash))
        {
            find.DayTime = (DayTime)line[time].Value;
            find.Kind = FindKind.Time;
            find.Last = time + 1;
        }
        return find;
    }

    private static Find? Time(in TokenLine line, int at, int timeAt, Find find)
    {
        var before = line.Lex(at) == Lex.Same && line.Lex(at - 1) == Lex.The ? line.Lex(at - 2) : line.Lex(at - 1);
        if (before is not (Lex.At or Lex.During or Lex.About or Lex.By or Lex.Until or Lex.Since or Lex.In or Lex.From or Lex.To or Lex.On or Lex.Before or Lex.Of)) return null;
        if (before is Lex.In or Lex.Of && line.Lex(at) != Lex.That) return null;
        if (line.Lex(at) == Lex.This) return Reference(at, timeAt + 1, "PRESENT_REF", "this-time");
        if (line.Lex(at) is not (Lex.Same or Lex.That)) return null;
        find.Rule = "same-time";
        find.Unit = Unit.None;
        find.Vague = true;
        return find;
    }

    private static Find? Plural(in TokenLine line, int at, int unitAt, Shift shift)
    {
        var unit = (Unit)line[unitAt].Value;
        if (unit < Unit.Day) return null;
        // The last days of 1954 is a part of 1954.
        if (line.Lex(at) == Lex.Last && line.Lex(unitAt + 1) == Lex.Of && (line[unitAt + 2].Kind is TokenKind.Number || CalendarDates.IsMonth(line, unitAt + 2))) return null;
        return line.Lex(at) switch
        {
            Lex.Recent => Reference(at, unitAt + 1, "PAST_REF", "recent-period"),
            Lex.These when unit == Unit.Day => Reference(at, unitAt + 1, "PRESENT_REF", "these-days"),
            Lex.Those or Lex.These => null,
            Lex.Coming => Reference(at, unitAt + 1, "FUTURE_REF", "coming-period"),
            _ => shift == Shift.None ? null : new Find(FindKind.Duration, "pointed-duration", at, unitAt + 1) { Timex = Durations.Timex(unit, 0), TakesArticle = true },
        };
    }

    private static Find? Counted(in TokenLine line, int at, int amountAt)
    {
        if (!Numbers.TryAmount(line, amountAt, out var amount, out var unitAt)) return null;
        if (line.Lex(unitAt) != Lex.Unit || !line[unitAt].Plural) return null;
        return new Find(FindKind.Duration, "pointed-duration", at, unitAt + 1) { Timex = Durations.Timex((Unit)line[unitAt].Value, amount), TakesArticle = true };
    }

    /// <summary>the day after, the day before, the day following; the year of "the end of the year"; the time.</summary>
    public static Find? Named(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        if (token.Plural) return null;
        var article = line.Lex(at - 1) == Lex.The;
        var unit = (Unit)token.Value;
        if (article && line.Lex(at - 2) != Lex.To && unit is Unit.Day or Unit.Week or Unit.Month or Unit.Year && line.Lex(at + 1) is Lex.After or Lex.Before or Lex.Following && !line[at + 1].IsMark('-'))
        {
            var after = line.Lex(at + 1) != Lex.Before;
            var ends = Durations.Ends(line, at + 2);
            if (line.Lex(at + 1) == Lex.Following && !ends && line.Lex(at + 2) != Lex.Verb && !line.Is(at + 2, "saw")) return null;
            return new Find(ends || line.Lex(at + 1) == Lex.Following ? FindKind.Offset : FindKind.EventOffset, "day-after", at, at + 2) { Unit = unit, Amount = 1, Direction = after ? 1 : -1, TakesArticle = true, EventLast = ends ? 0 : Durations.EventEnd(line, at + 2) };
        }
        if (unit is Unit.Day or Unit.Week or Unit.Weekend or Unit.Month or Unit.Quarter or Unit.Year or Unit.Decade or Unit.Century && article && Parts.HasPart(line, at - 1))
        {
            if (line.Lex(at + 1) is Lex.Of && unit != Unit.Century || unit == Unit.Day && line.Lex(at - 2) == Lex.Of && line.Lex(at - 3) is not (Lex.End or Lex.Beginning or Lex.Rest)) return null;
            return new Find(FindKind.Period, "named-period", at, at + 1) { Shift = Shift.Bare, Unit = unit, TakesArticle = true };
        }
        if (unit == Unit.Weekend && article && line.Lex(at - 2) is Lex.Over or Lex.During or Lex.On or Lex.At or Lex.In) return new Find(FindKind.Period, "named-period", at, at + 1) { Shift = Shift.Bare, Unit = unit, TakesArticle = true };
        // year-end, year's end, mid-year
        if (unit == Unit.Year && line[at - 1].Kind == TokenKind.Dash && line.Lex(at - 2) == Lex.Mid) return new Find(FindKind.Period, "mid-year", at, at + 1) { Shift = Shift.Bare, Unit = unit };
        if (unit == Unit.Year && line[at + 1].Kind == TokenKind.Dash && line.Lex(at + 2) == Lex.End && line[at + 2].Glued) return new Find(FindKind.Period, "year-end", at, at + 3) { Shift = Shift.Bare, Unit = unit, Part = DatePart.End };
        if (unit == Unit.Year && line[at + 1].Kind == TokenKind.Apostrophe && line.Is(at + 2, "s") && line.Lex(at + 3) == Lex.End) return new Find(FindKind.Period, "year-end", at, at + 4) { Shift = Shift.Bare, Unit = unit, Part = DatePart.End };
        return null;
    }

    public static Find Reference(int at, int last, string timex, string rule, bool noun = true) => new(FindKind.Reference, rule, at, last) { Timex = timex, TakesArticle = noun, Vague = true };
}
