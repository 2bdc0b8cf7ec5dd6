using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Sources.Importing.Documents;

namespace Sources.Importing.Word;

/// <summary>
/// The fields of a paragraph that are links. Word writes a field as signs between the words: where it begins, its instruction, where what it shows begins, where it ends; fields stand in one another.
/// Whatever of them is missing, no words are lost.
/// </summary>
internal sealed partial class WordFields(WordLinks links)
{
    private readonly Stack<Field> open = new();
    /// <summary>Those of them that are links and whose words have begun.</summary>
    private readonly Stack<Field> shown = new();

    /// <summary>A sign of a field.</summary>
    internal void See(XElement sign)
    {
        switch (sign.Says("fldCharType"))
        {
            case "begin":
                open.Push(new Field());
                break;
            case "separate" when open.TryPeek(out var field) && !field.IsShown:
                field.Url = UrlOf(field.Instruction.ToString());
                field.IsShown = true;
                if (field.Url is not null) shown.Push(field);
                break;
            case "end" when open.TryPop(out var ended):
                Close(ended);
                break;
        }
    }

    /// <summary>A part of the instruction of the field that began last.</summary>
    internal void Instruct(string words)
    {
        if (open.TryPeek(out var field) && !field.IsShown) field.Instruction.Append(words);
    }

    /// <summary>The words as a link where a field around them is one.</summary>
    internal List<DocumentInline> Linked(List<DocumentInline> words)
    {
        if (words.TrueForAll(i => i is DocumentNoteSign or DocumentBreak) || !shown.TryPeek(out var field)) return words;
        field.Words.AddRange(words);
        return WordLinks.Whole(field.Url!) is { } url ? [new DocumentLink(url, words)] : words;
    }

    /// <summary>The end of a paragraph ends its fields: one whose end is missing would make a link of the rest of the text.</summary>
    internal void End()
    {
        while (open.TryPop(out var field)) Close(field);
    }

    private void Close(Field field)
    {
        if (field.Url is not { } url) return;
        shown.Pop();
        if (WordLinks.Whole(url) is null && field.Words.Count > 0) links.To(url, field.Words);
    }

    /// <summary>Where a link leads that is written as an instruction; null where it leads into the document or is none.</summary>
    internal static string? UrlOf(string instruction)
    {
        var words = Word().Matches(instruction).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value).ToList();
        if (words.Count < 2 || !words[0].Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase)) return null;
        string? url = null, anchor = null;
        for (int i = 1; i < words.Count; i++)
        {
            if (words[i] is "\\l" && i + 1 < words.Count) anchor = words[++i];
            else if (words[i] is "\\o" or "\\t") i++;
            else if (words[i] is not ['\\', _]) url ??= words[i];
        }
        if (string.IsNullOrEmpty(url)) return null;
        return string.IsNullOrEmpty(anchor) ? url : $"{url}#{anchor}";
    }

    [GeneratedRegex("\"([^\"]*)\"|[^\\s\"]+")]
    private static partial Regex Word();

    private sealed class Field
    {
        internal StringBuilder Instruction { get; } = new();
        internal bool IsShown { get; set; }
        internal string? Url { get; set; }
        internal List<DocumentInline> Words { get; } = [];
    }
}
