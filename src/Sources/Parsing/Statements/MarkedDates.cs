using Sources.Dates;
using Sources.Model;

namespace Sources.Parsing.Statements;

/// <summary>The author's date marks, which overrule what was recognized.</summary>
internal static class MarkedDates
{
    /// <summary>The expressions of a statement with the marks of its range applied, positions relative to the statement.</summary>
    internal static DateExpression[] Apply(IReadOnlyList<DateExpression> found, InlineText content, int start, int end)
    {
        List<DateExpression>? applied = null;
        foreach (var span in content.Spans)
        {
            if (span.Mark is not DateMark mark || span.Start < start || span.End > end) continue;
            applied ??= [.. found];
            int from = span.Start - start, to = span.End - start;
            applied.RemoveAll(d => d.Start < to && d.End > from);
            if (mark.Value is { } value)
                applied.Add(found.FirstOrDefault(d => d.Start == from && d.End == to && IsSame(d, value)) ?? Marked(from, to, value));
        }
        if (applied is null) return [.. found];
        applied.Sort((a, b) => a.Start.CompareTo(b.Start));
        return [.. applied];
    }

    /// <summary>A mark that says what the rules say confirms it: "by", "late", how the words stand in their sentence and where the value came from are still read from the words.</summary>
    private static bool IsSame(DateExpression found, Edtf value) => found.Value is { } read && read.ToString() == value.ToString();

    private static DateExpression Marked(int start, int end, Edtf value) => new(
        start, end, DateType.Date, value, value, DateRelation.None, DatePart.None, new DateResolution(DateResolutionKind.Stated, "author’s mark"),
        DateRole.Adverbial, IsVague: false, Confidence: 1, Rule: "author-mark", Timex: "");
}
