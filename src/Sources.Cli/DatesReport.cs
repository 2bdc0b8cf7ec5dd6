using System.Text.Encodings.Web;
using System.Text.Json;
using Sources.Dates;
using Spectre.Console;

namespace Sources.Cli;

/// <summary>The date expressions of files, as a table for people or as JSON.</summary>
internal static class DatesReport
{
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Row(string File, int Line, int Column, string Words, DateExpression Expression);

    /// <returns>0, or 1 when a file could not be read.</returns>
    public static int Run(string[] files, DateReading reading, Edtf? reference, bool asJson)
    {
        var rows = new List<Row>();
        foreach (var file in files)
        {
            string text;
            try
            {
                text = ReadStatements(file);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"{file}: {exception.Message}");
                return 1;
            }
            AddRows(rows, file, text, DateRecognizer.RecognizeDocument(text, reading, reference));
        }
        if (asJson) WriteJson(rows);
        else WriteTable(rows, files.Length > 1);
        return 0;
    }

    /// <summary>The text of the file that dates are looked for in.</summary>
    private static string ReadStatements(string path) => File.ReadAllText(path);

    private static void AddRows(List<Row> rows, string file, string text, IReadOnlyList<DateExpression> found)
    {
        int line = 1, lineStart = 0, read = 0;
        foreach (var expression in found)
        {
            for (; read < expression.Start; read++)
            {
                if (text[read] == '\n') (line, lineStart) = (line + 1, read + 1);
            }
            rows.Add(new Row(file, line, expression.Start - lineStart + 1, text[expression.Start..expression.End], expression));
        }
    }

    private static void WriteTable(List<Row> rows, bool namesFiles)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Where", "Words", "Value", "Type", "How resolved");
        foreach (var (file, line, column, words, expression) in rows)
        {
            var value = expression.Extent?.ToString() ?? expression.Timex;
            if (expression.Part != DatePart.None) value += $" ({expression.Part.ToString().ToLowerInvariant()})";
            var how = expression.Resolution.Sentence + (expression.IsVague ? ", vague" : "");
            table.AddRow((namesFiles ? $"{file}:{line}:{column}" : $"{line}:{column}").EscapeMarkup(), words.EscapeMarkup(), value.EscapeMarkup(), TypeName(expression.Type).ToLowerInvariant(), how.EscapeMarkup());
        }
        AnsiConsole.Write(table);
    }

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
