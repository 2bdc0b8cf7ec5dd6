using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Decades and centuries.</summary>
internal static class Spans
{
    /// <summary>1980s, '80s, 1980's, the 70s BC, and the 30s of "the 1920s and 30s".</summary>
    public static Find? Decade(in TokenLine line, int at, Find? previous)
    {
        ref readonly var token = ref line[at];
        var first = token.Value;
        var start = at;
        if (token.Kind == TokenKind.Number)
        {
            // 1980's
            if (token.Digits != 4 || line[at + 1].Kind != TokenKind.Apostrophe || !line[at + 1].Glued || !line.Is(at + 2, "s") || !line[at + 2].Glued || first % 10 != 0) return null;
            if (line.Lex(at - 1) is not (Lex.The or Lex.Early or Lex.Late or Lex.Mid) && line[at - 1].Kind != TokenKind.Dash) return null;
            return Make(line, first, at, at + 3);
        }
        if (first % 10 != 0) return null;
        if (token.Digits == 4 && first is >= 1000 and < 2200) return Make(line, first, at, at + 1);
        if (token.Digits is 2 or 3 && TryEra(line, at + 1, out _, out _)) return Make(line, first, at, at + 1);
        if (token.Digits is 2)
        {
            var apostrophe = line[at - 1].Kind == TokenKind.Apostrophe && token.Glued;
            if (apostrophe) start--;
            var unsaid = 0;
            if (previous is { Kind: FindKind.Decade } decade) first += decade.Span / 100 * 100;
            else if (apostrophe || line.Lex(at - 1) is Lex.The or Lex.Mid or Lex.Early or Lex.Late && line[at + 1].Lex is not (Lex.Of or Lex.Counted)) unsaid = UnsaidCenturies.LatestClipped;
            else return null;
            return new Find(FindKind.Decade, "decade", start, at + 1) { Span = first, UnsaidCentury = unsaid, TakesArticle = true };
        }
        return null;
    }

    private static Find Make(in TokenLine line, int first, int start, int last)
    {
        if (TryEra(line, last, out var before, out var next)) return new Find(FindKind.Decade, "decade", start, next) { Span = before ? 1 - first - 9 : first, CenturyBc = before ? first : 0, TakesArticle = true };
        return first % 100 == 0 && first < 1900
            ? new Find(FindKind.Century, "century-as-hundreds", start, last) { Span = first, TakesArticle = true }
            : new Find(FindKind.Decade, "decade", start, last) { Span = first, TakesArticle = true };
    }

    /// <summary>The era right behind a decade, or behind the second of two: the 80s and 70s BC.</summary>
    private static bool TryEra(in TokenLine line, int at, out bool before, out int next)
    {
        if (Numbers.TryEra(line, at, out before, out next)) return true;
        next = at;
        if (line[at].Kind != TokenKind.Dash && line.Lex(at) is not (Lex.And or Lex.Or or Lex.To)) return false;
        var second = line.Lex(at + 1) == Lex.The ? at + 2 : at + 1;
        return (line[second].Kind == TokenKind.PluralNumber || line.Lex(second) == Lex.DecadeWord) && Numbers.TryEra(line, second + 1, out before, out _);
    }

    /// <summary>the eighties, the seventies BC, the nineteen-eighties.</summary>
    public static Find? DecadeInWords(in TokenLine line, int at)
    {
        if (line.Lex(at) == Lex.Cardinal)
        {
            var word = line[at + 1].Kind == TokenKind.Dash ? at + 2 : at + 1;
            return line[at].Value is >= 15 and <= 20 && line.Lex(word) == Lex.DecadeWord
                ? new Find(FindKind.Decade, "decade-in-words", at, word + 1) { Span = line[at].Value * 100 + line[word].Value, TakesArticle = true }
                : null;
        }
        var before = line.Lex(at - 1);
        if (before is not (Lex.The or Lex.Early or Lex.Late or Lex.Mid) && !(line[at - 1].Kind == TokenKind.Dash && line.Lex(at - 2) == Lex.Mid)) return null;
        if (TryEra(line, at + 1, out _, out _)) return Make(line, line[at].Value, at, at + 1);
        return new Find(FindKind.Decade, "decade-in-words", at, at + 1) { Span = line[at].Value, UnsaidCentury = UnsaidCenturies.LatestInWords, TakesArticle = true };
    }

