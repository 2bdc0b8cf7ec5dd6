using Sources.Dates.Tokens;

namespace Sources.Dates.Grammar;

/// <summary>Years that stand alone, in ranges, with an era; and the numbers that look like years and are none.</summary>
internal static class Years
{
    /// <summary>Years that a range may span whose second year is shortened: 1917-23.</summary>
    private const int LongestShortened = 60;

    public static Find? Year(in TokenLine line, int at, Find? previous, int anchorYear, bool news = false)
    {
        ref readonly var token = ref line[at];
        if (token.Digits > 4) return Grouped(line, at);
        if (IsPartOfName(line, at)) return null;
        if (Numbers.TryEra(line, at + 1, out var before, out var next) && token.Value > 0)
            return new Find(FindKind.Calendar, "year-era", at, next) { Year = Numbers.Astronomical(Completed(line, at, before), before) };
        if (SecondOfRange(line, at, previous) is { } second) return second;
        if (EraFollowsRange(line, at) is { } bc && token.Value > 0)
            return new Find(FindKind.Calendar, "year-range", at, at + 1) { Year = Numbers.Astronomical(token.Value, bc), YearFromNeighbour = true };
        if (token.Digits == 4) return IsYear(line, at) ? new Find(FindKind.Calendar, "year", at, at + 1) { Year = token.Value } : null;
        // In 300 BC and in 250: of the era named before it.
        return ShortYear(line, at, previous is { Kind: FindKind.Calendar, Year: <= 0 and var era } ? era : anchorYear, news);
    }

    /// <summary>AD 79, A.D. 79.</summary>
    public static Find? EraFirst(in TokenLine line, int at)
    {
        if (!Numbers.TryEra(line, at, out var before, out var next) || before) return null;
        ref readonly var number = ref line[next];
        return number.Kind == TokenKind.Number && number.Digits <= 4 && number.Value > 0 ? new Find(FindKind.Calendar, "year-era", at, next + 1) { Year = number.Value } : null;
    }

    /// <summary>'44 after a word that places it.</summary>
    public static Find? Clipped(in TokenLine line, int at) =>
        line[at + 1] is { Kind: TokenKind.Number, Digits: 2, Glued: true } && !line[at].Glued && line.Lex(at - 1) is Lex.In or Lex.Of or Lex.Since or Lex.By or Lex.Until or Lex.Season or Lex.Early or Lex.Late or Lex.From or Lex.During
            ? new Find(FindKind.Calendar, "clipped-year", at, at + 2) { Year = line[at + 1].Value, UnsaidCentury = UnsaidCenturies.LatestClipped }
            : null;

    /// <summary>The 23 of 1917-23, the 15 of 1914/15, and full years after a dash.</summary>
    private static Find? SecondOfRange(in TokenLine line, int at, Find? previous)
    {
        ref readonly var token = ref line[at];
        ref readonly var link = ref line[at - 1];
        if (previous is not { Year: { } first } || previous.Last != at - 1 || !(link.Kind == TokenKind.Dash && link.Value != '\u2014' || link.IsMark('/'))) return null;
        if (line[at + 1].Kind == TokenKind.Dash && line[at + 1].Glued && line[at + 2] is { Kind: TokenKind.Number, Glued: true }) return null;
        if (token.Digits == 2 && token.Glued && link.Glued && first > 0 && previous.IsBareYear)
        {
            var year = first / 100 * 100 + token.Value;
            if (year < first) year += 100;
            if (year - first > LongestShortened || year == first) return null;
            return new Find(FindKind.Calendar, "year-range", at, at + 1) { Year = year, YearFromNeighbour = true };
        }
        if (token.Digits == 4 && token.Value is >= 1000 and <= 2199 && previous.IsBareYear && token.Value > first)
            return new Find(FindKind.Calendar, "year", at, at + 1) { Year = token.Value };
        return null;
    }

    /// <summary>
    /// The year as counted by its era: the 79 of 480–79 BC is 479. One that would come in the wrong order or much later is whole, as in 323–31 BC; and below 200 BC
    /// both are written, so that 140–37 BC is taken as it stands.
    /// </summary>
    private static int Completed(in TokenLine line, int at, bool before)
    {
        ref readonly var token = ref line[at];
        ref readonly var link = ref line[at - 1];
        if (token.Digits != 2 || !token.Glued || !link.Glued || !(link.Kind == TokenKind.Dash && link.Value != '\u2014' || link.IsMark('/'))) return token.Value;
        if (line[at - 2] is not { Kind: TokenKind.Number, Digits: 3 or 4, Value: var first }) return token.Value;
        var year = first / 100 * 100 + token.Value;
        var later = before ? first - year : year - first;
        if (later is <= 0 or > LongestShortened) return token.Value;
        return before && first < 200 && line.Text[token.Start] != '0' ? token.Value : year;
    }

