using System.Buffers;
using System.Text;
using Sources.Model;

namespace Sources.Exports;

/// <summary>
/// A table as text (RFC 4180): commas, every field in quotation marks, lines ended by CR LF, a head. It begins with a byte order mark, without which Excel
/// takes UTF-8 for the code page of the machine. Nothing is put before a field that a spreadsheet may take for a formula ("=", "+", "-", "@"): the words are
/// the article's, and a quotation with a sign added is none. Who opens a table from a site they do not trust imports its columns as text.
/// </summary>
internal sealed class CsvText
{
    private readonly IBufferWriter<byte> text;

    private CsvText(IBufferWriter<byte> text)
    {
        this.text = text;
        Write("\uFEFF");
    }

    /// <summary>The bytes of a table, written line by line.</summary>
    internal static ReadOnlyMemory<byte> Of(Action<CsvText> write) => OutputBytes.Of(text => write(new CsvText(text)));

    /// <summary>Adds the lines of another table of the same head.</summary>
    internal void AddLines(ReadOnlySpan<byte> table) => text.Write(table[(table.IndexOf("\r\n"u8) + 2)..]);

    internal void Add(params ReadOnlySpan<string> fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            Write(i > 0 ? ",\"" : "\"");
            Write(fields[i].Replace("\"", "\"\"", StringComparison.Ordinal));
            Write("\"");
        }
        Write("\r\n");
    }

    private void Write(string piece) => Encoding.UTF8.GetBytes(piece, text);
}
