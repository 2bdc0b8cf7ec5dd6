using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Years that are counted from something else than the birth of Christ: 1342 AH, AUC 753. Taken for ours they would be centuries off, so they are no dates.</summary>
internal static class OtherReckonings
{
    /// <summary>A later year beside such letters is one of ours, and the letters are a name: by 1930 AM radio had spread.</summary>
    private const int Latest = 1500;

    private static readonly string[] Letters = ["AH", "SH", "AM", "AUC"];

    /// <summary>Whether letters beside the year, decade or century say that it is counted so, or letters beside the other end of its range.</summary>
    public static bool Has(in TokenLine line, Find find)
    {
        var year = find.Kind switch
        {
            FindKind.Calendar => find.Year ?? int.MaxValue,
            FindKind.Decade => find.Span,
            FindKind.Century => find.Span + 1,
            _ => int.MaxValue,
        };
        if (year is <= 0 or > Latest) return false;
        if (StandsAfter(line, find.Last) || StandsBefore(line, find.First)) return true;
        return IsLink(line, find.Last) && StandsAfter(line, EndOfRange(line, find.Last + 1)) || IsLink(line, find.First - 1) && IsYear(line, find.First - 2) && StandsBefore(line, find.First - 2);
    }

    /// <summary>One past the year or century at the token, the token itself where there is none: 1342, the 14th century.</summary>
    private static int EndOfRange(in TokenLine line, int at)
    {
        if (IsYear(line, at)) return at + 1;
        var century = line.Lex(at) == Lex.The ? at + 1 : at;
        return Numbers.TryOrdinal(line, century, out _, out var unit) && line[unit].IsUnit(Unit.Century) ? unit + 1 : at;
    }

    private static bool IsLink(in TokenLine line, int at) => line[at].Kind == TokenKind.Dash || line.Lex(at) is Lex.To or Lex.And or Lex.Or or Lex.Until;

    private static bool IsYear(in TokenLine line, int at) => line[at] is { Kind: TokenKind.Number, Digits: >= 2 and <= 4 };

    private static bool StandsAfter(in TokenLine line, int at)
    {
        foreach (var letters in Letters)
        {
            if (IsShouted(line, at, letters) || IsDotted(line, at, letters)) return true;
        }
        return false;
    }

    /// <summary>Whether the letters stand before the year; not the AM of a time.</summary>
    private static bool StandsBefore(in TokenLine line, int at)
    {
        foreach (var letters in Letters)
        {
            if (IsShouted(line, at - 1, letters)) return line[at - 2].Kind != TokenKind.Number;
            var first = at - 2 * letters.Length;
            if (line[at - 1].IsMark('.') && IsDotted(line, first, letters)) return line[first - 1].Kind != TokenKind.Number;
        }
        return false;
    }

    private static bool IsShouted(in TokenLine line, int at, string letters) => (line[at].Flags & TokenFlags.Shouted) != 0 && line.Is(at, letters);

    /// <summary>A.H., with or without its last full stop, which may end the sentence.</summary>
    private static bool IsDotted(in TokenLine line, int at, string letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            var letter = at + 2 * i;
            if (!line[letter].Capital || !line.Is(letter, letters.AsSpan(i, 1)) || i > 0 && !line[letter].Glued) return false;
            if (i < letters.Length - 1 && !(line[letter + 1].IsMark('.') && line[letter + 1].Glued)) return false;
        }
        return true;
    }
}
