using Sources.Dates.Grammar;
using Sources.Dates.Tokens;

namespace Sources.Dates.Context;

/// <summary>The relation word outside each find.</summary>
internal static class Relations
{
    /// <summary>The relation of the find, whether it is approximate besides, and for the two ends of a range the index of the other end.</summary>
    public static (DateRelation Relation, bool Circa, int Other) Of(in TokenLine line, List<Find> finds, int index)
    {
        var find = finds[index];
        var before = find.First - 1;
        var circa = false;
        if (IsCirca(line, ref before)) circa = true;
        var own = Word(line, before);
        if (index + 1 < finds.Count)
        {
            var next = finds[index + 1];
            var link = FindLinks.Link(line, find, next);
            if (own == DateRelation.Between && link is Lex.And or Lex.To && line.Lex(next.First - 1) != Lex.Or) return (DateRelation.Between, circa, index + 1);
            if (link == Lex.To && Comparable(find, next)) return (DateRelation.FromTo, circa, index + 1);
        }
        if (index > 0)
        {
            var previous = finds[index - 1];
            var link = FindLinks.Link(line, previous, find);
            var start = previous.First - 1;
            IsCirca(line, ref start);
            if (Word(line, start) == DateRelation.Between && link is Lex.And or Lex.To) return (DateRelation.Between, circa, index - 1);
            if (link == Lex.To && Comparable(previous, find)) return (DateRelation.FromTo, circa, index - 1);
        }
        if (find.FromPart != DatePart.None) return (DateRelation.FromTo, circa, -1);
        if (own == DateRelation.Between) own = DateRelation.None;
        if (own is DateRelation.None or DateRelation.During && line.Lex(find.Last) == Lex.Onward) own = DateRelation.Since;
        if (own == DateRelation.None && circa) own = DateRelation.Circa;
        return (own, circa, -1);
    }

    private static bool Comparable(Find left, Find right) =>
        left.Kind is FindKind.Calendar or FindKind.Decade or FindKind.Century or FindKind.Period or FindKind.Time && right.Kind is FindKind.Calendar or FindKind.Decade or FindKind.Century or FindKind.Period or FindKind.Time;

    private static bool IsCirca(in TokenLine line, ref int before)
    {
        if (line.Lex(before) is Lex.About or Lex.Circa or Lex.Approximately)
        {
            before--;
            return true;
        }
        // c. 1750
        if (line[before].IsMark('.') && (line.Is(before - 1, "c") || line.Lex(before - 1) == Lex.Circa))
        {
            before -= 2;
            return true;
        }
        return false;
    }

    private static DateRelation Word(in TokenLine line, int at)
    {
        var lex = line.Lex(at);
        // starting in 1920, beginning on 3 May
        if (lex is Lex.In or Lex.On or Lex.From && (line.Lex(at - 1) == Lex.Beginner || line.Is(at - 1, "beginning") || line.Is(at - 1, "as") && lex == Lex.From)) return DateRelation.Since;
        return lex switch
        {
            Lex.Since => DateRelation.Since,
            // Not until 1961 did he return: that year.
            Lex.Until when line.Is(at - 1, "not") => DateRelation.None,
            Lex.Until => DateRelation.Until,
            Lex.By => DateRelation.By,
            Lex.Before when line.Is(at - 1, "not") => DateRelation.After,
            Lex.Before => DateRelation.Before,
            Lex.Than => Compared(line, at - 1),
            Lex.To when line.Is(at - 1, "prior") => DateRelation.Before,
            Lex.To when line.Lex(at - 1) == Lex.Up => DateRelation.Until,
            Lex.After => DateRelation.After,
            Lex.Following => DateRelation.After,
            // Dating from 1750 says when, not since when.
            Lex.From when line.Is(at - 1, "dating") || line.Is(at - 1, "dates") || line.Is(at - 1, "dated") => DateRelation.None,
            Lex.From => DateRelation.Since,
            Lex.Beginner => DateRelation.Since,
            Lex.Between => DateRelation.Between,
            Lex.During or Lex.Within or Lex.Over => DateRelation.During,
            _ => DateRelation.None,
        };
    }

    /// <summary>later than, earlier than; and with a "no" or "not" before it the opposite, the date itself included.</summary>
    private static DateRelation Compared(in TokenLine line, int at)
    {
        var denied = line.Is(at - 1, "no") || line.Is(at - 1, "not");
        if (line.Is(at, "later")) return denied ? DateRelation.By : DateRelation.After;
        if (line.Is(at, "earlier") || line.Is(at, "sooner")) return denied ? DateRelation.After : DateRelation.Before;
        return DateRelation.None;
    }

    /// <summary>The value as the other end of a range has it: approximate where a word before it says so.</summary>
    public static Edtf? Stated(in TokenLine line, Find find, Edtf? value)
    {
        var before = find.First - 1;
        return IsCirca(line, ref before) && value is { Kind: EdtfKind.Date } ? value.AsApproximate() : value;
    }

    /// <summary>The value with the relation applied, and whether it now runs from one of two values to the other.</summary>
    public static (Edtf? Extent, bool Ranges) Apply(Edtf? value, DateRelation relation, bool circa, Edtf? other, bool first)
    {
        if (value is null) return (null, false);
        if (circa && value.Kind == EdtfKind.Date) value = value.AsApproximate();
        switch (relation)
        {
            case DateRelation.Since or DateRelation.After:
                return (Edtf.Since(value), false);
            case DateRelation.Until or DateRelation.By:
                return (Edtf.Until(value), false);
            case DateRelation.Before:
                return (Edtf.Until(DayBefore(value)), false);
            case DateRelation.Between or DateRelation.FromTo when other is not null:
                var (start, end) = first ? (value, other) : (other, value);
                return start.Lower is { } lower && end.Upper is { } upper && lower <= upper ? (Edtf.Between(start, end), true) : (value, false);
            default:
                return (value, false);
        }
    }

    /// <summary>The unit before the value, where it is a year, month or day: before 1992 ends with 1991.</summary>
    private static Edtf DayBefore(Edtf value)
    {
        if (value.Lower is not { } lower || value.IsApproximate) return value;
        var day = lower.AddDays(-1);
        return value.Precision switch
        {
            EdtfPrecision.Day => Edtf.FromDay(day),
            EdtfPrecision.Month => Edtf.FromMonth(day.Year, day.Month),
            EdtfPrecision.Year => Edtf.FromYear(day.Year),
            _ => value,
        };
    }
}
