using System.Buffers;
using Sources.Dates.Context;
using Sources.Dates.Grammar;
using Sources.Dates.Tokens;

namespace Sources.Dates;

/// <summary>
/// Finds the words that name a time in English prose and says what they mean. One pass over the text, linear in its length; the only memory that
/// grows with it is the result. The same text and anchor give the same result.
/// </summary>
public static class DateRecognizer
{
    /// <summary>Tokens of one sentence; a longer one is cut.</summary>
    private const int LongestSentence = 2048;

    /// <summary>The expressions of one statement, in order and without overlap. Moves the anchor to where the statement leaves the story.</summary>
    public static IReadOnlyList<DateExpression> Recognize(string statement, NarrativeAnchor anchor)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(anchor);
        var found = new List<DateExpression>();
        Recognize(statement.AsSpan(), 0, anchor, false, found);
        return found;
    }

    /// <summary>
    /// The expressions of a whole plain text, with indexes into it. Blank lines end passages; a short line of its own that ends without a full stop is a heading.
    /// </summary>
    public static IReadOnlyList<DateExpression> RecognizeDocument(string text, DateReading reading, Edtf? reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        var anchor = new NarrativeAnchor(reading, reference);
        var found = new List<DateExpression>();
        foreach (var block in new PlainText(text))
        {
            var words = text.AsSpan(block.Start, block.Length);
            if (block.IsHeading) anchor.EnterHeading(words, 2);
            else anchor.EnterPassage();
            Recognize(words, block.Start, anchor, block.IsHeading, found);
        }
        return found;
    }

    private static void Recognize(ReadOnlySpan<char> text, int offset, NarrativeAnchor anchor, bool heading, List<DateExpression> found)
    {
        var tokens = ArrayPool<Token>.Shared.Rent(LongestSentence);
        var finds = new List<Find>();
        try
        {
            var tokenizer = new Tokenizer(text);
            var roles = new Roles();
            while (tokenizer.ReadSentence(tokens.AsSpan(0, LongestSentence)) is > 0 and var count)
            {
                var line = new TokenLine(text, tokens.AsSpan(0, count));
                finds.Clear();
                ExpressionGrammar.Collect(line, finds, anchor.IsNews, anchor.State.Year ?? 0);
                roles.BeginSentence();
                if (finds.Count > 0) SentenceReading.Read(line, finds, anchor, ref roles, offset, heading, found);
                roles.Advance(line, count);
            }
        }
        finally
        {
            ArrayPool<Token>.Shared.Return(tokens);
        }
        anchor.EndStatement();
    }
}