    /// <summary>264 in "264 to 241 BC": the era stands after the other end.</summary>
    private static bool? EraFollowsRange(in TokenLine line, int at)
    {
        var link = at + 1;
        if (!(line[link].Kind == TokenKind.Dash || line.Lex(link) is Lex.To or Lex.And or Lex.Or or Lex.Until or Lex.Through || line[link].IsMark('/'))) return null;
        if (line[link + 1] is not { Kind: TokenKind.Number, Digits: <= 4 }) return null;
        return Numbers.TryEra(line, link + 2, out var before, out _) && (!before || line[link + 1].Value <= line[at].Value) ? before : null;
    }

    /// <summary>10,000 BC, 1,500 BC, 12000 BC: a number that only its era makes a year.</summary>
    public static Find? Grouped(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        if (IsPartOfName(line, at) || !Numbers.TryEra(line, at + 1, out var before, out var next)) return null;
        var year = 0;
        foreach (var c in line.WordAt(at))
        {
            if (c == ',') continue;
            if (!char.IsAsciiDigit(c) || year >= 100_000) return null;
            year = year * 10 + (c - '0');
        }
        return year > 0 && (before || year <= 9999) ? new Find(FindKind.Calendar, "year-era", at, next) { Year = Numbers.Astronomical(year, before) } : null;
    }

    /// <summary>
    /// A number of one to three digits is a year where the story is ancient (in 216, by 27), and one of three digits also where it is clear that nothing is counted:
    /// "in 843 it", "fell in 476.", "from 768 to 814 he".
    /// </summary>
    private static Find? ShortYear(in TokenLine line, int at, int anchorYear, bool news)
    {
        ref readonly var token = ref line[at];
        var ancient = anchorYear is < 1000 and not 0;
        if (!news && token is { Digits: 3, Value: >= 100 } && (IsClear(line, at) || IsRangeStart(line, at) || IsRangeEnd(line, at)))
            return new Find(FindKind.Calendar, "year-of-era", at, at + 1) { Year = anchorYear <= 0 && ancient ? 1 - token.Value : token.Value };
        var named = line.Lex(at - 1) == Lex.Unit && line[at - 1].IsUnit(Unit.Year) && line.Lex(at - 2) == Lex.The;
        if (named && token.Digits == 3) return new Find(FindKind.Calendar, "year", at, at + 1) { Year = anchorYear <= 0 && ancient ? 1 - token.Value : token.Value };
        if (!ancient || token.Digits < 2 || token.Value == 0) return null;
        if (line.Lex(at - 1) is not (Lex.In or Lex.By or Lex.Until or Lex.Since or Lex.During or Lex.Before or Lex.After or Lex.Late or Lex.Early or Lex.Mid or Lex.Circa)) return null;
        ref readonly var after = ref line[at + 1];
        if (!(after.Kind is TokenKind.Edge or TokenKind.Mark or TokenKind.QuoteClose || after.Capital || after.Lex is Lex.The or Lex.A or Lex.And or Lex.By or Lex.Pronoun)) return null;
        return new Find(FindKind.Calendar, "year-of-era", at, at + 1) { Year = anchorYear <= 0 ? 1 - token.Value : token.Value };
    }

    /// <summary>In 843 it was divided; the empire fell in 476.</summary>
    private static bool IsClear(in TokenLine line, int at)
    {
        var opens = at == 1 || at == 2 && line[0].Kind == TokenKind.QuoteOpen;
        return line.Lex(at - 1) switch
        {
            Lex.In => Follows(line, at + 1, opens) && !Counts(line, at - 2),
            Lex.Since or Lex.Until => Follows(line, at + 1, opens),
            // By and after 843 may be a quantity at the end of a sentence, not at its beginning.
            Lex.By or Lex.After or Lex.Before => opens && Follows(line, at + 1, opens),
            _ => false,
        };
    }

