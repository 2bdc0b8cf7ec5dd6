using System.Buffers;
using System.Text;

namespace Sources.Importing.Writing;

/// <summary>Makes signs of Markdown and of our marks mean themselves, with as few backslashes as are needed.</summary>
internal static class MarkdownEscapes
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[<&~^+={:|");

    /// <summary>Words inside a line.</summary>
    internal static string InText(string words)
    {
        if (words.AsSpan().IndexOfAny(Signs) < 0) return words;
        var text = new StringBuilder(words.Length + 8);
        for (int i = 0; i < words.Length; i++)
        {
            char c = words[i], before = i > 0 ? words[i - 1] : ' ', after = i + 1 < words.Length ? words[i + 1] : '\n';
            bool escapes = c switch
            {
                '\\' or '`' or '*' or '[' or '~' or '^' or '{' or '|' => true,
                // Inside a word a low line is no emphasis.
                '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
                '<' => after is '/' or '!' or '?' or '\n' || char.IsAsciiLetter(after),
                '&' => after is '#' or '\n' || char.IsAsciiLetter(after),
                '+' or '=' or ':' => after == c || before == c || after == '\n',
                _ => false,
            };
            if (escapes) text.Append('\\');
            text.Append(c);
        }
        return text.ToString();
    }

    /// <summary>Every sign of ASCII, for words that would else be read otherwise.</summary>
    internal static string Everything(string words)
    {
        var text = new StringBuilder(words.Length * 2);
        foreach (char c in words)
        {
            if (c < 0x80 && (char.IsPunctuation(c) || char.IsSymbol(c))) text.Append('\\');
            text.Append(c);
        }
        return text.ToString();
    }

    /// <summary>A line of a paragraph, so that it begins no list, heading, quotation or rule.</summary>
    internal static string AtLineStart(string line)
    {
        line = line.Trim(' ', '\t');
        if (line.Length == 0) return line;
        if (line[0] is '#' or '>') return "\\" + line;
        if (line[0] is '-' or '+' or '=' && (line.Length == 1 || line[1] is ' ' or '\t' || line[1] == line[0])) return "\\" + line;
        int digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        bool numbers = digits is > 0 and < 10 && digits < line.Length && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] is ' ' or '\t');
        return numbers ? line.Insert(digits, "\\") : line;
    }
}
