using Xunit;

namespace Sources.Dates.Tests;

/// <summary>Short ways to run the recognizer and to write down what it found.</summary>
internal static class Story
{
    /// <summary>Every expression as "words=timex", joined by "; ".</summary>
    public static string Tags(string text, DateReading reading = DateReading.Narrative, string? reference = null) =>
        Written(text, DateRecognizer.RecognizeDocument(text, reading, reference is null ? null : Edtf.Parse(reference)), expression => expression.Timex);

    /// <summary>The same with the extent.</summary>
    public static string Extents(string text, string? horizon = null) =>
        Written(text, DateRecognizer.RecognizeDocument(text, DateReading.Narrative, horizon is null ? null : Edtf.Parse(horizon)), expression => expression.Extent?.ToString() ?? "-");

    public static string Written(string text, IEnumerable<DateExpression> found, Func<DateExpression, string> value) =>
        string.Join("; ", found.Select(expression => $"{text[expression.Start..expression.End]}={value(expression)}"));

    public static DateExpression Only(string text, string? horizon = null) =>
        Assert.Single(DateRecognizer.RecognizeDocument(text, DateReading.Narrative, horizon is null ? null : Edtf.Parse(horizon)));
}
