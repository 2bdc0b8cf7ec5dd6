using Sources.Dates.Grammar;
using Sources.Dates.Tokens;

namespace Sources.Dates.Context;

/// <summary>A date that says outright what a counted or pointed time beside it only counts to: "two years later, in 319 BC".</summary>
internal static class Appositions
{
    /// <summary>Whether the second of two neighbours says when the first, a counted time, is: "a year later, in May 1643"; "the next day (5 May)".</summary>
    public static bool IsSaidAfter(in TokenLine line, Find counted, Find said)
    {
        if (!IsCounted(counted) || !Says(said)) return false;
        var at = counted.Last;
        if (!line[at].IsMark(',') && !line[at].IsMark('(')) return false;
        at++;
        var placed = line.Lex(at) is Lex.In or Lex.On;
        if (placed) at++;
        return at == said.First && (placed || Closes(line, said.Last));
    }

    /// <summary>Whether the first of two neighbours says when the second, a counted time, is: "In May 1643, a year later, ...".</summary>
    public static bool IsSaidBefore(in TokenLine line, Find said, Find counted) =>
        IsCounted(counted) && Says(said) && line[said.Last].IsMark(',') && counted.First == said.Last + 1 && Closes(line, counted.Last);

    private static bool IsCounted(Find find) => find.Kind == FindKind.Offset || find is { Kind: FindKind.Period, Shift: not (Shift.None or Shift.Bare), Vague: false };

    private static bool Says(Find find) => find.Kind is FindKind.Calendar or FindKind.Time && !find.CompletedByNext && (find.Year is not null || find.Month != 0);

    private static bool Closes(in TokenLine line, int at) => line[at].Kind == TokenKind.Edge || line[at].Kind == TokenKind.Mark && (char)line[at].Value is ',' or '.' or ';' or ':' or ')' or '!' or '?';
}
