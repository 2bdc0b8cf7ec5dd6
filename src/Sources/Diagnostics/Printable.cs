using System.Globalization;
using System.Text;

namespace Sources.Diagnostics;

/// <summary>Words of an author or a file's name in a message: one line, and nothing that a terminal would obey or that turns what stands after it round.</summary>
internal static class Printable
{
    /// <summary>The text, each sign that is no printable one written as <c>\u000A</c>.</summary>
    internal static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && !IsUnprintable(text, first)) first++;
        if (first == text.Length) return text;
        var shown = new StringBuilder(text, 0, first, text.Length + 16);
        for (int i = first; i < text.Length; i++)
        {
            if (IsUnprintable(text, i)) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            else shown.Append(text[i]);
        }
        return shown.ToString();
    }

    private static bool IsUnprintable(string text, int at) => text[at] switch
    {
        < ' ' or (>= '\u007f' and <= '\u009f') or '\u200e' or '\u200f' or '\u061c' or '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff' => true,
        var c when char.IsHighSurrogate(c) => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]),
        var c when char.IsLowSurrogate(c) => at == 0 || !char.IsHighSurrogate(text[at - 1]),
        _ => false,
    };
}
