using System.Text;
using System.Text.Json;
using Sources.Dates;

namespace Sources.Cli;

/// <summary>Tags a corpus: one JSON object a line in, the same with <c>timex</c> out, in the same order. Offsets count Unicode code points.</summary>
internal static class DatesCorpus
{
    /// <returns>0, or 1 at the first line that is no such object.</returns>
    public static int Run(Stream input, Stream output, TextWriter errors, DateReading reading, Edtf? horizon)
    {
        using var reader = new StreamReader(input, Encoding.UTF8);
        using var buffered = new BufferedStream(output, 1 << 16);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (!TryRead(line, out var doc, out var dct, out var text, out var problem))
            {
                errors.WriteLine($"line {number}: {problem}");
                return 1;
            }
            // A narrative is read without the day it was fetched; a report against the day it appeared.
            var reference = reading == DateReading.News && dct is not null && Edtf.TryParse(dct, out var published, out _) ? published : horizon;
            var found = DateRecognizer.RecognizeDocument(text, reading, reference);
            Write(buffered, doc, dct, text, found);
            buffered.WriteByte((byte)'\n');
        }
        return 0;
    }

    private static bool TryRead(string line, out string doc, out string? dct, out string text, out string problem)
    {
        (doc, dct, text, problem) = ("", null, "", "");
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("text", out var words) || words.ValueKind != JsonValueKind.String)
            {
                problem = "expected an object with a \"text\"";
                return false;
            }
            text = words.GetString()!;
            if (root.TryGetProperty("doc", out var name)) doc = name.ToString();
            if (root.TryGetProperty("dct", out var day) && day.ValueKind == JsonValueKind.String) dct = day.GetString();
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            problem = exception.Message;
            return false;
        }
    }

    private static void Write(Stream output, string doc, string? dct, string text, IReadOnlyList<DateExpression> found)
    {
        using var json = new Utf8JsonWriter(output, DatesReport.Json);
        json.WriteStartObject();
        json.WriteString("doc", doc);
        if (dct is not null) json.WriteString("dct", dct);
        json.WriteString("text", text);
        json.WriteStartArray("timex");
        int unit = 0, point = 0;
        int PointOf(int index)
        {
            for (; unit < index; unit++)
            {
                if (!char.IsLowSurrogate(text[unit]) || unit == 0 || !char.IsHighSurrogate(text[unit - 1])) point++;
            }
            return point;
        }
        var written = 0;
        foreach (var expression in found)
        {
            // TIMEX takes the event an expression counts from into the span, with the dates in it.
            if (expression.Start < written) continue;
            written = expression.EventEnd;
            json.WriteStartObject();
            json.WriteNumber("start", PointOf(expression.Start));
            json.WriteNumber("end", PointOf(expression.EventEnd));
            json.WriteString("text", text.AsSpan(expression.Start, expression.EventEnd - expression.Start));
            json.WriteString("type", DatesReport.TypeName(expression.Type));
            json.WriteString("value", expression.Timex);
            json.WriteString("edtf", expression.Value?.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
