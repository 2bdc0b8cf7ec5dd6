using Sources.Dates.Grammar;
using Sources.Dates.Tokens;

namespace Sources.Dates.Context;

/// <summary>What joins two neighbouring finds: ranges and lists, and the year or month that the last of them says for all.</summary>
internal static class FindLinks
{
    /// <summary>Gives finds the month and year their right neighbour says: from July to November 1916, 4 and 5 May.</summary>
    public static void Complete(in TokenLine line, List<Find> finds)
    {
        for (var i = finds.Count - 2; i >= 0; i--)
        {
            var find = finds[i];
            var next = finds[i + 1];
            if (find.CompletedByNext)
            {
                if (next.Month == 0) continue;
                (find.Month, find.Year, find.YearShift) = (next.Month, next.Year, next.YearShift);
                find.YearFromNeighbour = true;
                continue;
            }
            if (!find.NeedsYear || next.Kind is not FindKind.Calendar || next.IsBareYear && find.Season == 0 || !Joined(line, find, next)) continue;
            if (next.Year is { } year)
            {
                find.Year = Order(find) > Order(next) ? year - 1 : year;
                find.YearFromNeighbour = true;
            }
            else if (next.YearShift is { } shift) find.YearShift = shift;
        }
        for (var i = 1; i < finds.Count; i++)
        {
            // The 1939-40 winter: of the year it begins in.
            if (finds[i] is { Season: > 0, NeedsYear: true } season && finds[i - 1] is { IsBareYear: true } before && before.Last == season.First)
            {
                season.Year = season.Season == 24 && before.Rule == "year-range" && i > 1 && finds[i - 2].IsBareYear ? finds[i - 2].Year : before.Year;
                season.YearFromNeighbour = true;
            }
            // May 6 and 7th: the month is known by now.
            if (finds[i] is { CompletedByPrevious: true, Year: null } find) (find.Year, find.YearShift) = (finds[i - 1].Year, finds[i - 1].YearShift);
            else if (finds[i] is { CompletedByPrevious: true, Year: { } year } last && finds[i - 1] is { NeedsYear: true } first) (first.Year, first.YearFromNeighbour) = (year, last.Month == first.Month);
        }
    }

    private static int Order(Find find) => find.Month != 0 ? find.Month : find.Season is > 20 and < 25 ? (find.Season - 21) * 3 + (find.Season == 24 ? -9 : 3) : 0;

    /// <summary>Only linking words stand between the two.</summary>
    public static bool Joined(in TokenLine line, Find left, Find right) => Link(line, left, right) != Lex.None;

    /// <summary>To for a range (to, until, a dash), And for a list (and, or, a comma), None when other words stand between.</summary>
    public static Lex Link(in TokenLine line, Find left, Find right)
    {
        var link = Lex.None;
        if (right.First - left.Last > 4) return Lex.None;
        for (var i = left.Last; i < right.First; i++)
        {
            switch (line.Lex(i))
            {
                case Lex.To or Lex.Until or Lex.Through:
                    link = Lex.To;
                    break;
                case Lex.And or Lex.Or:
                    if (link != Lex.To) link = Lex.And;
                    break;
                case Lex.The or Lex.In or Lex.On or Lex.Up or Lex.Early or Lex.Late or Lex.Mid or Lex.From or Lex.By or Lex.About or Lex.Again:
                    break;
                default:
                    if (line[i].Kind == TokenKind.Dash && line[i].Value != '\u2014') link = Lex.To;
                    else if (line[i].IsMark(',') || line[i].IsMark('/')) link = link == Lex.None ? Lex.And : link;
                    else return Lex.None;
                    break;
            }
        }
        return link;
    }
}
