using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Words for past, present and future that no calendar places.</summary>
internal static class References
{
    public static Find? Find(in TokenLine line, int at, bool news)
    {
        ref readonly var token = ref line[at];
        switch (token.Lex)
        {
            case Lex.Now:
                return Periods.Reference(at, at + 1, "PRESENT_REF", "now");
            case Lex.Right when line.Lex(at + 1) == Lex.Now:
                return Periods.Reference(at, at + 2, "PRESENT_REF", "now");
            case Lex.Currently:
                return Periods.Reference(at, at + 1, "PRESENT_REF", "currently");
            case Lex.Current:
                return news || line.Lex(at + 1) == Lex.Unit ? null : Periods.Reference(at, at + 1, "PRESENT_REF", "current", noun: false);
            case Lex.Recently:
                return Periods.Reference(at, at + 1, "PAST_REF", "recently");
            case Lex.Recent:
                return news ? null : Periods.Reference(at, at + 1, "PAST_REF", "recent", noun: false);
            case Lex.Formerly:
                return Periods.Reference(at, at + 1, "PAST_REF", "formerly");
            case Lex.Former:
                return news || line.Lex(at - 1) == Lex.The && line[at + 1].Kind != TokenKind.Word || line.Lex(at + 1) == Lex.Verb ? null : Periods.Reference(at, at + 1, "PAST_REF", "former", noun: false);
            case Lex.Future:
                if ((line.Is(at - 1, "near") || line.Is(at - 1, "foreseeable") || line.Is(at - 1, "distant")) && line.Lex(at - 2) == Lex.The) return Periods.Reference(at - 1, at + 1, "FUTURE_REF", "future");
                if (line.Lex(at - 1) == Lex.The && !(line[at + 1] is { Kind: TokenKind.Word, Lex: Lex.None }) || line.Is(at - 1, "near") || line.Is(at - 1, "foreseeable")) return news && line.Lex(at - 2) is not Lex.In ? null : Periods.Reference(at, at + 1, "FUTURE_REF", "future");
                return news ? null : Periods.Reference(at, at + 1, "FUTURE_REF", "future", noun: false);
            case Lex.Past:
                return line.Lex(at - 1) == Lex.The && line.Lex(at - 2) is Lex.In or Lex.Of && line[at + 1].Kind is not TokenKind.Word and not TokenKind.Number || line.Lex(at - 1) == Lex.The && line.Lex(at - 2) is Lex.In && line.Lex(at + 1) is Lex.And or Lex.Verb
                    ? Periods.Reference(at, at + 1, "PAST_REF", "past") : null;
            case Lex.Present:
                if (line.Lex(at - 1) == Lex.At && line[at + 1].Kind != TokenKind.Word) return Periods.Reference(at, at + 1, "PRESENT_REF", "present");
                if (line.Lex(at - 1) != Lex.The) return null;
                if (line[at + 1].IsUnit(Unit.Day)) return Periods.Reference(at, at + 2, "PRESENT_REF", "present");
                return line.Lex(at - 2) is Lex.To or Lex.Until or Lex.In or Lex.At or Lex.For && line[at + 1].Kind != TokenKind.Word ? Periods.Reference(at, at + 1, "PRESENT_REF", "present") : null;
            case Lex.Date when line.Lex(at - 1) == Lex.To:
                return line.Is(at - 2, "up") || Durations.Ends(line, at + 1) || line[at + 1].Kind == TokenKind.Word && line.Lex(at + 1) is Lex.Verb ? Periods.Reference(at, at + 1, "PRESENT_REF", "to-date") : null;
            case Lex.Time when line.Lex(at - 1) == Lex.The && line.Lex(at - 2) == Lex.At && line.Lex(at + 1) is not (Lex.Of or Lex.None) | line[at + 1].Kind != TokenKind.Word:
                return new Find(FindKind.Period, "the-time", at, at + 1) { Shift = Shift.That, Vague = true, TakesArticle = true };
            default:
                return null;
        }
    }
}