    /// <summary>What may stand after a year and not after a count: the end of the clause, or the subject of the next.</summary>
    private static bool Follows(in TokenLine line, int at, bool opens)
    {
        ref readonly var token = ref line[at];
        if (token.Kind == TokenKind.Edge || token.Kind == TokenKind.QuoteClose) return !opens;
        if (token.IsMark(',')) return line[at + 1].Kind is TokenKind.Word or TokenKind.QuoteOpen && line.Lex(at + 1) is not (Lex.Cardinal or Lex.Or);
        if (token.Kind == TokenKind.Mark) return !opens && (char)token.Value is '.' or ';' or ':' or ')' or '!' or '?' && line[at + 1].Kind != TokenKind.Number;
        if (token.Kind != TokenKind.Word) return false;
        if (token.Lex is Lex.The or Lex.Pronoun) return true;
        if (token.Lex == Lex.A) return opens;
        if (token.Lex == Lex.At) return line[at + 1].Capital;
        if (token.Lex == Lex.And) return line.Lex(at + 1) is Lex.Verb or Lex.Pronoun || line[at + 1] is { Kind: TokenKind.Word, Capital: false, Lex: Lex.None } && line.WordAt(at + 1).EndsWith("ed");
        // In 843 Lothair; in 768 Charles became; but not in 300 Spartans.
        return opens && token is { Capital: true, Lex: Lex.None } && (line.WordAt(at)[^1] != 's' || line.Is(at + 1, "was") || line.Is(at + 1, "became") || line.Is(at + 1, "had") || line.Is(at + 1, "began"));
    }

