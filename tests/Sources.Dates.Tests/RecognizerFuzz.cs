using CsCheck;
using Xunit;

namespace Sources.Dates.Tests;

public class RecognizerFuzz
{
    private static readonly string[] Words =
    [
        "May", "March", "Sept.", "in", "the", "of", "on", "by", "since", "until", "from", "to", "between", "and", "end", "early", "late", "mid", "mid-", "-", "–", "—", ",", ".", "'", "’", "\"", "“", "”", "(", ")",
        "1920", "12", "3rd", "1980s", "80s", "'80s", "30", "31", "0", "00", "9999", "99999999999", "200,000", "3.5", "19:15", "p.m.", "BC", "B.C.", "AD", "century", "decade", "year", "years", "day", "days", "later", "ago", "before", "after",
        "a", "few", "two", "twenty", "second", "half", "quarter", "Q3", "next", "last", "that", "same", "following", "previous", "this", "spring", "winter", "fall", "Monday", "yesterday", "Christmas", "Easter", "New", "Year's", "Eve", "now", "former",
        "future", "past", "present", "each", "every", "daily", "per", "morning", "night", "which", "soldiers", "No.", "Article", "\u00a0", "\n", "\t", "\ud83d\ude00", "\ud83d", "é", "of that year", "not", "no later than", "pp.", "&", "476", "814", "10,000", "millennium", "thousand", "to early", "exactly", "about", "In", "he", "of that year", "the 5th of", "Thursday, 4 May", "2013-03-22", "1/2/1920",
    ];

    private static readonly Gen<string> Prose = Gen.Select(Gen.OneOf(Among.Values(Words), Gen.String[0, 6]).Array[0, 40], Among.Values(" ", "", "\n"), (words, separator) => string.Join(separator, words));

    private static readonly Gen<Edtf?> Reference = Among.Values<Edtf?>(null, Edtf.Parse("2023"), Edtf.Parse("2013-03-22"), Edtf.Parse("-0100"), Edtf.Parse("../1994"), Edtf.Parse("1920/.."), Edtf.Parse("Y999999999"), Edtf.Parse("198X"));

    [Fact]
    public void Any_text_gives_ordered_spans_inside_it_and_the_same_twice() =>
        Gen.Select(Prose, Gen.Enum<DateReading>(), Reference).Sample((text, reading, reference) =>
        {
            var found = DateRecognizer.RecognizeDocument(text, reading, reference);
            AssertSpans(text, found);
            Assert.Equal(found, DateRecognizer.RecognizeDocument(text, reading, reference));
        }, iter: 5_000);

    [Fact]
    public void One_anchor_through_many_statements_never_breaks() =>
        Gen.Select(Prose.Array[1, 6], Gen.Enum<DateReading>(), Reference).Sample((statements, reading, reference) =>
        {
            var anchor = new NarrativeAnchor(reading, reference);
            foreach (var statement in statements)
            {
                anchor.EnterHeading(statement, 2);
                AssertSpans(statement, DateRecognizer.Recognize(statement, anchor));
            }
        }, iter: 1_000);

    public static readonly TheoryData<string> Patterns = ["7", "1920 ", " ", "\n", "May ", "May", "the end of ", "4 and ", "4, ", "1914-", "(", "\"", "two ", "twenty-", "every ", "of the ", "before ", "a. ", "1920-30-", "Thursday, ", "last ", "’", "1 May 1920 and ", "from 1920 to ", "two hundred ", "the following ", "second half of the ", "pp. 1920-", "1920 and ", "from 768 to ", "early to mid ", "two years later, in 1913, ", "10,000,", "the morning of the ", "of that "];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Repetition_does_no_harm(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 200_000 / pattern.Length));
        AssertSpans(text, DateRecognizer.Recognize(text, new NarrativeAnchor(DateReading.Narrative, null)));
        AssertSpans(text, DateRecognizer.RecognizeDocument(text, DateReading.News, Edtf.Parse("2013-03-22")));
    }

    private static void AssertSpans(string text, IReadOnlyList<DateExpression> found)
    {
        var end = 0;
        foreach (var expression in found)
        {
            if (expression.Start < end || expression.End <= expression.Start || expression.EventEnd < expression.End || expression.EventEnd > text.Length) Assert.Fail($"{expression} in «{text}»");
            Assert.False(char.IsWhiteSpace(text[expression.Start]) || char.IsWhiteSpace(text[expression.End - 1]));
            Assert.InRange(expression.Confidence, 0, 1);
            end = expression.End;
        }
    }
}
