using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sources.Dates;
using Sources.Model;

namespace Sources.Exports;

/// <summary>A file with one JSON object, without blanks: the files of a large library are many.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static OutputFile Of(SitePath path, Action<Utf8JsonWriter> writeMembers)
    {
        return new OutputFile(path, OutputBytes.Of(buffer =>
        {
            using (var json = new Utf8JsonWriter(buffer, Options))
            {
                json.WriteStartObject();
                writeMembers(json);
                json.WriteEndObject();
            }
            buffer.Write("\n"u8);
        }));
    }

    /// <summary>A member that is left out where there is nothing to say.</summary>
    internal static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <inheritdoc cref="WriteOptional(Utf8JsonWriter, string, string?)"/>
    internal static void WriteOptional(this Utf8JsonWriter json, string name, Edtf? value) => json.WriteOptional(name, value?.ToString());

    /// <inheritdoc cref="WriteOptional(Utf8JsonWriter, string, string?)"/>
    internal static void WriteOptional(this Utf8JsonWriter json, string name, CalendarDay? value) => json.WriteOptional(name, value?.ToString());

    internal static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    internal static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> writeMembers)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeMembers(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