    /// <summary>the first decade of the 20th century, the last decade of the 5th century BC.</summary>
    public static Find? DecadeOfCentury(in TokenLine line, int at)
    {
        int number, unit;
        if (line.Lex(at) is Lex.Last or Lex.Latter) (number, unit) = (10, at + 1);
        else if (!Numbers.TryOrdinal(line, at, out number, out unit) || number is < 1 or > 10) return null;
        if (!line[unit].IsUnit(Unit.Decade) || line[unit].Plural || line.Lex(unit + 1) != Lex.Of) return null;
        var target = line.Lex(unit + 2) == Lex.The ? unit + 3 : unit + 2;
        if (Century(line, target) is not { Kind: FindKind.Century, Unit: not Unit.Millennium } century) return null;
        var first = century.CenturyBc > 0 ? 1 - century.CenturyBc * 100 : century.Span;
        return new Find(FindKind.Decade, "decade-of-century", at, century.Last) { Span = first + (number - 1) * 10, TakesArticle = true };
    }

    /// <summary>the 9th century BC, the nineteenth century, and the 16th of "the 16th and 17th centuries"; the second millennium BC.</summary>
    public static Find? Century(in TokenLine line, int at)
    {
        if (!Numbers.TryOrdinal(line, at, out var number, out var next) || number is < 1 or > 30) return null;
        var unit = line[next].Kind == TokenKind.Dash && line[next].Glued ? next + 1 : next;
        if (IsLong(line, unit))
        {
            var era = Numbers.TryEra(line, unit + 1, out var before, out var end);
            if (Make((Unit)line[unit].Value, number, era, before, at, unit + 1) is not { } find) return null;
            find.TakesArticle = unit == next;
            if (era) find.Last = end;
            // The first millennium of the town: of what, and not when.
            return find.Unit == Unit.Millennium && !era && (line.Lex(at - 1) is not (Lex.The or Lex.Early or Lex.Late or Lex.Mid) || line.Lex(find.Last) == Lex.Of) ? null : find;
        }
        // The first of two: the unit is said once.
        var link = line[next].Kind == TokenKind.Dash && line.Lex(next + 1) is Lex.And or Lex.To or Lex.Or ? next + 1 : next;
        if (!(line.Lex(link) is Lex.And or Lex.To or Lex.Or || line[link].Kind == TokenKind.Dash || line[link].IsMark(','))) return null;
        var second = line.Lex(link + 1) switch { Lex.The => link + 2, Lex.Early or Lex.Late or Lex.Mid => link + 2, _ => link + 1 };
        if (line.Lex(second) is Lex.Early or Lex.Late or Lex.Mid) second++;
        if (!Numbers.TryOrdinal(line, second, out var later, out var after) || later < 1) return null;
        if (line[after].Kind == TokenKind.Dash) after++;
        return IsLong(line, after) ? Make((Unit)line[after].Value, number, Numbers.TryEra(line, after + 1, out var bc, out _), bc, at, next) : null;
    }

    private static bool IsLong(in TokenLine line, int at) => line[at].IsUnit(Unit.Century) || line[at].IsUnit(Unit.Millennium);

    /// <summary>Null for a millennium that no history tells of.</summary>
    private static Find? Make(Unit unit, int number, bool era, bool before, int at, int last)
    {
        var find = new Find(FindKind.Century, unit == Unit.Century ? "century" : "millennium", at, last) { Span = (number - 1) * 100, TakesArticle = true, CenturyBc = era && before ? number : 0 };
        if (unit == Unit.Century) return find;
        (find.Unit, find.Span) = (unit, (number - 1) * 1000);
        return number <= (era && before ? 10 : 3) ? find : null;
    }
}
