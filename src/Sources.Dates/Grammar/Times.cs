using Sources.Dates.Meaning;
using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Times of day: clock times, and mornings, nights and the like that stand alone.</summary>
internal static class Times
{
    /// <summary>19:15, 9:34 p.m., 5:30PM, 3 a.m., 0530 hours.</summary>
    public static Find? Clock(in TokenLine line, int at)
    {
        ref readonly var hour = ref line[at];
        if (hour.Digits is 0 or > 4) return null;
        int h = hour.Value, m = 0, next = at + 1;
        var minutes = false;
        if (hour.Digits <= 2 && (line[next].IsMark(':') || line[next].IsMark('.') && IsAmPm(line, next + 2, out _, out _)) && line[next].Glued && line[next + 1] is { Kind: TokenKind.Number, Digits: 2, Glued: true })
        {
            m = line[next + 1].Value;
            next += 2;
            minutes = true;
            if (line[next].IsMark(':') && line[next].Glued && line[next + 1] is { Kind: TokenKind.Number, Digits: 2, Glued: true }) next += 2;
        }
        if (IsAmPm(line, next, out var pm, out var after) && h is >= 1 and <= 12)
        {
            h = h % 12 + (pm ? 12 : 0);
            next = after;
        }
        else if (hour.Digits == 4 && (line.Is(next, "hours") || line.Is(next, "hrs") || line.Is(next, "GMT") || line.Is(next, "UTC")) && h % 100 < 60)
        {
            (h, m) = (h / 100, h % 100);
            next++;
        }
        else if (hour.Digits <= 2 && line.Is(next, "o") && line[next + 1].Kind == TokenKind.Apostrophe && line.Is(next + 2, "clock")) next += 3;
        else if (!minutes || line[at - 1].IsMark(':') || line[at - 1].Kind is TokenKind.Number && line[at].Glued) return null;
        if (h > 24 || m > 59) return null;
        if (line.Is(next, "hr") || line.Is(next, "hrs") || line.Is(next, "hours")) next++;
        var clock = $"{h:00}:{m:00}";
        // 9:34 p.m., March 19: one expression.
        var date = line[next].IsMark(',') ? next + 1 : next;
        if (line[date].Kind == TokenKind.Number && line[date].Digits <= 2 && CalendarDates.DayMonth(line, date) is { Day: > 0, Month: > 0 } dayFirst) return At(dayFirst, at, clock);
        if (line.Lex(date) == Lex.Month && CalendarDates.MonthFirst(line, date) is { Day: > 0 } monthFirst) return At(monthFirst, at, clock);
        // 10 p.m. Monday, 22:58 GMT Saturday
        var zone = line[next] is { Kind: TokenKind.Word } && (line[next].Flags & TokenFlags.Shouted) != 0 && line.Lex(next + 1) == Lex.Weekday ? next + 1 : next;
        if (line[zone] is { Lex: Lex.Weekday, Capital: true, Plural: false, Short: false } && Weekdays.Weekday(line, zone) is { } weekday) return At(weekday, at, clock);
        return new Find(FindKind.Time, "clock-time", at, next) { Clock = clock, Unit = Unit.Day, Shift = Shift.Bare };
    }

    private static Find At(Find date, int first, string clock)
    {
        (date.Kind, date.Rule, date.First, date.Clock, date.TakesArticle) = (FindKind.Time, "clock-time-of-day", first, clock, false);
        return date;
    }

    /// <summary>March 8 1:00AM: the time right after its day.</summary>
    public static void After(in TokenLine line, Find date)
    {
        if (date is not { Kind: FindKind.Calendar, Day: > 0 } || line[date.Last].Kind != TokenKind.Number || Clock(line, date.Last) is not { Month: 0 } time) return;
        (date.Kind, date.Rule, date.Clock, date.Last) = (FindKind.Time, "clock-time-of-day", time.Clock, time.Last);
    }

    private static bool IsAmPm(in TokenLine line, int at, out bool pm, out int next)
    {
        next = at + 1;
        pm = line.Is(at, "pm") || line.Is(at, "p");
        if (line.Lex(at) == Lex.AmPm) return true;
        if (!(line.Is(at, "a") || line.Is(at, "p")) || !line[at + 1].IsMark('.') || !line.Is(at + 2, "m") || !line[at + 2].Glued) return false;
        next = at + 3;
        if (line[next].IsMark('.') && line[next].Glued) next++;
        return true;
    }

    /// <summary>the morning, at night, that evening is in <see cref="Periods"/>; "night" of a night raid.</summary>
    public static Find? DayTimeAlone(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        if (token.Plural) return null;
        var time = (DayTime)token.Value;
        if (time is DayTime.Daytime or DayTime.Dawn or DayTime.Dusk && line.Lex(at - 1) is not (Lex.At or Lex.By or Lex.Before or Lex.After or Lex.During or Lex.Until)) return null;
        // The morning of a date belongs to the date.
        var of = line[at + 1].IsUnit(Unit.Hour) ? at + 2 : at + 1;
        if (line.Lex(of) == Lex.Of && (line[of + 1].Kind is TokenKind.Number or TokenKind.Ordinal || line.Lex(of + 1) is Lex.Month or Lex.Weekday or Lex.That or Lex.The or Lex.Holiday)) return null;
        var definite = line.Lex(at - 1) is Lex.The;
        var find = new Find(FindKind.Time, "daytime", at, at + 1) { DayTime = time, Shift = Shift.Bare, Unit = Unit.Day, TakesArticle = true };
        if (!definite) find.Timex = $"XXXX-XX-XXT{TimexWriter.DayTimeCode(time)}";
        return find;
    }
}
