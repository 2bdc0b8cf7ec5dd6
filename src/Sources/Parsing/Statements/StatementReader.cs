using Sources.Dates;
using Sources.Markup;
using Sources.Model;

namespace Sources.Parsing.Statements;

/// <summary>Cuts blocks into statements by the rules of their language and finds the dates of each, in reading order: the narrative carries years from one to the next.</summary>
internal sealed class StatementReader(MarkupText markup, string language, DateReading reading, Edtf? horizon)
{
    private readonly NarrativeAnchor anchor = new(reading, horizon);
    private readonly bool isEnglish = FiguredDates.IsEnglish(language);

    internal void EnterHeading(HeadingBlock heading) => anchor.EnterHeading(heading.Content.Text, heading.Level);

    /// <summary>The statements of a passage.</summary>
    internal Statement[] Read(Block block, int passage, int firstIndex, Section? section, StatementType? type)
    {
        anchor.EnterPassage();
        var statements = new List<Statement>();
        foreach (var leaf in Leaves.Of(block))
        {
            markup.LeafMarks.TryGetValue(leaf, out var own);
            foreach (var (start, end) in Ranges(leaf))
            {
                string text = leaf.Content.Text[start..end];
                statements.Add(new Statement
                {
                    Passage = passage,
                    Number = statements.Count + 1,
                    Index = firstIndex + statements.Count,
                    Leaf = leaf,
                    Start = start,
                    End = end,
                    MarkedSection = own.Section ?? section,
                    MarkedType = own.Type ?? type,
                    Dates = leaf is CodeBlock ? [] : MarkedDates.Apply(Dates(text), leaf.Content, start, end),
                });
            }
        }
        return [.. statements];
    }

    /// <summary>The recognizer knows the grammar of English alone; of other words it would make dates that they do not name.</summary>
    private IReadOnlyList<DateExpression> Dates(string text) => isEnglish ? DateRecognizer.Recognize(text, anchor) : FiguredDates.Find(text, language);

    private IReadOnlyList<(int, int)> Ranges(Leaf leaf)
    {
        string text = leaf.Content.Text;
        // A row of a table and a block of code are one statement each: cut up, they would say nothing.
        if (leaf is TableRow or CodeBlock) return text.AsSpan().IsWhiteSpace() ? [] : [(0, text.Length)];
        // Words that the author marks as one date or one name are in one sentence.
        return SentenceSplitter.Split(text, language, [.. leaf.Content.Spans.Where(s => s.Mark is DateMark or EntityNameMark).Select(s => (s.Start, s.End))]);
    }
}
