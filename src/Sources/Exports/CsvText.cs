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
    private readonly StringBuilder text = new("\uFEFF");

    internal CsvText(params ReadOnlySpan<string> head) => Add(head);

    internal void Add(params ReadOnlySpan<string> fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0) text.Append(',');
            text.Append('"').Append(fields[i].Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        text.Append("\r\n");
    }

    internal OutputFile ToFile(SitePath path) => new(path, Encoding.UTF8.GetBytes(text.ToString()));
}