    /// <summary>resulted in 476, ended in 100: what comes of something is counted.</summary>
    private static bool Counts(in TokenLine line, int at)
    {
        if (line[at].Kind != TokenKind.Word) return at >= 0 && line[at].Kind is TokenKind.Number or TokenKind.Quantity or TokenKind.Ordinal;
        var word = line.WordAt(at);
        return word.StartsWith("result", StringComparison.OrdinalIgnoreCase) || word.StartsWith("culminat", StringComparison.OrdinalIgnoreCase) || word.StartsWith("number", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("total", StringComparison.OrdinalIgnoreCase) || line.Lex(at) is Lex.Cardinal or Lex.Counted || line.Is(at, "out") || line.Is(at, "one");
    }

    /// <summary>The 768 of "From 768 to 814 he reigned" and "he reigned from 768 to 814".</summary>
    private static bool IsRangeStart(in TokenLine line, int at)
    {
        ref readonly var end = ref line[at + 2];
        if (line.Lex(at - 1) != Lex.From || line.Lex(at + 1) is not (Lex.To or Lex.Until) || end.Kind != TokenKind.Number || end.Digits is not (3 or 4) || end.Value <= line[at].Value || end.Value > 2199) return false;
        if (at - 1 == 0) return Follows(line, at + 3, true);
        if (!Follows(line, at + 3, false)) return false;
        for (var i = at - 2; i >= 0 && i > at - 6 && line[i].Kind == TokenKind.Word; i--)
        {
            foreach (var verb in Lasting)
            {
                if (line.Is(i, verb)) return true;
            }
        }
        return false;
    }

    private static bool IsRangeEnd(in TokenLine line, int at) => line.Lex(at - 1) is Lex.To or Lex.Until && line[at - 2].Kind == TokenKind.Number && line[at - 2].Digits == 3 && IsRangeStart(line, at - 2);

    /// <summary>What lasts from one year to another and is no number that grows.</summary>
    private static readonly string[] Lasting =
    [
        "reigned", "reign", "ruled", "rule", "governed", "lasted", "lived", "king", "queen", "emperor", "empress", "pope", "bishop", "archbishop", "patriarch", "abbot", "caliph", "sultan", "duke", "existed", "dynasty",
    ];

    private static bool IsYear(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        if (token.Value is < 1000 or > 2199) return false;
        ref readonly var before = ref line[at - 1];
        ref readonly var after = ref line[at + 1];
        if (IsLabelled(line, at)) return false;
        // 1500 metres, 1914 soldiers; but a sentence that begins "In 1914 soldiers ..." tells a year.
        if (after.Lex == Lex.Counted && !after.Capital && !(before.Lex == Lex.In && at == 1)) return false;
        if (before.Kind == TokenKind.Mark && (char)before.Value is '$' or '£' or '€' or '#' or '¥' or '+' or '=' or '×' or '@' or '§') return false;
        if (after.Kind == TokenKind.Mark && (char)after.Value is '%' or '°' or '$' or '€' or '£') return false;
        if (after.Lex == Lex.Unit && after.Plural || after.Lex == Lex.Cardinal) return false;
        if (after.Kind == TokenKind.Dash && after.Glued && line[at + 2] is { Kind: TokenKind.Word, Glued: true } joined && joined.Lex is Lex.Unit or Lex.Counted) return false;
        if (after.IsMark(':') && after.Glued && line[at + 2] is { Kind: TokenKind.Number, Glued: true }) return false;
        var placed = before.Lex is Lex.In or Lex.Since or Lex.Until or Lex.During or Lex.From or Lex.Between or Lex.Before or Lex.After or Lex.Early or Lex.Late or Lex.Mid or Lex.Month or Lex.Season or Lex.Circa or Lex.The or Lex.Holiday or Lex.Pronoun
            || before.Lex == Lex.Unit && before.IsUnit(Unit.Year);
        // 1500 torches: a plural right after a round number, or one that is rarely a year, is counted by it, unless a preposition placed the year.
        if (!placed && (token.Value % 50 == 0 || token.Value is < 1700 or > 2050) && IsPluralNoun(line, at + 1)) return false;
        // A further 1600 were captured: a round number in the middle of a sentence needs a word that places it.
        if (!placed && token.Value % 50 == 0 && before is { Kind: TokenKind.Word, Lex: Lex.None, Capital: false } && after.Kind == TokenKind.Word) return false;
        if (before.Lex == Lex.Than && (line.Is(at - 2, "later") || line.Is(at - 2, "earlier") || line.Is(at - 2, "sooner"))) return true;
        if (before.Lex is Lex.Than or Lex.Approximately or Lex.More or Lex.Some or Lex.Over or Lex.Least) return false;
        return true;
    }

    /// <summary>Article 1917, pp. 1920: the number of something; and both numbers of pp. 1920-1950, pages 1920 and 1950.</summary>
    private static bool IsLabelled(in TokenLine line, int at)
    {
        var number = at;
        var dashes = true;
        for (var links = 0; links < 3; links++)
        {
            var link = number - 1;
            if (line.Lex(link) is Lex.And or Lex.To or Lex.Through || line[link].IsMark('&')) dashes = false;
            else if (line[link].Kind != TokenKind.Dash || line[link].Value == '\u2014') break;
            if (line[link - 1].IsMark(',')) link--;
            if (line[link - 1].Kind != TokenKind.Number) break;
            number = link - 1;
        }
        var label = line[number - 1].IsMark('.') && line[number - 1].Glued ? number - 2 : number - 1;
        var pages = line.Is(label, "p") && label == number - 2 || line.Is(label, "pp") || line.Is(label, "page") || line.Is(label, "pages");
        return pages || line.Lex(label) == Lex.Label && (dashes || number == at);
    }

    /// <summary>Lower-case word in -s (but not -ss, -us, -is) that no rule knows: soldiers, tanks.</summary>
    private static bool IsPluralNoun(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        if (token.Kind != TokenKind.Word || token.Capital || token.Lex != Lex.None || token.End - token.Start < 4) return false;
        var word = line.WordAt(at);
        return word[^1] is 's' && word[^2] is not ('s' or 'u' or 'i');
    }

    /// <summary>The number is glued to a word by a hyphen: M-1918, F-105; or follows a decimal or a slash of something else.</summary>
    public static bool IsPartOfName(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        ref readonly var before = ref line[at - 1];
        if (!token.Glued || at == 0) return false;
        if (before.Kind == TokenKind.Dash && before.Glued && line[at - 2] is { Kind: TokenKind.Word } word)
            return before.Value == '-' && word.Lex is not (Lex.Mid or Lex.Season or Lex.Month or Lex.Early or Lex.Late) && !line.Is(at - 2, "pre") && !line.Is(at - 2, "post") && !IsYearWord(line, at - 2);
        return before.Kind == TokenKind.Quantity || before.Kind == TokenKind.Dash && before.Glued && line[at - 2].Kind == TokenKind.Quantity;
    }

    private static bool IsYearWord(in TokenLine line, int at) => line[at].Lex is Lex.Bc or Lex.Ad || line.Is(at, "C");
}
