using Sources.Dates.Grammar;
using Sources.Dates.Meaning;
using Sources.Dates.Tokens;

namespace Sources.Dates.Context;

/// <summary>Takes the finds of one sentence to expressions: links, roles, values, relations, and the anchor's way.</summary>
internal static class SentenceReading
{
    public static void Read(in TokenLine line, List<Find> finds, NarrativeAnchor anchor, ref Roles roles, int offset, bool heading, List<DateExpression> found)
    {
        FindLinks.Complete(line, finds);
        var resolutions = new Resolution[finds.Count];
        var readRoles = new DateRole[finds.Count];
        var moved = false;
        for (var i = 0; i < finds.Count; i++)
        {
            var find = finds[i];
            readRoles[i] = roles.Of(line, find);
            var future = anchor.IsNews && SpeaksOfFuture(line, find);
            var resolver = new Resolver(anchor, future, readRoles[i] == DateRole.Quoted);
            resolutions[i] = resolver.Resolve(find, i > 0 ? finds[i - 1] : null, i > 0 ? resolutions[i - 1] : null);
            var alike = i > 0 && readRoles[i - 1] == readRoles[i];
            if (alike && Appositions.IsSaidBefore(line, finds[i - 1], find) && resolutions[i].SaidBy(resolutions[i - 1], false)) continue;
            var counted = i > 0 && Appositions.IsSaidAfter(line, finds[i - 1], find) && (alike || roles.InParenthesis) && resolutions[i - 1].SaidBy(resolutions[i], roles.InParenthesis);
            // The story goes where it went to the time counted to; and with "a few years later", which takes it on to no year of its own.
            var follows = counted && (moved || finds[i - 1] is { Amount: 0, Direction: > 0 } && readRoles[i - 1] == DateRole.Adverbial);
            if (!heading) moved = Move(line, finds, i, resolutions[i], readRoles[i], roles.InParenthesis, anchor, follows);
        }
        for (var i = 0; i < finds.Count; i++) found.Add(Express(line, finds, resolutions, i, readRoles[i], offset));
    }

    private static DateExpression Express(in TokenLine line, List<Find> finds, Resolution[] resolutions, int index, DateRole role, int offset)
    {
        var find = finds[index];
        var resolution = resolutions[index];
        var (relation, circa, other) = Relations.Of(line, finds, index);
        var (extent, ranges) = Relations.Apply(resolution.Value, relation, circa, other < 0 ? null : Relations.Stated(line, finds[other], resolutions[other].Value), other > index);
        DateEnds? ends = ranges ? Ends(finds[Math.Min(index, other)], finds[Math.Max(index, other)]) : null;
        // From early to mid-1942: a range within one value.
        if (!ranges && find.FromPart != DatePart.None && extent is not null) (extent, ends) = (Edtf.Between(extent, extent), Ends(find, find));
        var type = find.Kind switch { FindKind.Duration => DateType.Duration, FindKind.Set => DateType.Set, FindKind.Time => DateType.Time, _ => DateType.Date };
        return new DateExpression(
            offset + line[find.First].Start,
            offset + line[find.Last - 1].End,
            type,
            resolution.Value,
            extent,
            relation,
            find.Part,
            new DateResolution(resolution.Kind, resolution.Sentence),
            role,
            resolution.Vague,
            resolution.Confidence,
            find.Rule,
            resolution.Timex)
        {
            Ends = ends,
            EventEnd = offset + line[Math.Max(find.EventLast, find.Last) - 1].End,
        };
    }

    private static DateEnds Ends(Find from, Find to) => new(from.FromPart != DatePart.None ? from.FromPart : from.Part, to.Part);

    /// <summary>Whether the story went to the date.</summary>
    private static bool Move(in TokenLine line, List<Find> finds, int index, Resolution resolution, DateRole role, bool parenthesis, NarrativeAnchor anchor, bool follows)
    {
        if (resolution.Value is not { } value || resolution.Year is not { } year || resolution.Kind == DateResolutionKind.Unresolved) return false;
        anchor.Mention(value);
        var find = finds[index];
        if (!follows && anchor.State.Year is { } story && year != story && !Moves(line, find, year, story, role, parenthesis, anchor))
        {
            if (role != DateRole.Adverbial || parenthesis || year < story || !TellsPlainly(line, finds, index, anchor, year)) return false;
            // "In 1911 ... The United States entered in 1917. In November ...": told on. Far ahead it may be told on or a look ahead, so no month is given either year.
            if (year - story > NarrativeAnchor.AsideYears)
            {
                anchor.Doubt(year);
                return false;
            }
        }
        anchor.MoveTo(value, year, resolution.Month, resolution.Day, EdtfEnglish.YearName(year));
        return true;
    }

