using Sources.Dates;
using Sources.Model;

namespace Sources.Splitting;

/// <summary>
/// Places every statement of an article in exactly one of timeline and analysis. Four rules, in order: the author's mark; a date of
/// its own; going on with the story of an entry; all else is analysis.
/// </summary>
public static class Splitter
{
    /// <summary>The article with a placement for each statement, in the same order.</summary>
    public static SplitArticle Split(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var placements = new Placement[article.Statements.Count];
        foreach (var passage in article.Passages)
        {
            var story = new Story();
            foreach (var statement in passage.Statements)
            {
                var placement = Place(statement, article, story);
                story.Tell(statement, placement);
                placements[statement.Index] = StatementTyping.Type(statement, placement);
            }
        }
        return new SplitArticle(article, placements);
    }

    private static Placement Place(Statement statement, Article article, Story story)
    {
        var times = OwnTimes.Of(statement);
        if (statement.MarkedSection is { } marked) return Marked(marked, statement, times, story);

        var narration = Narrations.Of(statement.Text);
        if (times.Count > 0)
            return IsPrediction(times, article.Horizon) && narration is not (Narration.Past or Narration.Pluperfect)
                ? Analysis("argument: prediction")
                : Dated(times);
        if (story.Last is { } last && narration is Narration.Past or Narration.Pluperfect && !Judgement.IsIn(statement.Text) && story.GoesOn(statement, narration))
            return new Placement(Section.Timeline, $"continues {last.ToEnglish()}", [last]);
        return Analysis(WhyArgument(statement, narration));
    }

    private static Placement Marked(Section section, Statement statement, IReadOnlyList<EntryTime> times, Story story)
    {
        const string reason = "author’s mark";
        if (section == Section.Analysis) return Analysis(reason);
        if (times.Count == 0) times = OwnTimes.Any(statement);
        if (times.Count > 0) return new Placement(Section.Timeline, $"{reason}, {Dated(times).Reason}", times);
        return story.Last is { } last
            ? new Placement(Section.Timeline, $"{reason}, continues {last.ToEnglish()}", [last])
            : new Placement(Section.Timeline, $"{reason}, no date", [new EntryTime(null, DatePart.None)]);
    }

    private static Placement Dated(IReadOnlyList<EntryTime> times) =>
        new(Section.Timeline, "dated: " + string.Join("; ", times.Select(t => t.ToEnglish())), times);

    private static Placement Analysis(string reason) => new(Section.Analysis, reason, []);

    private static bool IsPrediction(IReadOnlyList<EntryTime> times, Edtf? horizon) =>
        horizon?.Upper is { } now && times.All(t => t.Value?.Lower is { } first && first > now);

    private static string WhyArgument(Statement statement, Narration narration)
    {
        if (statement.Leaf is CodeBlock) return "argument: code";
        if (statement.Dates.FirstOrDefault(d => d.Value is not null && !d.IsVague && d.Type == DateType.Date) is { } date)
            return $"argument: only mentions {date.Value!.ToEnglish()}";
        if (Judgement.IsIn(statement.Text)) return "argument: a judgement";
        return narration switch
        {
            Narration.Present => "argument: no date, present tense",
            Narration.Future => "argument: no date, prediction or possibility",
            _ when statement.Dates.Any(d => d.Value is not null && d.IsVague) => "argument: no date but a vague one",
            _ => "argument: no date",
        };
    }
}
