using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Words for a part of what follows them: early, mid-, the end of.</summary>
internal static class Parts
{
    /// <summary>Whether words for a part stand before the token, which is an article: the end of [the], early in [the].</summary>
    public static bool HasPart(in TokenLine line, int articleAt)
    {
        var at = articleAt - 1;
        if (line.Lex(at) == Lex.Of) return line.Lex(at - 1) is Lex.End or Lex.Beginning or Lex.Middle or Lex.Turn or Lex.Rest or Lex.Course or Lex.Half || line.Lex(at - 1) == Lex.Part && line.Lex(at - 2) is Lex.Early or Lex.Late or Lex.Latter;
        return line.Lex(at) is Lex.In && line.Lex(at - 1) is Lex.Early or Lex.Late or Lex.Later or Lex.Earlier;
    }

    /// <summary>early, late, mid-; early in; the end of, the beginning of, the latter part of, the course of.</summary>
    public static bool TryExtend(in TokenLine line, Find find, int at, int floor)
    {
        var start = at;
        var before = at - 1;
        if (before < floor) return false;
        switch (line.Lex(before))
        {
            case Lex.Early or Lex.Late:
                find.Part = line.Lex(before) == Lex.Early ? DatePart.Early : DatePart.Late;
                start = before;
                break;
            case Lex.Mid:
                find.Part = DatePart.Mid;
                start = before;
                break;
            case Lex.Later or Lex.Earlier when find is { Kind: FindKind.Period, Unit: Unit.Year or Unit.Month or Unit.Week or Unit.Day or Unit.Season or Unit.Decade } || find.Season is > 0 and < 33 && find.Year is null:
                if (line[before].Value == 0 && (line.Is(before, "later") || line.Is(before, "earlier"))) start = before;
                break;
            case Lex.In when line.Lex(before - 1) is Lex.Early or Lex.Late or Lex.Later or Lex.Earlier && before - 1 >= floor && (line.Is(before - 1, "early") || line.Is(before - 1, "late") || line.Is(before - 1, "later") || line.Is(before - 1, "earlier")):
                if (line.Lex(before - 1) is Lex.Later or Lex.Earlier && find.Kind == FindKind.Calendar && find.Season == 0) return false;
                find.Part = line.Lex(before - 1) switch { Lex.Early => DatePart.Early, Lex.Late => DatePart.Late, _ => find.Part };
                start = before - 1;
                break;
            case Lex.Of:
                start = PartOf(line, find, before - 1, floor);
                if (start < 0) return false;
                break;
            default:
                if (line[before].Kind == TokenKind.Dash && line[before].Glued && before - 1 >= floor && line.Lex(before - 1) is Lex.Mid or Lex.Early or Lex.Late)
                {
                    find.Part = line.Lex(before - 1) switch { Lex.Mid => DatePart.Mid, Lex.Early => DatePart.Early, _ => DatePart.Late };
                    start = before - 1;
                    break;
                }
                return false;
        }
        if (start == at) return false;
        // early-to-mid, mid-to-late
        if (line[start - 1].Kind == TokenKind.Dash && line.Lex(start - 2) == Lex.To && line.Lex(start - 4) is Lex.Mid or Lex.Early && start - 4 >= floor) start -= 4;
        else if (line.Lex(start - 1) is Lex.To && line.Lex(start - 2) is Lex.Early or Lex.Mid && start - 2 >= floor && find.Part is DatePart.Mid or DatePart.Late && line.Lex(start) is Lex.Mid or Lex.Late)
        {
            start -= 2;
            find.FromPart = line.Lex(start) == Lex.Early ? DatePart.Early : DatePart.Mid;
        }
        if (line.Lex(start - 1) == Lex.The && start - 1 >= floor && (find.TakesArticle || line.Lex(at - 1) == Lex.Of || line.Lex(start) is Lex.Mid or Lex.Early or Lex.Late && find.Kind is FindKind.Decade or FindKind.Century)) start--;
        find.First = start;
        return true;
    }

    private static int PartOf(in TokenLine line, Find find, int at, int floor)
    {
        if (at < floor) return -1;
        var start = at;
        switch (line.Lex(at))
        {
            case Lex.End:
                find.Part = DatePart.End;
                break;
            case Lex.Beginning or Lex.Turn:
                find.Part = DatePart.Start;
                break;
            case Lex.Middle:
                find.Part = DatePart.Mid;
                break;
            case Lex.Rest or Lex.Course:
                if (find.Kind == FindKind.Calendar && line.Lex(at) == Lex.Course) return -1;
                break;
            case Lex.Part:
                if (line.Lex(at - 1) is not (Lex.Early or Lex.Late or Lex.Latter or Lex.Later or Lex.Earlier or Lex.Ordinal) || at - 1 < floor) return at - 1 >= floor && line.Is(at - 1, "better") ? at - 1 : -1;
                find.Part = line.Lex(at - 1) is Lex.Early or Lex.Earlier or Lex.Ordinal ? DatePart.Early : DatePart.Late;
                start = at - 1;
                break;
            default:
                // the last days of, the first weeks of
                if (line.Lex(at) == Lex.Unit && line[at].Plural && at - 1 >= floor && line.Lex(at - 1) is Lex.Last or Lex.Latter or Lex.Early or Lex.Late && find.Kind != FindKind.Period)
                {
                    find.Part = line.Lex(at - 1) == Lex.Early ? DatePart.Early : DatePart.End;
                    start = at - 1;
                    break;
                }
                return -1;
        }
        if (line.Lex(start - 1) is Lex.Very && start - 1 >= floor) start--;
        if (line.Lex(at) == Lex.Rest && line.Lex(start - 1) == Lex.The && line.Lex(start - 2) == Lex.Of && (line.Is(start - 3, "most") || line.Is(start - 3, "much")) && start - 3 >= floor) start -= 3;
        return start;
    }
}
