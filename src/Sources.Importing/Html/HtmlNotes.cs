using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sources.Importing.Documents;

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

    /// <summary>The note without the number in front of it, which the site sets.</summary>
    internal IReadOnlyList<DocumentBlock> WithoutLabel(string key, List<DocumentBlock> blocks)
    {
        if (blocks is [DocumentParagraph { Content: [DocumentWords first, ..] } paragraph, ..])
        {
            string words = first.Text.TrimStart();
            foreach (string label in (string[])[$"[{labels[key]}]", $"({labels[key]})", $"{labels[key]}.", $"{labels[key]})", $"{labels[key]}:", labels[key] + " "])
            {
                if (!words.StartsWith(label, StringComparison.Ordinal)) continue;
                words = words[label.Length..].TrimStart();
                break;
            }
            paragraph.Content = [new DocumentWords(words), .. paragraph.Content.Skip(1)];
        }
        return blocks;
    }

    /// <summary>An element and those that it stands in.</summary>
    private static IEnumerable<IElement> Above(IElement element)
    {
        for (var one = element; one is not null; one = one.ParentElement) yield return one;
    }

    private static bool Holds(IElement block, IElement element) => Above(element).Contains(block);

    [GeneratedRegex(@"^[\[(]?(\d{1,4}|[*†‡§¶]{1,4}|[a-z]|[ivxlc]{1,6}|note \d{1,4})[\])]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^([↩↑^⤴⏎]\uFE0E?|back|return|top|go back|↩ ?back)$", RegexOptions.IgnoreCase)]
    private static partial Regex BackWords();
}
