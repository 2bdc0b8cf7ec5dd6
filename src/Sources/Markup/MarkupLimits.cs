using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Markup;

/// <summary>
/// Markdown that would take minutes or gigabytes is told instead of read. What is quadratic: link definitions in a row, and a table whose
/// short rows are filled up to its widest. One pass over the lines, before they are parsed.
/// </summary>
internal static class MarkupLimits
{
    private const int MaxBlockLength = 500_000;
    private const int MaxDefinitions = 10_000;
    private const int MaxTableCells = 250_000;

    /// <summary>Whether the text can be read; where not, that is reported.</summary>
    internal static bool Hold(ContentFile file, int start, DiagnosticBag bag)
    {
        var text = file.Text.AsSpan();
        int definitions = 0, block = start, lines = 0;
        long columns = 0;
        for (int line = start; line < text.Length;)
        {
            int length = text[line..].IndexOf('\n');
            var words = length < 0 ? text[line..] : text.Slice(line, length);
            int end = line + words.Length;
            if (words.IsWhiteSpace()) (block, lines, columns) = (end + 1, 0, 0);
            else
            {
                lines++;
                columns = Math.Max(columns, words.Count('|'));
                if (words.TrimStart() is ['[', ..] definition && definition.Contains("]:", StringComparison.Ordinal) && ++definitions > MaxDefinitions)
                    return Refuse(line, $"there are more than {MaxDefinitions} definitions of links and notes", "write the addresses into the links");
                if (end - block > MaxBlockLength)
                    return Refuse(block, $"a block without a blank line has more than {MaxBlockLength} characters", "divide it");
                if (columns * lines > MaxTableCells)
                    return Refuse(block, $"a table has more than {MaxTableCells} cells", "divide it");
            }
            line = end + 1;
        }
        return true;

        bool Refuse(int at, string message, string hint)
        {
            bag.Error(DiagnosticCodes.TooComplex, file.At(at), message, hint);
            return false;
        }
    }
}
