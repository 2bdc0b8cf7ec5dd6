using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sources.Hardening.Rows;

/// <summary>What a built page says, read as a browser reads it, and what on it could be run.</summary>
internal static class PageReading
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static string Text(string path)
    {
        using var page = new HtmlParser().ParseDocument(Strict.GetString(File.ReadAllBytes(path)));
        return page.Body!.TextContent;
    }

    /// <summary>Complains of everything on the page that a browser would run or fetch from elsewhere, and of what is no text.</summary>
    public static void Check(string path, string name, Complaints complaints)
    {
        string html;
        try
        {
            html = Strict.GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException)
        {
            complaints.Add($"{name} is not UTF-8");
            return;
        }
        complaints.Unless(!html.Contains('\0', StringComparison.Ordinal), $"{name} holds NUL");
        using var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.All)
        {
            if (element.LocalName is "iframe" or "object" or "embed" or "base" or "style" or "form" or "svg" && !IsOwn(element)) complaints.Add($"{name} has a {element.LocalName}");
            if (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json" && (element.GetAttribute("src") is not { } src || !IsInside(src))) complaints.Add($"{name} has an inline or foreign script");
            if (element.LocalName is "img" or "link" or "source" && !IsInside(element.GetAttribute("src") ?? (element.GetAttribute("rel") is "stylesheet" or "icon" or "preload" ? element.GetAttribute("href") : "") ?? "")) complaints.Add($"{name} asks another host");
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) complaints.Add($"{name}: {element.LocalName} has {attribute.Name}");
                if (attribute.Name is "href" or "src" or "action" or "formaction" or "xlink:href" && Scheme(attribute.Value) is "javascript" or "vbscript" or "data") complaints.Add($"{name}: {element.LocalName} leads to {Scheme(attribute.Value)}:");
            }
        }
    }

    /// <summary>The drawing of the overview is the theme's own; words of an author are never markup.</summary>
    private static bool IsOwn(IElement element) => element.LocalName is "svg" or "form" && !element.HasAttribute("action");

    private static bool IsInside(string url) => Scheme(url) is null && !url.StartsWith("//", StringComparison.Ordinal);

    private static string? Scheme(string url)
    {
        string seen = string.Concat(url.Where(c => c > ' '));
        int colon = seen.IndexOf(':', StringComparison.Ordinal), other = seen.AsSpan().IndexOfAny("/?#");
        return colon < 0 || (other >= 0 && other < colon) ? null : seen[..colon].ToLowerInvariant();
    }
}
