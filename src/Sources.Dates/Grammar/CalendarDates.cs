using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Days and months by name and number, in every English order.</summary>
internal static class CalendarDates
{
    /// <summary>The rule of a day in numbers that leave open which of them is the month.</summary>
    public const string NumericYear = "numeric-year";

    /// <summary>From here on, the year began in January everywhere that wrote two years before.</summary>
    private const int LastOldStyle = 1800;

    /// <summary>3 March 1918, 3rd of March, 4 and 5 May, 12-15 March 1919.</summary>
    public static Find? DayMonth(in TokenLine line, int at)
    {
        ref readonly var day = ref line[at];
        if (day.Value is < 1 or > 31 || day.Digits > 2) return null;
        var next = at + 1;
        if (line.Lex(next) == Lex.Of && (day.Kind == TokenKind.Ordinal || line.Lex(at - 1) == Lex.The)) next++;
        else if (line.Lex(next) == Lex.Unit && line[next].IsUnit(Unit.Day) && line.Lex(next + 1) == Lex.Of && day.Kind == TokenKind.Ordinal) next += 2;
        if (IsMonth(line, next) && (next > at + 1 || line[next - 1].End < line[next].Start || line[next - 1].Kind == TokenKind.Dash))
        {
            var find = new Find(FindKind.Calendar, "day-month", at, next + 1) { Day = day.Value, Month = line[next].Value, TakesArticle = true };
            if (line[next].Short && line[next + 1].IsMark('.') && line[next + 1].Glued && !EndsSentence(line, next + 1)) find.Last++;
            AddYear(line, find, find.Last);
            // The 4 May order: the article is the order's.
            if (day.Kind == TokenKind.Number && line[find.Last] is { Kind: TokenKind.Word, Capital: false, Lex: Lex.None }) find.TakesArticle = false;
            return find;
        }
        // 3-Mar-1918
        if (line[at + 1].Kind == TokenKind.Dash && line[at + 1].Glued && line[at + 2].Glued && IsMonth(line, at + 2) && line[at + 3].Kind == TokenKind.Dash && line[at + 4] is { Kind: TokenKind.Number, Digits: 4, Glued: true })
            return new Find(FindKind.Calendar, "day-month-year", at, at + 5) { Day = day.Value, Month = line[at + 2].Value, Year = line[at + 4].Value };
        return DayList(line, at);
    }

    /// <summary>The 4 of "4 and 5 May": the month is said after the last of the days.</summary>
    private static Find? DayList(in TokenLine line, int at)
    {
        var day = at;
        for (var days = 0; days < 6; days++)
        {
            var link = day + 1;
            if (!IsListLink(line, link)) return null;
            if (line.Lex(link) == Lex.None && line[link].IsMark(',') && line.Lex(link + 1) is Lex.And or Lex.Or) link++;
            if (line.Lex(link + 1) == Lex.The) link++;
            day = link + 1;
            if (line[day].Kind is not (TokenKind.Number or TokenKind.Ordinal) || line[day].Value is < 1 or > 31 || line[day].Digits > 2) return null;
            var month = line.Lex(day + 1) == Lex.Of ? day + 2 : day + 1;
            if (IsMonth(line, month))
                return new Find(FindKind.Calendar, "day-of-list", at, at + 1) { Day = line[at].Value, CompletedByNext = true, TakesArticle = true };
        }
        return null;
    }

    private static bool IsListLink(in TokenLine line, int at) =>
        line[at].Kind == TokenKind.Dash || line.Lex(at) is Lex.And or Lex.Or or Lex.To or Lex.Until or Lex.Through || line[at].IsMark(',') || line[at].IsMark('/') && line[at].Glued;

