using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sources.Model;

namespace Sources.Permalinks;

/// <summary>Writes a record of ids: JSON with one statement a line, in reading order, so that two people's changes merge like those of a text.</summary>
public static class PermalinkText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of the file, ending in a line end; the same record always gives the same text.</summary>
    public static string Of(PermalinkRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var text = new StringBuilder("{\n");
        text.Append("  \"sources-ids\": 1,\n  \"edition\": ").Append(Quoted(record.Edition)).Append(",\n");
        if (record.Date is not null) text.Append("  \"date\": ").Append(Quoted(record.Date)).Append(",\n");
        text.Append("  \"passages\": [");
        for (int i = 0; i < record.Passages.Count; i++) Append(text, record.Passages[i], i == 0);
        text.Append(record.Passages.Count == 0 ? "]" : "\n  ]");
        if (record.Gone.Count > 0)
        {
            text.Append(",\n  \"gone\": [");
            for (int i = 0; i < record.Gone.Count; i++) text.Append(i == 0 ? "\n    " : ",\n    ").Append(Line(json => Write(json, record.Gone[i])));
            text.Append("\n  ]");
        }
        return text.Append("\n}\n").ToString();
    }

    private static void Append(StringBuilder text, PassageRecord passage, bool isFirst)
    {
        text.Append(isFirst ? "\n    {" : ",\n    {").Append("\"id\":").Append(Quoted(passage.Id));
        if (passage.Words is not null) text.Append(",\"words\":").Append(Quoted(passage.Words));
        text.Append(",\"statements\":[");
        for (int i = 0; i < passage.Statements.Count; i++) text.Append(i == 0 ? "\n      " : ",\n      ").Append(Line(json => Write(json, passage.Statements[i])));
        text.Append(passage.Statements.Count == 0 ? "]}" : "\n    ]}");
    }

    private static void Write(Utf8JsonWriter json, StatementRecord statement)
    {
        json.WriteString("id", statement.Id);
        json.WriteString("text", statement.Text);
        if (statement.Since is not null) json.WriteString("since", statement.Since);
        if (statement.Former.Count == 0) return;
        json.WriteStartArray("former");
        foreach (var former in statement.Former)
        {
            json.WriteStartObject();
            json.WriteString("text", former.Text);
            json.WriteString("edition", former.Edition);
            if (former.Date is not null) json.WriteString("date", former.Date);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Tombstone gone)
    {
        json.WriteString("id", gone.Id);
        if (gone.Text.Length > 0) json.WriteString("text", gone.Text);
        json.WriteString("edition", gone.Edition);
        json.WriteString("since", gone.Since);
        if (gone.Date is not null) json.WriteString("date", gone.Date);
        if (gone.Now is not null) json.WriteString("now", gone.Now);
        if (gone.After is not null) json.WriteString("after", gone.After);
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
