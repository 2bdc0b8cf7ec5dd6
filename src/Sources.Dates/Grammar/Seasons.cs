using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Seasons, quarters and halves.</summary>
internal static class Seasons
{
    /// <summary>summer 1919, the summer of ’69, the winter of 1941-42, in the spring.</summary>
    public static Find? Season(in TokenLine line, int at)
    {
        ref readonly var season = ref line[at];
        if (season.Plural) return null;
        var find = new Find(FindKind.Calendar, "season", at, at + 1) { Season = season.Value, TakesArticle = true };
        var year = line.Lex(at + 1) == Lex.Of || line[at + 1].IsMark(',') ? at + 2 : at + 1;
        if (line[year] is { Kind: TokenKind.Number, Digits: 4, Value: >= 1000 and <= 2199 } || line[year] is { Kind: TokenKind.Number } && Numbers.TryEra(line, year + 1, out _, out _) || line[year].Kind == TokenKind.Apostrophe)
        {
            CalendarDates.AddYear(line, find, year);
            if (find.Year is not null)
            {
                find.Rule = "season-year";
                // Winters run over the new year: the winter of 1941-42, 1941/1942.
                if (season.Value == 24 && (line[find.Last].Kind == TokenKind.Dash || line[find.Last].IsMark('/')) && line[find.Last + 1] is { Kind: TokenKind.Number } end
                    && (end.Digits == 2 && end.Value == (find.Year + 1) % 100 || end.Value == find.Year + 1))
                    find.Last += 2;
                find.TakesArticle = !season.Capital || line[find.Last] is not { Kind: TokenKind.Word, Lex: Lex.None };
                return find;
            }
        }
        // The spring offensive: the article is the offensive's.
        ref readonly var after = ref line[at + 1];
        find.TakesArticle = !(after is { Kind: TokenKind.Word, Lex: Lex.None } && (!after.Capital || season.Capital));
        return Means(line, at) ? find : null;
    }

    private static bool Means(in TokenLine line, int at)
    {
        ref readonly var season = ref line[at];
        ref readonly var before = ref line[at - 1];
        ref readonly var after = ref line[at + 1];
        if (season.Capital && after is { Kind: TokenKind.Word, Capital: true } && (line.Is(at + 1, "Palace") || line.Is(at + 1, "War") || line.Is(at + 1, "Olympics") || line.Is(at + 1, "Olympic") || line.Is(at + 1, "Games") || line.Is(at + 1, "Garden") || line.Is(at + 1, "Street") || line.Is(at + 1, "Line"))) return false;
        // Prague Spring, Arab Spring; but not at the start of a line.
        if (season.Capital && before is { Kind: TokenKind.Word, Capital: true, Lex: Lex.None }) return false;
        var placed = before.Lex is Lex.In or Lex.By or Lex.Until or Lex.Since or Lex.During or Lex.Early or Lex.Late or Lex.Mid or Lex.Each or Lex.Of or Lex.Through or Lex.From or Lex.Over || before.Kind == TokenKind.Dash && line.Lex(at - 2) is Lex.Mid or Lex.Season;
        var listed = before.Lex is Lex.And or Lex.Or or Lex.To && (line.Lex(at - 2) == Lex.Season || line.Lex(at - 2) == Lex.Month);
        var article = before.Lex == Lex.The;
        if (season.Value == 23 && (line.Is(at, "fall") || line.Is(at, "falls")))
        {
            if (after.Lex == Lex.Of) return false;
            if (placed && before.Lex is not (Lex.Of or Lex.From or Lex.Through or Lex.Over or Lex.By) || listed) return !after.Plural;
            return article && line.Lex(at - 2) is Lex.In or Lex.During or Lex.By or Lex.Until or Lex.Since or Lex.Late or Lex.Early or Lex.This && after.Lex != Lex.Of;
        }
        if (season.Value == 21 && line.Is(at, "spring"))
        {
            if (after.Lex == Lex.Of && article && line.Lex(at + 2) is not (Lex.That or Lex.This or Lex.Next or Lex.Last or Lex.The)) return false;
            if (line.Is(at + 1, "up") || line.Is(at + 1, "water") || after.Lex is Lex.From || before.Lex == Lex.To) return false;
            return placed || listed || article || before.Lex == Lex.A || season.Capital && before.Kind is TokenKind.Edge && after is { Kind: TokenKind.Word, Capital: false, Lex: Lex.None } || line.Is(at + 1, "offensive") || line.Is(at + 1, "campaign") || line.Is(at + 1, "thaw");
        }
        return true;
    }

