#pragma warning disable CS1591, CA1036, CA1822, IDE0060, CA1805
namespace Sources.Dates;

public enum DatePart { None, Early, Mid, Late, Start, End }
public enum DateReading { Narrative, News }
public enum DateExpressionType { Date, Time, Duration, Set }
public enum DateRelation { None, Since, Until, By, Before, After, Between, FromTo, Circa, During }
public enum DateRole { Adverbial, Attributive, Subordinate, Quoted }
public sealed record DateResolution(string Text);
public sealed record DateExpression
{
    public required int Start { get; init; }
    public required int End { get; init; }
    public DateExpressionType Type { get; init; }
    public Edtf? Value { get; init; }
    public Edtf? Extent { get; init; }
    public DateRelation Relation { get; init; }
    public DatePart Part { get; init; }
    public DateResolution Resolution { get; init; } = new("stated");
    public DateRole Role { get; init; }
    public bool IsVague { get; init; }
    public string Rule { get; init; } = "";
}
public sealed class NarrativeAnchor(DateReading reading, Edtf? reference)
{
    public void EnterHeading(string text, int level) { _ = reading; _ = reference; }
    public void EnterPassage() { }
}
public static class DateRecognizer
{
    public static IReadOnlyList<DateExpression> Recognize(string statement, NarrativeAnchor anchor)
    {
        var found = new List<DateExpression>();
        for (int i = 0; i + 4 <= statement.Length; i++)
            if ((statement[i] is '1' && statement[i + 1] is '9' || statement[i] is '2' && statement[i + 1] is '0') && char.IsDigit(statement[i + 2]) && char.IsDigit(statement[i + 3]))
                found.Add(new DateExpression { Start = i, End = i + 4, Value = Edtf.Parse(statement.Substring(i, 4)), Extent = Edtf.Parse(statement.Substring(i, 4)) });
        return found;
    }
}
