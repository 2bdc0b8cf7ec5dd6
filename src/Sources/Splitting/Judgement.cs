namespace Sources.Splitting;

/// <summary>Words by which a sentence says that it judges, explains or claims instead of telling.</summary>
internal static class Judgement
{
    private static readonly WordList Marks = new(
    [
        "the article argues", "the article contends", "the article holds", "the article judges", "the article believes", "the article predicts", "the article concludes", "the article maintains",
        "the article remarks", "the article sees", "the article traces", "the article is certain", "the article considers", "article’s judgement", "article’s view", "article’s reading", "article's judgement",
        "article's view", "article's reading", "in our view", "we believe", "we think", "in my view", "i believe", "i think", "made sense", "makes sense", "the reason", "the reasons", "main reason", "main reasons", "due to the fact", "was because", "the cause", "the causes",
        "certainly", "obviously", "of course", "clearly", "no doubt", "undoubtedly", "it can be assumed", "easily be assumed", "readily assume", "it seems", "it appears", "supposedly", "apparently", "arguably", "perhaps", "probably",
        "in fact", "in reality", "in truth", "should have", "could have", "would have", "must have", "not for no reason",
    ]);

    /// <summary>Whether one of them stands in the text outside quotation marks.</summary>
    internal static bool IsIn(string text) => Find(text) is not null;

    /// <summary>The first of them that stands in the text outside quotation marks, as the text has it; or null.</summary>
    internal static string? Find(string text) => Marks.FirstIn(text);

    /// <summary>Whether a place of the text is inside quotation marks.</summary>
    internal static bool IsQuoted(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.Count('“') > before.Count('”') || before.Count('"') % 2 != 0;
    }
}
