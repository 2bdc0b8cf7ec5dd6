using System.Globalization;
using Sources.Dates.Meaning;
using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Amounts of time: how long, how far from the anchor, how often.</summary>
internal static class Durations
{
    /// <summary>two days, ten-day, a few decades; two days later, a century ago, three years after ...; a day (each).</summary>
    public static Find? Measured(in TokenLine line, int at)
    {
        if (!Numbers.TryAmount(line, at, out var amount, out var next)) return null;
        if (Years.IsPartOfName(line, at)) return null;
        if (line[next].Kind == TokenKind.Dash && line[next].Glued) next++;
        else
        {
            for (var words = 0; words < 2 && line.Lex(next) is Lex.More or Lex.Long or Lex.Last or Lex.Part or Lex.Previous or Lex.Past or Lex.Following; words++) next++;
            if (line.Lex(next) is Lex.None && line[next] is { Kind: TokenKind.Word, Capital: false } && line.Lex(next + 1) == Lex.Unit && line[next + 1].Plural && line.Lex(at) != Lex.A) next++;
        }
        ref readonly var token = ref line[next];
        if (token.Lex == Lex.Ordinal && line.Is(next, "second") && line[next - 1].Kind == TokenKind.Dash) return null;
        if (token.Lex is Lex.Season && token.Plural || token.Lex is Lex.DayTime) return Nights(line, at, next, amount);
        if (token.Lex != Lex.Unit) return null;
        var unit = (Unit)token.Value;
        if (unit is Unit.Season || unit == Unit.Quarter && !token.Plural) return null;
        if (line.Lex(at) == Lex.A && token.Plural && amount == 1) return null;
        // A year and a half.
        if (line.Lex(next + 1) == Lex.And && line.Lex(next + 2) == Lex.A && line.Lex(next + 3) == Lex.Half) next += 3;
        if (line.Lex(at) is Lex.Cardinal && amount == 1 && unit == Unit.Day && IsIndefinite(line, at, next)) return null;
        return Directed(line, at, next + 1, unit, amount) ?? Undirected(line, at, next + 1, unit, amount);
    }

    /// <summary>months earlier, weeks later, decades ago, for centuries.</summary>
    public static Find? Bare(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        if (!token.Plural || token.Value < (int)Unit.Hour) return null;
        if (line.Lex(at + 1) is Lex.Later or Lex.Earlier or Lex.Ago or Lex.Before or Lex.After) return Directed(line, at, at + 1, (Unit)token.Value, 0);
        if (line.Lex(at - 1) == Lex.For) return new Find(FindKind.Duration, "vague-duration", at, at + 1) { Timex = Timex((Unit)token.Value, 0) };
        return null;
    }

    private static bool IsIndefinite(in TokenLine line, int at, int next) => line.Lex(next + 1) is Lex.Future1 || line.Is(at - 1, "some");

    private static Find? Directed(in TokenLine line, int at, int next, Unit unit, int amount)
    {
        var find = new Find(FindKind.Offset, "offset", at, next + 1) { Unit = unit, Amount = amount, UnitLast = next };
        switch (line.Lex(next))
        {
            case Lex.Ago:
                find.Direction = -1;
                find.FromSpeaker = true;
                find.Rule = "ago";
                return find;
            case Lex.Later:
                if (line.Lex(next + 1) == Lex.Than) return null;
                find.Direction = 1;
                return find;
            case Lex.Earlier or Lex.Previously:
                if (line.Lex(next + 1) == Lex.Than) find.Kind = FindKind.EventOffset;
                find.Direction = -1;
                return find;
            case Lex.Previous when line.Is(next, "prior"):
                find.Direction = -1;
                if (line.Lex(next + 1) == Lex.To) (find.Kind, find.Last) = (FindKind.EventOffset, next + 2);
                return find;
            case Lex.From when line.Lex(next + 1) is Lex.Now or Lex.Today:
                find.Direction = 1;
                find.FromSpeaker = true;
                find.Last = next + 2;
                return find;
            case Lex.Hence:
                find.Direction = 1;
                find.FromSpeaker = true;
                return find;
            case Lex.After or Lex.Before or Lex.Following or Lex.Since:
                if (line.Lex(next) is Lex.Following or Lex.Since && (Ends(line, next + 1) || line.Lex(next) == Lex.Since)) return null;
                find.Direction = line.Lex(next) == Lex.Before ? -1 : 1;
                // The two years before the war: how long, not when.
                if (line.Lex(at - 1) == Lex.The && !Ends(line, next + 1)) return null;
                if (!Ends(line, next + 1))
                {
                    find.Kind = FindKind.EventOffset;
                    find.Rule = "offset-from-event";
                    find.EventLast = EventEnd(line, find.Last);
                    // "two days after that" is told from the story's own day.
                    if (line.Lex(next + 1) is Lex.That or Lex.This && Ends(line, next + 2)) (find.Kind, find.Last) = (FindKind.Offset, next + 2);
                }
                return find;
            default:
                return null;
        }
    }

