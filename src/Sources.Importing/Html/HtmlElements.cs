using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Sources.Importing.Html;

/// <summary>What elements are.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "p", "div", "section", "article", "main", "header", "footer", "aside", "figure", "figcaption", "blockquote", "ul", "ol", "dl", "dt", "dd", "li", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "pre", "hr",
        "h1", "h2", "h3", "h4", "h5", "h6", "address", "details", "summary", "fieldset", "center", "hgroup", "nav", "form", "body", "menu", "dir", "search",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Never = new[]
    {
        "script", "style", "template", "noscript", "iframe", "object", "embed", "applet", "svg", "canvas", "audio", "video", "head", "title", "meta", "link", "button", "input", "select", "textarea", "datalist", "dialog",
    }.ToFrozenSet(StringComparer.Ordinal);

    internal static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether it or something in it is a block.</summary>
    internal static bool HoldsBlocks(IElement element) => IsBlock(element) || element.Children.Any(HoldsBlocks);

    /// <summary>Whether a reader of the page never sees it as text.</summary>
    internal static bool IsHidden(IElement element) =>
        Never.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
}
