using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Numbers in digits and words: amounts, ordinals, eras.</summary>
internal static class Numbers
{
    /// <summary>An amount of something: two, 25, a, twenty-five, a few, several, ten or fifteen. Vague amounts are 0.</summary>
    public static bool TryAmount(in TokenLine line, int at, out int amount, out int next)
    {
        if (!TrySingle(line, at, out amount, out next)) return false;
        // A range of amounts counts by its larger one.
        if ((line.Lex(next) is Lex.Or or Lex.To || line[next].Kind == TokenKind.Dash && amount > 0 && line[next + 1].Kind == TokenKind.Number)
            && line.Lex(next + 1) != Lex.A && TrySingle(line, next + 1, out var more, out var after) && more > 0 && line.Lex(after) == Lex.Unit)
        {
            amount = more;
            next = after;
        }
        return true;
    }

    private static bool TrySingle(in TokenLine line, int at, out int amount, out int next)
    {
        ref readonly var token = ref line[at];
        amount = 0;
        next = at + 1;
        switch (token.Kind, token.Lex)
        {
            case (TokenKind.Number, _):
                amount = token.Value;
                return token.Digits <= 4;
            case (TokenKind.Quantity, _):
                return char.IsAsciiDigit(line.Text[token.Start]);
            case (_, Lex.Cardinal):
                amount = Cardinal(line, at, out next);
                return true;
            case (_, Lex.A):
                amount = 1;
                if (line.Lex(next) is Lex.Few or Lex.Couple or Lex.Just || line.Lex(next) == Lex.Cardinal && line[next].Value >= 100 || line.Lex(next) == Lex.Half)
                {
                    if (line.Lex(next) == Lex.Half) next++;
                    else
                    {
                        TrySingle(line, next, out amount, out next);
                        if (amount == 1) amount = 0;
                    }
                }
                return true;
            case (_, Lex.Few or Lex.Several or Lex.Many):
                return true;
            case (_, Lex.Couple):
                if (line.Lex(next) == Lex.Of) next++;
                return true;
            case (_, Lex.Just) when line.Lex(next) == Lex.Cardinal || line[next].Kind == TokenKind.Number:
                return TrySingle(line, next, out amount, out next);
            case (_, Lex.Half) when line.Lex(next) == Lex.A:
                next++;
                return true;
            default:
                return false;
        }
    }

    /// <summary>two hundred and twenty-five: below a hundred, times a hundred or thousand, and again below a hundred.</summary>
    private static int Cardinal(in TokenLine line, int at, out int next)
    {
        var total = BelowHundred(line, at, out next);
        if (line.Lex(next) == Lex.Cardinal && line[next].Value >= 100) total *= line[next++].Value;
        if (total < 100) return total;
        var rest = line.Lex(next) == Lex.And ? next + 1 : next;
        return line.Lex(rest) == Lex.Cardinal && line[rest].Value < 100 ? total + BelowHundred(line, rest, out next) : total;
    }

    private static int BelowHundred(in TokenLine line, int at, out int next)
    {
        var value = line[at].Value;
        next = at + 1;
        if (value is < 20 or >= 100) return value;
        var ones = line[next].Kind == TokenKind.Dash ? next + 1 : next;
        if (line.Lex(ones) != Lex.Cardinal || line[ones].Value >= 10) return value;
        next = ones + 1;
        return value + line[ones].Value;
    }

    /// <summary>An ordinal in digits or words: 9th, ninth, twenty-first.</summary>
    public static bool TryOrdinal(in TokenLine line, int at, out int value, out int next)
    {
        ref readonly var token = ref line[at];
        value = token.Value;
        next = at + 1;
        if (token.Kind == TokenKind.Ordinal || token.Lex == Lex.Ordinal) return true;
        if (token.Lex != Lex.Cardinal || token.Value is < 20 or > 90) return false;
        var ones = line[next].Kind == TokenKind.Dash ? next + 1 : next;
        if (line.Lex(ones) != Lex.Ordinal || line[ones].Value > 9) return false;
        value = token.Value + line[ones].Value;
        next = ones + 1;
        return true;
    }

    /// <summary>BC, B.C., BCE, AD, CE after a number.</summary>
    public static bool TryEra(in TokenLine line, int at, out bool before, out int next)
    {
        before = false;
        next = at + 1;
        ref readonly var token = ref line[at];
        if (token.Lex is Lex.Bc or Lex.Ad && (token.Flags & TokenFlags.Shouted) != 0)
        {
            before = token.Lex == Lex.Bc;
            return true;
        }
        if (line[at + 1].IsMark('.') && line[at + 1].Glued && line[at + 2] is { Kind: TokenKind.Word, Glued: true })
        {
            if (line.Is(at, "B") && line.Is(at + 2, "C")) before = true;
            else if (!(line.Is(at, "A") && line.Is(at + 2, "D") || line.Is(at, "C") && line.Is(at + 2, "E"))) return false;
            next = at + 3;
            if (line[next].IsMark('.') && line[next].Glued)
            {
                next++;
                if (before && line.Is(next, "E") && line[next].Glued)
                {
                    next++;
                    if (line[next].IsMark('.') && line[next].Glued) next++;
                }
            }
            return true;
        }
        return false;
    }

    /// <summary>A year as counted by the era, in astronomical counting.</summary>
    public static int Astronomical(int year, bool beforeChrist) => beforeChrist ? 1 - year : year;
}
