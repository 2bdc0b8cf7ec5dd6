using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sources.Diagnostics;
using Sources.Importing.Html;
using Sources.Model;

namespace Sources.Verifying;

/// <summary>Reads pages as the site promises its HTML: words are an element's own but for its controls.</summary>
internal static class PageReader
{
    /// <summary>What stands inside a statement and is none of its words.</summary>
    private static readonly string[] ControlClasses = ["permalink", "back", "note-ref", "visually-hidden"];

    /// <summary>The page, or null where it cannot be read, which is reported.</summary>
    internal static IHtmlDocument? Read(SiteFolder files, string path)
    {
        if (files.Read(path) is not { } bytes) return null;
        var page = OpenElements.Parse(Encoding.UTF8.GetString(bytes), new HtmlParserOptions { IsKeepingSourceReferences = true });
        if (page is null) files.Tell(path, "it opens more elements than it closes, by thousands, which no page of a site does");
        return page;
    }

    internal static SourceLocation LocationOf(IElement element, string path) =>
        element.SourceReference?.Position is { Line: > 0 } at ? new SourceLocation(path, at.Line, at.Column) : new SourceLocation(path);

    /// <summary>The words, in the form in which two places are compared.</summary>
    internal static string Words(IElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return StatementWords.Of(text.ToString());
    }

    private static void Append(INode node, StringBuilder text)
    {
        if (node is IElement element)
        {
            if (element.GetAttribute("aria-hidden") == "true" || element.LocalName == "button" || ControlClasses.Any(element.ClassList.Contains)) return;
            if (element.LocalName is "br" or "td") text.Append(' ');
        }
        else if (node is IText words) text.Append(words.Data);
        foreach (var child in node.ChildNodes) Append(child, text);
    }
}