    /// <summary>March 3, March 3rd 1918, March the 3rd; March 1918; March.</summary>
    public static Find? MonthFirst(in TokenLine line, int at)
    {
        if (!IsMonth(line, at)) return null;
        ref readonly var month = ref line[at];
        var next = at + 1;
        if (line[next].IsMark('.') && line[next].Glued && month.Short) next++;
        var dayAt = line.Lex(next) == Lex.The && line[next + 1].Kind == TokenKind.Ordinal ? next + 1 : next;
        ref readonly var day = ref line[dayAt];
        if (day.Kind is TokenKind.Number or TokenKind.Ordinal && day.Value is >= 1 and <= 31 && day.Digits <= 2 && !IsName(line, dayAt))
        {
            var find = new Find(FindKind.Calendar, "month-day", at, dayAt + 1) { Month = month.Value, Day = day.Value };
            AddYear(line, find, find.Last);
            return find;
        }
        if (day.Kind is TokenKind.Ordinal) return null;
        var only = new Find(FindKind.Calendar, "month", at, next) { Month = month.Value };
        if (AddYear(line, only, next))
        {
            only.Rule = "month-year";
            return only;
        }
        if (line.Lex(next) == Lex.Of && AddYear(line, only, next + 1))
        {
            only.Rule = "month-year";
            return only;
        }
        if (month.Short && next == at + 1 && !Precedes(line, at)) return null;
        return MonthAlone(line, at) ? only : null;
    }

    /// <summary>3rd Division after May: the ordinal names a formation, not a day.</summary>
    private static bool IsName(in TokenLine line, int at) =>
        line[at].Kind == TokenKind.Ordinal && line[at + 1] is { Kind: TokenKind.Word, Capital: true, Lex: not (Lex.Month or Lex.Weekday) } && line.Lex(at + 1) == Lex.None;

    /// <summary>Whether the name of a month, with nothing after it, is meant as one: May and March are verbs, June and April are people.</summary>
    private static bool MonthAlone(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        ref readonly var after = ref line[at + 1];
        var precedes = Precedes(line, at);
        var verb = token.Value is 3 or 5;
        // The May offensive, a March raid, its March summit.
        if (line.Lex(at - 1) is Lex.The or Lex.A or Lex.Pronoun) return after is { Kind: TokenKind.Word, Capital: false, Lex: Lex.None or Lex.Counted } || !verb;
        if (verb && !precedes)
        {
            var opens = at == 0 || line[at - 1].Kind is TokenKind.QuoteOpen or TokenKind.Mark;
            if (after.Lex is Lex.To or Lex.And or Lex.Through or Lex.Or || after.Kind == TokenKind.Dash) return MonthFollows(line, at + 2);
            return opens && after.Lex == Lex.Verb && !line.Is(at + 1, "be") && !line.Is(at + 1, "have");
        }
        // In May he left: no verb stands after these.
        if (line.Lex(at - 1) is Lex.In or Lex.Of or Lex.By or Lex.Since or Lex.Until or Lex.From or Lex.During or Lex.Between or Lex.Early or Lex.Late or Lex.Mid) return true;
        if (after.Lex == Lex.Pronoun && verb) return false;
        if (precedes) return true;
        // A first name: June Carter, August Willich.
        return token.Value is not (4 or 6 or 8) || after is not { Kind: TokenKind.Word, Capital: true, Lex: Lex.None };
    }

    private static bool MonthFollows(in TokenLine line, int at) => IsMonth(line, line.Lex(at) is Lex.Early or Lex.Late or Lex.Mid ? at + 1 : at);

    private static bool Precedes(in TokenLine line, int at)
    {
        ref readonly var before = ref line[at - 1];
        if (before.Lex is Lex.In or Lex.Of or Lex.By or Lex.Since or Lex.Until or Lex.From or Lex.During or Lex.Between or Lex.Early or Lex.Late or Lex.Mid or Lex.Next or Lex.Last or Lex.Before or Lex.After
            or Lex.About or Lex.Following or Lex.Previous or Lex.Through or Lex.Within or Lex.On or Lex.Beginner or Lex.Over or Lex.Circa or Lex.Each or Lex.For)
            return true;
        if (before.Lex is Lex.That or Lex.This) return true;
        if (before.Lex is Lex.And or Lex.To or Lex.Or || before.Kind == TokenKind.Dash || before.IsMark(',') || before.IsMark('/'))
            return line.Lex(at - 2) is Lex.Month or Lex.Season or Lex.Early or Lex.Late or Lex.Mid || line[at - 2].Kind is TokenKind.Number or TokenKind.Ordinal;
        return before.IsMark('(');
    }

    /// <summary>A name or a short form of a month, written as one. Short forms of words need their capital.</summary>
    public static bool IsMonth(in TokenLine line, int at) =>
        line[at] is { Lex: Lex.Month, Capital: true } token && !(token.Short && (token.Flags & TokenFlags.Shouted) != 0 && token.Value is 1 or 3);

