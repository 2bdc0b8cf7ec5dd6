using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Sources.Tests.Support;

/// <summary>A statement as a page shows it.</summary>
internal sealed record ShownStatement(string Id, string Section, string Words, IElement Element);

/// <summary>Reads statements from pages by the contract alone: attributes, and words without controls.</summary>
internal static partial class StatementElements
{
    private const string Controls = "[aria-hidden=true], button, .permalink, .back, .note-ref, .visually-hidden";

    /// <summary>The statements of an article's page.</summary>
    public static List<ShownStatement> OfArticle(IParentNode page) =>
        [.. page.QuerySelectorAll("[id][data-section]").Select(e => new ShownStatement(e.Id!, e.GetAttribute("data-section")!, Words(e), e))];

    /// <summary>The statements quoted on a timeline or an analysis, in order.</summary>
    public static List<ShownStatement> Quoted(IParentNode part) =>
        [.. part.QuerySelectorAll("[data-statement]").Select(e => new ShownStatement(e.GetAttribute("data-statement")!, e.GetAttribute("data-section") ?? "", Words(e), e))];

    public static string Words(IElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return Blanks().Replace(text.ToString(), " ").Trim();
    }

    private static void Append(INode node, StringBuilder text)
    {
        if (node is IElement element)
        {
            if (element.Matches(Controls)) return;
            if (element.LocalName is "br" or "td") text.Append(' ');
        }
        else if (node is IText words) text.Append(words.Data);
        foreach (var child in node.ChildNodes) Append(child, text);
    }

    public static string Normal(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
