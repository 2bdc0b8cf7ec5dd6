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
        foreach (var link in root.QuerySelectorAll("a[href^='#']"))
        {
            string id = Uri.UnescapeDataString(link.GetAttribute("href")![1..]);
            if (id.Length == 0 || !Label().IsMatch(link.TextContent.Trim())) continue;
            if ((Target(root, id) ?? Target(page.DocumentElement, id)) is not { } target || target.Closest("li, p, dd, aside, div, section") is not { } block) continue;
            bool isNote = block != root && !block.Contains(root) && !block.Contains(link) && block.QuerySelector("h1, h2, h3, h4, h5, h6, article, main") is null && Follows(link, block) && block.TextContent.Trim().Length > 0;
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
        foreach (var link in notes.signs.Keys.Where(l => notes.Blocks.Keys.Any(b => b.Contains(l)) && notes.IsBack(l)).ToList()) notes.signs.Remove(link);
        return notes;
    }

    /// <summary>The key of the note that the link refers to, or null.</summary>
    internal string? SignOf(IElement link) => signs.GetValueOrDefault(link);

    /// <summary>Whether a link in a note only leads back to its sign.</summary>
    internal bool IsBack(IElement link) => link.GetAttribute("href") is ['#', ..] && Blocks.Keys.Any(b => b.Contains(link))
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

    private static IElement? Target(IElement within, string id) => within.QuerySelectorAll("[id], a[name]").FirstOrDefault(e => e.Id == id || (e.LocalName == "a" && e.GetAttribute("name") == id));

    /// <summary>Of two trees, as where the text was taken out of the page, the note counts as later.</summary>
    private static bool Follows(IElement link, IElement block) =>
        link.CompareDocumentPosition(block) is var position && (position.HasFlag(DocumentPositions.Disconnected) || position.HasFlag(DocumentPositions.Following));

    [GeneratedRegex(@"^[\[(]?(\d{1,4}|[*†‡§¶]{1,4}|[a-z]|[ivxlc]{1,6}|note \d{1,4})[\])]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^([↩↑^⤴⏎]\uFE0E?|back|return|top|go back|↩ ?back)$", RegexOptions.IgnoreCase)]
    private static partial Regex BackWords();
}
