using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sources.Importing.Documents;
using Sources.Model;

namespace Sources.Importing.Html;

/// <summary>Notes of a page: a link with a number or a sign that leads to a block further down.</summary>
internal sealed partial class HtmlNotes
{
    private readonly Dictionary<IElement, string> signs = [];
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);

    /// <summary>The blocks that are notes, each with its key, in order of their first signs.</summary>
    internal Dictionary<IElement, string> Blocks { get; } = [];

    internal static HtmlNotes Find(IElement root, IHtmlDocument page)
    {
        var notes = new HtmlNotes();
        var anchors = new PageAnchors(root, page);
        var couldBeNotes = new Dictionary<IElement, bool>();
        foreach (var link in root.QuerySelectorAll("a[href^='#']"))
        {
            string id = Uri.UnescapeDataString(link.GetAttribute("href")![1..]);
            if (id.Length == 0 || !Label().IsMatch(link.TextContent.Trim())) continue;
            if (anchors.Target(id) is not { } target || target.Closest("li, p, dd, aside, div, section") is not { } block) continue;
            if (Holds(block, link) || !anchors.Follows(link, block)) continue;
            // Many links may lead into one block, and it may be most of the page.
            if (!couldBeNotes.TryGetValue(block, out bool isNote)) couldBeNotes[block] = isNote = !Holds(block, root) && block.QuerySelector("h1, h2, h3, h4, h5, h6, article, main") is null && block.TextContent.Trim().Length > 0;
            if (!isNote) continue;
            if (!notes.Blocks.TryGetValue(block, out string? key))
            {
                key = (notes.Blocks.Count + 1).ToString(CultureInfo.InvariantCulture);
                notes.Blocks[block] = key;
                notes.labels[key] = link.TextContent.Trim().Trim('[', ']', '(', ')');
            }
            notes.signs[link] = key;
        }
        // A sign inside a note that leads back is none.
        foreach (var link in notes.signs.Keys.Where(notes.IsBack).ToList()) notes.signs.Remove(link);
        return notes;
    }

    /// <summary>The key of the note that the link refers to, or null.</summary>
    internal string? SignOf(IElement link) => signs.GetValueOrDefault(link);

    /// <summary>Whether a link in a note only leads back to its sign.</summary>
    internal bool IsBack(IElement link) => link.GetAttribute("href") is ['#', ..] && Above(link).Any(Blocks.ContainsKey)
        && (BackWords().IsMatch(link.TextContent.Trim()) || Label().IsMatch(link.TextContent.Trim()));

    /// <summary>The note without the number in front of it, which the site sets, and without what stood around a link back there.</summary>
    internal IReadOnlyList<DocumentBlock> WithoutLabel(IElement note, string key, List<DocumentBlock> blocks)
    {
        if (blocks is not [DocumentParagraph paragraph, ..]) return blocks;
        var content = Inlines.WithoutStart(paragraph.Content, 0);
        if (BackInFront(note) is var (before, back))
        {
            content = WithoutSigns(content, before);
            // The link was the number: another behind it is the first word.
            if (Label().IsMatch(back.TextContent.Trim()) || content.Count == 0)
            {
                paragraph.Content = content;
                return blocks;
            }
        }
        paragraph.Content = WithoutNumber(content, labels[key], note.Closest("li") is not null);
        return blocks;
    }

    /// <param name="content">The words of the note.</param>
    /// <param name="label">What its sign says.</param>
    /// <param name="isItem">Whether a list sets its number, so that a bare one is its first word.</param>
    private static List<DocumentInline> WithoutNumber(List<DocumentInline> content, string label, bool isItem)
    {
        if (content is [DocumentStyle style, ..] && (style.Style == TextStyle.Superscript || !isItem) && Inlines.TextOf(style.Content).Trim(' ', '[', ']', '(', ')', '.', ':') == label)
            return WithoutSigns(content[1..], "");
        if (content is not [DocumentWords { Text: var words }, ..]) return content;
        foreach (string form in (string[])[$"[{label}]", $"({label})", $"{label}.", $"{label})", $"{label}:", label + " "])
        {
            if (!words.StartsWith(form, StringComparison.Ordinal) || (isItem && form[^1] == ' ')) continue;
            // "1.5 million" and "1:30" are no number of a note with a sign behind it.
            if (form[^1] is '.' or ':' && words.Length > form.Length && char.IsDigit(words[form.Length])) continue;
            return Inlines.WithoutStart(content, form.Length);
        }
        return content;
    }

    private static List<DocumentInline> WithoutSigns(IReadOnlyList<DocumentInline> content, string before)
    {
        if (content is not [DocumentWords { Text: var words }, ..]) return [.. content];
        int start = words.StartsWith(before, StringComparison.Ordinal) ? before.Length : 0;
        return Inlines.WithoutStart(content, start + BehindNumber().Match(words[start..]).Length);
    }

    /// <summary>The link back that a note begins with, and the sign in front of it; null where it begins with words.</summary>
    private (string Before, IElement Back)? BackInFront(IElement note)
    {
        if (note.QuerySelectorAll("a").FirstOrDefault(IsBack) is not { } back) return null;
        var before = new StringBuilder();
        foreach (var text in note.Descendants<IText>().TakeWhile(t => !back.Contains(t)))
            if (before.Append(text.Data.AsSpan().Trim()).Length > 1) return null;
        string sign = before.ToString();
        return sign is "" or "[" or "(" or "^" or "↑" ? (sign, back) : null;
    }

    /// <summary>An element and those that it stands in.</summary>
    private static IEnumerable<IElement> Above(IElement element)
    {
        for (var one = element; one is not null; one = one.ParentElement) yield return one;
    }

    private static bool Holds(IElement block, IElement element) => Above(element).Contains(block);

    [GeneratedRegex(@"^[\[(]?(\d{1,4}|[*†‡§¶]{1,4}|[a-z]|[ivxlc]{1,6}|note \d{1,4})[\])]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    /// <summary>What closes the bracket around a number, or ends it; three dots begin a text.</summary>
    [GeneratedRegex(@"^\s*(?!\.\.)[\].):]{0,2}\s*")]
    private static partial Regex BehindNumber();

    [GeneratedRegex(@"^([↩↑^⤴⏎]\uFE0E?|back|return|top|go back|↩ ?back)$", RegexOptions.IgnoreCase)]
    private static partial Regex BackWords();
}
