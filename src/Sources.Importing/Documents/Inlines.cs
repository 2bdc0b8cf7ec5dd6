using System.Text;
using Sources.Model;

namespace Sources.Importing.Documents;

/// <summary>Running text made regular: one run of words where several stand, no empty styles, blanks made one.</summary>
internal static class Inlines
{
    /// <summary>The plain words.</summary>
    internal static string TextOf(IEnumerable<DocumentInline> content)
    {
        var text = new StringBuilder();
        Append(content, text);
        return text.ToString();
    }

    private static void Append(IEnumerable<DocumentInline> content, StringBuilder text)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case DocumentWords words: text.Append(words.Text); break;
                case DocumentStyle style: Append(style.Content, text); break;
                case DocumentLink link: Append(link.Content, text); break;
                case DocumentBreak: text.Append('\n'); break;
            }
        }
    }

    internal static bool IsBlank(IEnumerable<DocumentInline> content) => !HasSign(content) && TextOf(content).AsSpan().IsWhiteSpace();

    private static bool HasSign(IEnumerable<DocumentInline> content) =>
        content.Any(i => i is DocumentNoteSign || (i is DocumentStyle s && HasSign(s.Content)) || (i is DocumentLink l && HasSign(l.Content)));

    /// <summary>Neighbours of one kind joined, what is empty left out.</summary>
    internal static List<DocumentInline> Joined(IEnumerable<DocumentInline> content)
    {
        var joined = new List<DocumentInline>();
        foreach (var inline in content)
        {
            var last = joined.Count > 0 ? joined[^1] : null;
            switch (inline)
            {
                case DocumentWords { Text.Length: 0 }: break;
                case DocumentWords words when last is DocumentWords before: joined[^1] = new DocumentWords(before.Text + words.Text); break;
                case DocumentStyle style when last is DocumentStyle before && before.Style == style.Style: joined[^1] = new DocumentStyle(style.Style, Joined(before.Content.Concat(style.Content))); break;
                case DocumentStyle style:
                    var inner = Joined(style.Content);
                    if (inner.Count > 0) joined.Add(style with { Content = inner });
                    break;
                case DocumentLink link when last is DocumentLink before && before.Url == link.Url: joined[^1] = new DocumentLink(link.Url, Joined(before.Content.Concat(link.Content))); break;
                case DocumentLink link:
                    var named = Joined(link.Content);
                    if (named.Count > 0) joined.Add(link with { Content = named });
                    break;
                default: joined.Add(inline); break;
            }
        }
        return joined;
    }

    /// <summary>The same without so many characters of its first words, and without the blanks behind them.</summary>
    internal static List<DocumentInline> WithoutStart(IReadOnlyList<DocumentInline> content, int length)
    {
        if (content is not [DocumentWords first, ..]) return [.. content];
        string rest = first.Text[length..].TrimStart();
        return rest.Length == 0 ? [.. content.Skip(1)] : [new DocumentWords(rest), .. content.Skip(1)];
    }

    /// <summary>The same without styles and links: the words and the signs of notes.</summary>
    internal static IEnumerable<DocumentInline> Plain(IEnumerable<DocumentInline> content) => content.SelectMany(i => i switch
    {
        DocumentStyle style => Plain(style.Content),
        DocumentLink link => Plain(link.Content),
        _ => [i],
    });

    /// <summary>The characters that no text has, left out.</summary>
    internal static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0) return text;
        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(c).Append(text[++i]);
            else if (c is '\t' or '\n' || !(char.IsControl(c) || char.IsSurrogate(c) || c is '\ufffe' or '\uffff' or InlineText.ImageSign)) clean.Append(c);
        }
        return clean.ToString();
    }
}
