using Sources.Model;

namespace Sources.Splitting;

/// <summary>
/// Tells what a statement is. Rules, in order: the author's mark; words that ask for something to be done; words that judge; words that say whose claim it is;
/// on the timeline it is a reported event; a prediction is a judgement; all else is background.
/// </summary>
internal static class StatementTyping
{
    private static readonly WordList Calls = new(
    [
        "let us ", "must unite", "calls on ", "calls upon ", "call on ", "call for ", "calls for ", "it is time to ", "it is time for ", "we demand", "demands that", "long live ", "down with ", "we must ", "we need to ", "the task is ",
    ]);

    private static readonly WordList Judgements = new(["it argues", "it holds", "it contends", "it concludes", "it maintains", "it predicts", "it believes", "nothing but"]);

    private static readonly WordList Claims = new(
    [
        "according to", "the article says", "the article continues", "the article adds", "the article describes", "as the article tells", "the article tells", "the article states", "the article reports",
        "the author says", "it says", "it adds", "it claims", "claims that", "claimed that", "claims to", "claimed to", "alleged", "allegedly", "reportedly", "accused", "accuses", "presents itself", "is said to", "was said to",
        "by its own account", "by their own account", "in the words of", "supposedly",
    ]);

    /// <summary>With a time these tell that something was said, which is an event; without one they say whose word it is.</summary>
    private static readonly WordList Sayings = new(["said that", "says that", "stated that", "states that", "announced that", "declared that", "reported that", "insisted that", "wrote that"]);

    internal static Placement Type(Statement statement, Placement placement)
    {
        var (type, reason) = Of(statement, placement);
        // Of a few words there are as many reasons as statements.
        return placement with { Type = type, TypeReason = string.Intern(reason) };
    }

    private static (StatementType Type, string Reason) Of(Statement statement, Placement placement)
    {
        if (statement.MarkedType is { } marked) return (marked, "author’s mark");
        string text = statement.Text;
        if (Calls.FirstIn(text) is { } call) return (StatementType.Call, $"“{call.Trim()}”");
        if (Judgement.Find(text) is { } judgement) return (StatementType.Judgement, $"“{judgement}”");
        if (Judgements.FirstIn(text) is { } held) return (StatementType.Judgement, $"“{held}”");
        if ((Claims.FirstIn(text) ?? (placement.Section == Section.Timeline ? null : Sayings.FirstIn(text))) is { } claim) return (StatementType.AttributedClaim, $"“{claim}”");
        if (placement.Section == Section.Timeline) return (StatementType.ReportedEvent, placement.Times.Count > 0 && placement.Times[0].Value is not null ? "told with its time" : "on the timeline");
        return Narrations.Of(text) == Narration.Future ? (StatementType.Judgement, "says what will or may be") : (StatementType.Background, "told without a time");
    }
}