    private static bool EndsSentence(in TokenLine line, int at) => line[at + 1].Kind == TokenKind.Edge;

    /// <summary>Takes a year that stands at the token, with or without a comma before it, into the find.</summary>
    public static bool AddYear(in TokenLine line, Find find, int at)
    {
        var comma = line[at].IsMark(',');
        var year = comma ? at + 1 : at;
        if (find.Day == 0 && comma && line[year].Kind != TokenKind.Number) return false;
        ref readonly var token = ref line[year];
        if (token.Kind == TokenKind.Apostrophe && line[year + 1] is { Kind: TokenKind.Number, Digits: 2, Glued: true } && !comma)
        {
            (find.Year, find.UnsaidCentury) = (line[year + 1].Value, UnsaidCenturies.LatestClipped);
            find.Last = year + 2;
            return true;
        }
        if (token.Kind != TokenKind.Number || token.Digits < 3 && line[year + 1].IsMark(':') && line[year + 1].Glued) return false;
        if (Numbers.TryEra(line, year + 1, out var before, out var next) && token.Digits <= 4)
        {
            find.Year = Numbers.Astronomical(token.Value, before);
            find.Last = next;
            return true;
        }
        if (token.Digits != 4 || token.Value is < 1000 or > 2199 || line.Lex(year + 1) is Lex.Counted && line[year + 1].Kind == TokenKind.Word && !comma) return false;
        if (line.Lex(year + 1) is Lex.Counted && find.Day != 0 && comma) return false;
        find.Year = token.Value;
        find.Last = year + 1;
        AddNewStyle(line, find, token.Value);
        return true;
    }

    /// <summary>
    /// 30 January 1648/9, February 1711/12: where the year began in March both are said, and the second is the year as we count it. A dash between them is one between
    /// days, if anything, without a day: February 1711–12 may go on to the next.
    /// </summary>
    private static void AddNewStyle(in TokenLine line, Find find, int year)
    {
        if (year >= LastOldStyle || find.Month is < 1 or > 3 || find is { Month: 3, Day: > 24 }) return;
        ref readonly var link = ref line[find.Last];
        if (!link.Glued || !(link.IsMark('/') || link.Kind == TokenKind.Dash && link.Value != '\u2014' && find.Day > 0)) return;
        var at = find.Last + 1;
        if (line[at] is not { Kind: TokenKind.Number, Glued: true, Digits: 1 or 2 or 4 } second || second.Value != (year + 1) % second.Digits switch { 1 => 10, 2 => 100, _ => 10_000 }) return;
        // 4 March 1708–9 April: the 9 is a day.
        if (line.Lex(at + 1) == Lex.Of || IsMonth(line, at + 1)) return;
        (find.Year, find.Last) = (year + 1, at + 1);
    }

    /// <summary>2013-03-22, 22/03/2013, 22.03.2013; of 03/05/2013, which is a day in March or in May, the year.</summary>
    public static Find? Numeric(in TokenLine line, int at)
    {
        ref readonly var first = ref line[at];
        ref readonly var link = ref line[at + 1];
        ref readonly var second = ref line[at + 2];
        ref readonly var third = ref line[at + 4];
        if (!link.Glued || !second.Glued || second.Kind != TokenKind.Number || !line[at + 3].Glued || !third.Glued || third.Kind != TokenKind.Number) return null;
        if (line[at + 5].Glued && (line[at + 5].IsMark('.') && line[at + 6] is { Kind: TokenKind.Number, Glued: true } || line[at + 5].Kind == TokenKind.Dash && line[at + 6] is { Kind: TokenKind.Number, Glued: true })) return null;
        if (line[at - 1].Kind is TokenKind.Dash or TokenKind.Mark && first.Glued && !line[at - 1].IsMark('(') && !line[at - 1].IsMark('[')) return null;
        var same = line[at + 3].Kind == link.Kind && line[at + 3].Value == link.Value;
        if (!same) return null;
        if (first.Digits == 4 && second.Digits == 2 && third.Digits == 2 && (link.Kind == TokenKind.Dash || link.IsMark('/')) && CalendarDay.Exists(first.Value, second.Value, third.Value))
            return new Find(FindKind.Calendar, "iso-date", at, at + 5) { Year = first.Value, Month = second.Value, Day = third.Value };
        if (third.Digits != 4 || first.Digits > 2 || second.Digits > 2 || !(link.IsMark('/') || link.IsMark('.') || link.Kind == TokenKind.Dash)) return null;
        // With full stops the day is first everywhere.
        if (!link.IsMark('.') && first.Value != second.Value && first.Value is >= 1 and <= 12 && second.Value is >= 1 and <= 12)
            return new Find(FindKind.Calendar, NumericYear, at, at + 5) { Year = third.Value };
        var (day, month) = link.IsMark('/') && second.Value > 12 || link.IsMark('/') && first.Value <= 12 ? (second.Value, first.Value) : (first.Value, second.Value);
        if (!CalendarDay.Exists(third.Value, month, day)) (day, month) = (month, day);
        return CalendarDay.Exists(third.Value, month, day) ? new Find(FindKind.Calendar, "numeric-date", at, at + 5) { Year = third.Value, Month = month, Day = day } : null;
    }

