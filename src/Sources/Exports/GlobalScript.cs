using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sources.Model;

namespace Sources.Exports;

/// <summary>Data for the site's scripts, as a script that sets one global: a page opened from disk may load a script and may not fetch a file.</summary>
internal static class GlobalScript
{
    // Letters of every script stay letters: an escaped one would be six bytes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A file with <c>var name={...};</c>.</summary>
    internal static PlannedFile Plan(SitePath path, string name, Action<Utf8JsonWriter> writeMembers) => PlannedFile.Of(path, () => Write(name, writeMembers));

    private static ReadOnlyMemory<byte> Write(string name, Action<Utf8JsonWriter> writeMembers)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        buffer.Write(System.Text.Encoding.UTF8.GetBytes($"var {name}="));
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }
        buffer.Write(";\n"u8);
        return buffer.WrittenMemory;
    }
}
