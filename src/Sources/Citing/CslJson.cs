using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sources.Dates;

namespace Sources.Citing;

/// <summary>Works as CSL-JSON (schema 1.0.2), the format that programs for references pass among themselves.</summary>
public static class CslJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The works, each followed by its original; UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(IEnumerable<CitedWork> works)
    {
        ArgumentNullException.ThrowIfNull(works);
        var buffer = new ArrayBufferWriter<byte>(1 << 11);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var work in works)
            {
                Write(json, work);
                if (work.Original is { } original) Write(json, original);
            }
            json.WriteEndArray();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, CitedWork work)
    {
        json.WriteStartObject();
        json.WriteString("id", work.Key);
        json.WriteString("type", work.Kind switch { WorkKind.Article => "article-journal", WorkKind.ReferenceEntry => "entry-encyclopedia", _ => "webpage" });
        Names(json, "author", work);
        json.WriteString("title", work.Title);
        Text("container-title", work.ContainerTitle);
        Text("volume", work.Volume);
        Text("issue", work.Issue);
        Text("page", work.Page);
        Text("version", work.Edition);
        Text("publisher", work.Publisher);
        Date(json, "issued", work.Issued);
        Text("language", work.Language);
        Text("URL", work.Url);
        // A style prints the original's date beside the author: right for the same words brought out again, wrong for other words about them.
        if (work is { Relation: OriginalRelation.Restates, Original: { } restated })
        {
            json.WriteString("genre", "Restatement");
            json.WriteString("note", $"Restatement of {Citation.InText(CitationStyle.Chicago, restated)}");
        }
        else if (work.Original is { } original)
        {
            json.WriteString("original-title", original.Title);
            Names(json, "original-author", original);
            Text("original-publisher", original.Publisher);
            Date(json, "original-date", original.Issued);
        }
        json.WriteEndObject();

        void Text(string name, string? value)
        {
            if (value is not null) json.WriteString(name, value);
        }
    }

    private static void Names(Utf8JsonWriter json, string name, CitedWork work)
    {
        if (work.Responsible is not { Count: > 0 } authors) return;
        json.WriteStartArray(name);
        foreach (var author in authors)
        {
            json.WriteStartObject();
            if (author.Family is null) json.WriteString("literal", author.Name);
            else json.WriteString("family", author.Family);
            if (author is { Family: not null, Given: { } given }) json.WriteString("given", given);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Date(Utf8JsonWriter json, string name, Edtf? date)
    {
        if (date is null) return;
        json.WriteStartObject(name);
        if (IsoDates.Parts(date) is { Count: > 0 } parts)
        {
            json.WriteStartArray("date-parts");
            Parts(parts);
            if (date.Kind == EdtfKind.Interval && IsoDates.Parts(date.End) is { Count: > 0 } end) Parts(end);
            json.WriteEndArray();
            if (date.IsApproximate || date.IsUncertain) json.WriteBoolean("circa", true);
        }
        else json.WriteString("literal", date.ToEnglish());
        json.WriteEndObject();

        void Parts(IReadOnlyList<int> numbers)
        {
            json.WriteStartArray();
            // CSL has no year 0: what comes before 1 is -1, as 1 BC is.
            for (int i = 0; i < numbers.Count; i++) json.WriteNumberValue(i == 0 && numbers[i] <= 0 ? numbers[i] - 1 : numbers[i]);
            json.WriteEndArray();
        }
    }
}