    /// <summary>The 5th; the 28th of that month; the 7th of "May 6 and 7th".</summary>
    public static Find? DayAlone(in TokenLine line, int at, Find? previous)
    {
        ref readonly var day = ref line[at];
        if (day.Value is < 1 or > 31 || day.Digits is 0 or > 2) return null;
        if (previous is { Kind: FindKind.Calendar, Day: > 0 } && previous.Last <= at && ContinuesDays(line, previous, at)
            && !(line[at + 1] is { Kind: TokenKind.Word, Lex: Lex.None or Lex.Counted or Lex.Unit, Capital: false } && day.Kind == TokenKind.Number && line[at - 1].Kind != TokenKind.Dash && previous.Year is not null))
        {
            if (previous.CompletedByNext) return null;
            if (line[at + 1].Kind is TokenKind.Word && line.Lex(at + 1) is Lex.Counted or Lex.Unit or Lex.Cardinal) return null;
            var find = new Find(FindKind.Calendar, "day-of-list", at, at + 1) { Day = day.Value, Month = previous.Month, Year = previous.Year, CompletedByPrevious = true, TakesArticle = true, YearFromNeighbour = previous.Year is not null };
            if (previous.Year is null) AddYear(line, find, find.Last);
            return find;
        }
        if (day.Kind != TokenKind.Ordinal || line.Lex(at - 1) != Lex.The) return null;
        if (line.Lex(at - 2) is not (Lex.On or Lex.By or Lex.Until or Lex.From or Lex.To or Lex.And or Lex.Of or Lex.Since or Lex.Before or Lex.After or Lex.About or Lex.Through or Lex.Between)) return null;
        ref readonly var after = ref line[at + 1];
        var ends = after.Kind is TokenKind.Edge || after.Kind == TokenKind.Mark || after.Lex is Lex.In or Lex.At or Lex.And or Lex.To or Lex.By or Lex.From or Lex.Verb or Lex.Pronoun or Lex.The;
        if (after.Lex == Lex.Of) ends = line.Lex(at + 2) is Lex.That or Lex.This || line.Lex(at + 2) == Lex.The && (line[at + 3].IsUnit(Unit.Month) || line[at + 4].IsUnit(Unit.Month));
        return ends ? new Find(FindKind.Calendar, "day-alone", at, at + 1) { Day = day.Value, MonthShift = 0, TakesArticle = true } : null;
    }

    private static bool ContinuesDays(in TokenLine line, Find previous, int at)
    {
        var i = previous.Last;
        // 4 May 1648/9: behind a year stands another.
        if (line[i].IsMark('/') && previous.Year is not null) return false;
        if (line[i].IsMark(',') && line.Lex(i + 1) is Lex.And or Lex.Or) i++;
        if (!(line.Lex(i) is Lex.And or Lex.Or or Lex.To or Lex.Until or Lex.Through || line[i].Kind == TokenKind.Dash || line[i].IsMark(',') && line[at].Digits > 0 && (line[at].Kind == TokenKind.Ordinal || line[at + 1].IsMark(',') || line.Lex(at + 1) is Lex.And) || line[i].IsMark('/'))) return false;
        i++;
        if (line.Lex(i) == Lex.The) i++;
        return i == at;
    }
}
