using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Weekdays, alone and before a date; yesterday, today, tomorrow.</summary>
internal static class Weekdays
{
    public static Find? Weekday(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        if (!token.Capital || token.Plural) return null;
        var next = at + 1;
        if (token.Short && line[next].IsMark('.') && line[next].Glued) next++;
        var date = line[next].IsMark(',') ? next + 1 : next;
        var article = line.Lex(date) == Lex.The ? date + 1 : date;
        var find = line[article].Kind is TokenKind.Number or TokenKind.Ordinal ? CalendarDates.DayMonth(line, article) : line.Lex(date) == Lex.Month ? CalendarDates.MonthFirst(line, date) : null;
        if (find is { Day: > 0, CompletedByNext: false })
        {
            find.First = at;
            find.Weekday = token.Value;
            find.TakesArticle = false;
            find.Rule = "weekday-" + find.Rule;
            return find;
        }
        if (token.Short) return null;
        // The Sunday Times; Bloody Sunday, Black Friday: names.
        if (line.Lex(at - 1) == Lex.The && line[next] is { Kind: TokenKind.Word, Capital: true }) return null;
        if (line[at - 1] is { Kind: TokenKind.Word, Capital: true, Lex: Lex.None } && (line.Is(at - 1, "Bloody") || line.Is(at - 1, "Black") || line.Is(at - 1, "Ash") || line.Is(at - 1, "Red") || line.Is(at - 1, "Cyber") || line.Is(at - 1, "Super"))) return null;
        return Periods.WithDayTime(line, new Find(FindKind.Period, "weekday", at, next) { Shift = Shift.Bare, Weekday = token.Value, Unit = Unit.Day });
    }

    /// <summary>yesterday, today, tomorrow, tonight; with a time of day after it.</summary>
    public static Find? Speaker(in TokenLine line, int at, bool news)
    {
        var direction = line.Lex(at) switch { Lex.Yesterday => -1, Lex.Tomorrow => 1, _ => 0 };
        if (line.Lex(at) == Lex.Tonight)
            return new Find(FindKind.Time, "tonight", at, at + 1) { Unit = Unit.Day, DayTime = DayTime.Night, FromSpeaker = true };
        if (direction == 0 && !news) return Periods.Reference(at, at + 1, "PRESENT_REF", "today");
        var find = new Find(FindKind.Offset, "speaker-day", at, at + 1) { Unit = Unit.Day, Amount = direction == 0 ? 0 : 1, Direction = direction, FromSpeaker = true };
        if (line.Lex(at + 1) == Lex.DayTime && !line[at + 1].Plural)
        {
            find.Kind = FindKind.Time;
            find.DayTime = (DayTime)line[at + 1].Value;
            find.Last = at + 2;
        }
        return find;
    }
}