    /// <summary>the third quarter (of 2012), the second half of 2008, Q1 2013 is in <see cref="QuarterCode"/>.</summary>
    public static Find? QuarterOrHalf(in TokenLine line, int at, Find? previous)
    {
        int number;
        int unit;
        if (line.Lex(at) is Lex.Latter or Lex.Last && line.Lex(at + 1) == Lex.Half) (number, unit) = (2, at + 1);
        else if (line.Lex(at) is Lex.Latter or Lex.Last && line[at + 1].IsUnit(Unit.Quarter) && line.Lex(at + 2) == Lex.Of) (number, unit) = (4, at + 1);
        else if (line.Is(at, "former") && line.Lex(at + 1) == Lex.Half) (number, unit) = (1, at + 1);
        else if (!Numbers.TryOrdinal(line, at, out number, out unit)) return null;
        if (line[unit].Kind == TokenKind.Dash && line[unit].Glued) unit++;
        int code;
        if (line[unit].IsUnit(Unit.Quarter) && !line[unit].Plural && number is >= 1 and <= 4) code = 32 + number;
        else if (line.Lex(unit) == Lex.Half && number is 1 or 2) code = 39 + number;
        else return null;
        var target = unit + 1;
        var linked = line.Lex(target) is Lex.Of or Lex.In;
        if (linked) target++;
        if (line.Lex(target) == Lex.The) target++;
        if (line.Is(target, "fiscal")) target++;
        if (line[target].IsUnit(Unit.Year) && line[target + 1] is { Kind: TokenKind.Number, Digits: 4 }) target++;
        if (ExpressionGrammar.Core(line, target, previous) is { } core && (linked || core.IsBareYear))
        {
            core.First = at;
            core.TakesArticle = true;
            if (core.IsBareYear || core is { Kind: FindKind.Period, Unit: Unit.Year })
            {
                core.Season = code;
                core.Rule = code < 40 ? "quarter-of-year" : "half-of-year";
                return core;
            }
            if (core.Kind is FindKind.Decade or FindKind.Century || core is { Kind: FindKind.Calendar, Day: 0, Month: > 0 } || core.Kind == FindKind.Period)
            {
                core.Part = code is 40 or 33 ? DatePart.Early : code is 41 or 36 ? DatePart.Late : DatePart.Mid;
                core.Rule = "half-of-period";
                return core;
            }
            return null;
        }
        if (linked || code >= 40) return null;
        return new Find(FindKind.Calendar, "quarter", at, unit + 1) { Season = code, TakesArticle = true };
    }

    /// <summary>Q1 2013, Q3.</summary>
    public static Find? QuarterCode(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        if (token.End - token.Start != 2 || line.Text[token.Start] is not ('Q' or 'H') || line.Text[token.Start + 1] is not (>= '1' and <= '4')) return null;
        var half = line.Text[token.Start] == 'H';
        if (half && line.Text[token.Start + 1] > '2') return null;
        var find = new Find(FindKind.Calendar, "quarter-code", at, at + 1) { Season = (half ? 39 : 32) + (line.Text[token.Start + 1] - '0') };
        var year = CalendarDates.AddYear(line, find, line.Lex(at + 1) == Lex.Of ? at + 2 : at + 1);
        return year || !half ? find : null;
    }
}