    /// <summary>Where the words for an event end, if a comma or a full stop soon ends them; else 0.</summary>
    public static int EventEnd(in TokenLine line, int at)
    {
        for (var i = at; i < at + 12; i++)
        {
            ref readonly var token = ref line[i];
            if (token.Kind == TokenKind.Edge || token.Kind == TokenKind.Mark && (char)token.Value is ',' or '.' or ';' or ':' or ')' or '!' or '?') return i;
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Ordinal or TokenKind.Apostrophe) && !(token.Kind == TokenKind.Dash && token.Glued)) return 0;
            if (token.Lex is Lex.Verb or Lex.Relative or Lex.Subordinator or Lex.But) return 0;
        }
        return 0;
    }

    private static Find? Undirected(in TokenLine line, int at, int next, Unit unit, int amount)
    {
        var timex = Timex(unit, amount);
        if (line[next].Kind == TokenKind.Dash && line[next].Glued && line.Lex(next + 1) is Lex.Old or Lex.Long) next += 2;
        else if (line.Lex(next) == Lex.Old) next++;
        else if (line.Lex(next) == Lex.Of && line.Lex(next + 1) == Lex.Age) next += 2;
        // 800 rockets a day: how often, not how long.
        if (line.Lex(at) == Lex.A && IsRate(line, at)) return new Find(FindKind.Set, "rate", at, next) { Timex = timex };
        return new Find(FindKind.Duration, "duration", at, next) { Timex = timex };
    }

    private static Find? Nights(in TokenLine line, int at, int next, int amount) =>
        line[next].Plural && line.Lex(next) == Lex.DayTime && line[next].Value == (int)DayTime.Night
            ? new Find(FindKind.Duration, "duration", at, next + 1) { Timex = amount > 0 ? $"P{amount}D" : "PXD" }
            : null;

    private static bool IsRate(in TokenLine line, int at)
    {
        ref readonly var before = ref line[at - 1];
        if (before.IsMark(')')) return true;
        return before.Kind is TokenKind.Number or TokenKind.Quantity || before.Lex is Lex.Counted or Lex.Cardinal or Lex.Couple || before.Lex == Lex.Unit && before.Plural
            || before is { Kind: TokenKind.Word, Lex: Lex.None } && line.WordAt(at - 1)[^1] == 's' && line[at - 2].Kind is TokenKind.Number or TokenKind.Quantity || line.Is(at - 1, "times") || line.Is(at - 1, "once") || line.Is(at - 1, "twice");
    }

    /// <summary>per day, each week, every Monday, daily, on Mondays.</summary>
    public static Find? Repeated(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        switch (token.Lex)
        {
            case Lex.Repeated:
                return new Find(FindKind.Set, "repeated", at, at + 1) { Timex = SetTimex((Unit)token.Value) };
            case Lex.Weekday when token is { Plural: true, Capital: true }:
                return new Find(FindKind.Set, "weekdays", at, at + 1) { Timex = $"XXXX-WXX-{token.Value}" };
            case Lex.Per when line.Lex(at + 1) == Lex.Unit && !line[at + 1].Plural:
                return new Find(FindKind.Set, "rate", at, at + 2) { Timex = Timex((Unit)line[at + 1].Value, 1) };
            case Lex.Each:
                var next = line.Lex(at + 1) == Lex.Other ? at + 2 : at + 1;
                if (line[next].Plural) return null;
                var timex = line.Lex(next) switch
                {
                    Lex.Unit when line[next].Value >= (int)Unit.Hour => Timex((Unit)line[next].Value, 1),
                    Lex.Weekday => $"XXXX-WXX-{line[next].Value}",
                    Lex.Season => $"XXXX-{TimexWriter.SeasonCode(line[next].Value)}",
                    Lex.Month when line[next].Capital => $"XXXX-{line[next].Value:00}",
                    Lex.DayTime => $"XXXX-XX-XXT{TimexWriter.DayTimeCode((DayTime)line[next].Value)}",
                    _ => null,
                };
                if (timex is not null) return new Find(FindKind.Set, "each", at, next + 1) { Timex = timex };
                return Numbers.TryAmount(line, next, out var amount, out var unit) && line.Lex(unit) == Lex.Unit && line[unit].Plural
                    ? new Find(FindKind.Set, "each", at, unit + 1) { Timex = Timex((Unit)line[unit].Value, amount) }
                    : null;
            default:
                return null;
        }
    }

    /// <summary>Nothing follows that the word before could govern: "two years before, the French ..."</summary>
    public static bool Ends(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        return token.Kind == TokenKind.Edge || token.Kind == TokenKind.QuoteClose || token.Kind == TokenKind.Mark && !token.IsMark('(') || token.Kind == TokenKind.Dash && token.Value == '\u2014'
            || token.Lex is Lex.And or Lex.Verb or Lex.In or Lex.By or Lex.To or Lex.At or Lex.On or Lex.But;
    }

    /// <summary>P2D, PT3H, PXY.</summary>
    public static string Timex(Unit unit, int amount)
    {
        var number = amount > 0 ? amount.ToString(CultureInfo.InvariantCulture) : "X";
        return unit switch
        {
            Unit.Second => $"PT{number}S",
            Unit.Minute => $"PT{number}M",
            Unit.Hour => $"PT{number}H",
            Unit.Day => $"P{number}D",
            Unit.Week => $"P{number}W",
            Unit.Weekend => $"P{number}WE",
            Unit.Fortnight => amount > 0 ? $"P{amount * 2}W" : "PXW",
            Unit.Month => $"P{number}M",
            Unit.Quarter => $"P{number}Q",
            Unit.Decade => $"P{number}DE",
            Unit.Century => $"P{number}CE",
            Unit.Millennium => $"P{number}ML",
            _ => $"P{number}Y",
        };
    }

    private static string SetTimex(Unit unit) => unit switch
    {
        Unit.Day => "XXXX-XX-XX",
        Unit.Week => "XXXX-WXX",
        Unit.Month => "XXXX-XX",
        Unit.Quarter => "XXXX-QX",
        Unit.Hour => "XXXX-XX-XXTXX",
        _ => "XXXX",
    };
}