    /// <summary>Whether a date in another year takes the story there, or is only mentioned.</summary>
    private static bool Moves(in TokenLine line, Find find, int year, int story, DateRole role, bool parenthesis, NarrativeAnchor anchor)
    {
        // Looking back (the previous year, two years ago) leaves the story where it is.
        if (find.Kind is FindKind.Offset or FindKind.Period && year < story) return false;
        if (find.Kind == FindKind.Calendar && find.Month == 0 && find.Holiday == Holiday.None && find.Season == 0)
        {
            if (Opens(line, find, role)) return true;
            // While days and months are told, only a year that opens its sentence moves on: "In 1976, ..."
            return anchor.State.Month is null && Math.Abs(year - story) <= NarrativeAnchor.AsideYears;
        }
        if (parenthesis) return false;
        // Out of the years its heading names, a section goes only with a sentence that opens so.
        if (anchor.State.SectionStart is { } start && (year < start || year > anchor.State.SectionEnd)) return Opens(line, find, role);
        return role is DateRole.Adverbial || year > story;
    }

    /// <summary>Whether a clause tells what happened in a year and names no other time: "The United States entered in 1917."</summary>
    private static bool TellsPlainly(in TokenLine line, List<Find> finds, int index, NarrativeAnchor anchor, int year)
    {
        var find = finds[index];
        if (anchor.IsNews || !find.IsBareYear || line.Lex(find.First - 1) != Lex.In) return false;
        ref readonly var after = ref line[find.Last];
        if (after.Kind != TokenKind.Edge && !after.IsMark('.') && !after.IsMark(';') && after.Lex is not (Lex.And or Lex.But) && !line.Is(find.Last, "when")) return false;
        if (anchor.State.SectionStart is { } start && (year < start || year > anchor.State.SectionEnd)) return false;
        for (var i = 0; i < finds.Count; i++)
        {
            if (i != index && finds[i].Kind is FindKind.Calendar or FindKind.Time or FindKind.Decade or FindKind.Century) return false;
        }
        for (var i = 0; i < find.First; i++)
        {
            if (line.Lex(i) is Lex.Future1 or Lex.Planned || line.Is(i, "would")) return false;
        }
        return true;
    }

    /// <summary>Whether the sentence begins with the date: "In 1976, ..."</summary>
    private static bool Opens(in TokenLine line, Find find, DateRole role) =>
        find.First <= 2 && role == DateRole.Adverbial && (find.First == 0 || line[find.First - 1].Kind == TokenKind.QuoteOpen
        || line.Lex(find.First - 1) is Lex.In or Lex.On or Lex.By or Lex.During or Lex.Since or Lex.From or Lex.After or Lex.Before or Lex.Until or Lex.At or Lex.About or Lex.Between or Lex.Within or Lex.Over or Lex.Through);

    /// <summary>Whether the clause looks ahead: will, shall, or a plan, before or after the words.</summary>
    private static bool SpeaksOfFuture(in TokenLine line, Find find)
    {
        for (var i = find.First - 1; i >= 0 && i >= find.First - 12; i--)
        {
            if (line.Lex(i) == Lex.Saying) return false;
            if (line.Lex(i) is Lex.Future1 or Lex.Planned) return true;
            // The leaders are to meet on Monday.
            if (line.Lex(i) == Lex.To && (line.Is(i - 1, "is") || line.Is(i - 1, "are"))) return true;
        }
        // On Monday, the leaders will meet: the date stands before its verb.
        if (find.First > 2) return false;
        for (var i = find.Last; i < line.Count && i < find.Last + 8; i++)
        {
            if (line.Lex(i) == Lex.Future1) return true;
        }
        return false;
    }
}
