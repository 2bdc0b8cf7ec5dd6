using System.Text;
using Sources.Markup;
using Sources.Model;

namespace Sources.Exports;

/// <summary>Running text as Markdown (CommonMark and the extensions that articles may use).</summary>
internal static class MarkdownText
{
    /// <summary>Plain words, so that none of their signs is a mark.</summary>
    internal static string Escape(string words)
    {
        var text = new StringBuilder();
        Append(text, words, 0, words.Length);
        return text.ToString();
    }

    /// <summary>A text with its own markup.</summary>
    /// <param name="content">The text.</param>
    /// <param name="start">First character.</param>
    /// <param name="end">After the last.</param>
    /// <param name="address">The address for a link, or null to write its words alone.</param>
    internal static string Of(InlineText content, int start, int end, Func<string, string?> address)
    {
        var text = new StringBuilder();
        var open = new List<(int End, string Close)>();
        var spans = content.Spans.Where(s => s.Start >= start && s.End <= end).OrderBy(s => s.Start).ThenByDescending(s => s.End).ToList();
        int next = 0, at = start;
        while (true)
        {
            for (; open.Count > 0 && open[^1].End <= at; open.RemoveAt(open.Count - 1)) text.Append(open[^1].Close);
            for (; next < spans.Count && spans[next].Start <= at; next++) at = Math.Max(at, Begin(text, content.Text, spans[next], open, address));
            for (; open.Count > 0 && open[^1].End <= at; open.RemoveAt(open.Count - 1)) text.Append(open[^1].Close);
            if (next < spans.Count && spans[next].Start <= at) continue;
            if (at >= end) return text.ToString();
            int stop = next < spans.Count ? Math.Min(spans[next].Start, end) : end;
            foreach (var (last, _) in open) stop = Math.Min(stop, Math.Max(last, at + 1));
            Append(text, content.Text, at, stop);
            at = stop;
        }
    }

    /// <summary>Begins what a span is; returns where the text goes on, after a span that is written whole.</summary>
    private static int Begin(StringBuilder text, string words, InlineSpan span, List<(int End, string Close)> open, Func<string, string?> address)
    {
        switch (span.Mark)
        {
            case NoteMark note:
                OpenBracket(text).Append('^').Append(note.Number).Append(']');
                break;
            case BreakMark:
                text.Append("\\\n");
                return span.End;
            case ImageMark image:
                if (address(image.Url) is { } source) text.Append("![").Append(Escape(image.Alternative)).Append("](").Append(Target(source, image.Title)).Append(')');
                return span.End;
            case StyleMark { Style: TextStyle.Code }:
                text.Append(MarkdownSigns.CodeSpan(words[span.Start..span.End]));
                return span.End;
            case StyleMark style:
                string sign = MarkdownSigns.Of(style.Style);
                text.Append(sign);
                open.Add((span.End, sign));
                break;
            case LinkMark link when address(link.Url) is { } target:
                OpenBracket(text);
                open.Add((span.End, $"]({Target(target, link.Title)})"));
                break;
        }
        return span.Start;
    }

    /// <summary>After an exclamation mark a bracket would open a picture.</summary>
    private static StringBuilder OpenBracket(StringBuilder text) => text is [.., '!'] ? text.Insert(text.Length - 1, '\\').Append('[') : text.Append('[');

    private static string Target(string address, string? title)
    {
        string target = address.AsSpan().IndexOfAny(" ()<>") < 0 ? address : $"<{address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>";
        return title is null ? target : $"{target} \"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    private static void Append(StringBuilder text, string words, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char c = words[i], after = i + 1 < words.Length ? words[i + 1] : '\0';
            if (c == InlineText.ImageSign) continue;
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '~' or '^' or '{' or '|' || (c is '=' or '+' or ':' && after == c) || (c == '&' && (after == '#' || char.IsAsciiLetter(after)))) text.Append('\\');
            text.Append(c is '\t' or '\n' or '\r' ? ' ' : c);
        }
    }
}
