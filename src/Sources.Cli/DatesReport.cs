using System.Text.Encodings.Web;
using System.Text.Json;
using Sources.Dates;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Parsing;
using Sources.Reading;
using Spectre.Console;

namespace Sources.Cli;

/// <summary>The date expressions of files, as a table for people or as JSON.</summary>
internal static class DatesReport
{
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Row(string File, int Line, int Column, string Words, DateExpression Expression);

    /// <summary>Prints the dates of the files; the answer is the exit code.</summary>
    public static int Run(string[] files, DateReading reading, Edtf? reference, bool asJson)
    {
        var rows = new List<Row>();
        var bag = new DiagnosticBag();
        foreach (var file in files)
        {
            if (ContentReader.ReadFile(file, ContentKind.Article, bag) is not { } content) continue;
            // An article is read as the build reads it; any other text as plain lines.
            if (!content.Text.StartsWith("---\n", StringComparison.Ordinal)) AddRows(rows, content, DateRecognizer.RecognizeDocument(content.Text, reading, reference));
            else if (ArticleParser.Parse(content, "en", bag, reading, reference) is { } article) AddRows(rows, article);
        }
        DiagnosticPrinter.Print(bag.ToList(), "text");
        if (asJson) WriteJson(rows);
        else WriteTable(rows, files.Length > 1);
        return bag.HasErrors ? ExitCodes.ContentErrors : ExitCodes.Good;
    }

    private static void AddRows(List<Row> rows, Article article)
    {
        foreach (var statement in article.Statements)
        {
            foreach (var expression in statement.Dates)
            {
                var at = article.File.At(statement.Leaf.Content.OriginOf(statement.Start + expression.Start));
                rows.Add(new Row(at.File, at.Line, at.Column, statement.Text[expression.Start..expression.End], expression));
            }
        }
    }

    private static void AddRows(List<Row> rows, ContentFile file, IReadOnlyList<DateExpression> found)
    {
        foreach (var expression in found)
        {
            var at = file.At(expression.Start);
            rows.Add(new Row(at.File, at.Line, at.Column, file.Text[expression.Start..expression.End], expression));
        }
    }

    private static void WriteTable(List<Row> rows, bool namesFiles)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Where", "Words", "Value", "Type", "How resolved");
        foreach (var (file, line, column, words, expression) in rows)
        {
            var value = expression.Extent?.ToString() ?? expression.Timex;
            if (expression.Ends is { } ends) value += Part(" (from ", ends.From) + Part(" (to ", ends.To);
            else value += Part(" (", expression.Part);
            var how = expression.Resolution.Sentence + (expression.IsVague ? ", vague" : "");
            table.AddRow((namesFiles ? $"{file}:{line}:{column}" : $"{line}:{column}").EscapeMarkup(), words.EscapeMarkup(), value.EscapeMarkup(), TypeName(expression.Type).ToLowerInvariant(), how.EscapeMarkup());
        }
        AnsiConsole.Write(table);
    }

    private static string Part(string before, DatePart part) => part == DatePart.None ? "" : $"{before}{part.ToString().ToLowerInvariant()})";

    private static void WriteJson(List<Row> rows)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, Json with { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var (file, line, column, words, expression) in rows)
            {
                json.WriteStartObject();
                json.WriteString("file", file);
                json.WriteNumber("line", line);
                json.WriteNumber("column", column);
                json.WriteString("words", words);
                json.WriteString("type", TypeName(expression.Type));
                json.WriteString("value", expression.Value?.ToString());
                json.WriteString("extent", expression.Extent?.ToString());
                json.WriteString("timex", expression.Timex);
                json.WriteString("relation", expression.Relation.ToString());
                json.WriteString("part", expression.Part.ToString());
                if (expression.Ends is { } ends)
                {
                    json.WriteString("startPart", ends.From.ToString());
                    json.WriteString("endPart", ends.To.ToString());
                }
                json.WriteString("role", expression.Role.ToString());
                json.WriteString("resolution", expression.Resolution.Kind.ToString());
                json.WriteString("how", expression.Resolution.Sentence);
                json.WriteBoolean("vague", expression.IsVague);
                json.WriteNumber("confidence", expression.Confidence);
                json.WriteString("rule", expression.Rule);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        output.WriteByte((byte)'\n');
    }

    /// <summary>The TIMEX3 name of the type.</summary>
    public static string TypeName(DateType type) => type switch
    {
        DateType.Time => "TIME",
        DateType.Duration => "DURATION",
        DateType.Set => "SET",
        _ => "DATE",
    };
}
