using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sources.Importing.Documents;

namespace Sources.Importing.Html;

/// <summary>Where links lead once the page stands elsewhere.</summary>
internal sealed class HtmlLinks
{
    private readonly ImportDocument document;
    private readonly Uri? address;

    internal HtmlLinks(IHtmlDocument page, ImportDocument document)
    {
        this.document = document;
        string? given = page.QuerySelector("base[href]")?.GetAttribute("href");
        Uri.TryCreate(document.Record["url"], UriKind.Absolute, out address);
        if (given is not null && (address is null ? Uri.TryCreate(given, UriKind.Absolute, out var own) : Uri.TryCreate(address, given, out own))) address = own;
    }

    /// <summary>The whole address; null where it leads into the page, does something, or cannot be made whole.</summary>
    internal string? Resolve(IElement link)
    {
        string href = link.GetAttribute("href")?.Trim() ?? "";
        if (href.Length == 0 || href[0] == '#') return null;
        Uri? uri = null;
        bool isWhole = address is null ? Uri.TryCreate(href, UriKind.Absolute, out uri) : Uri.TryCreate(address, href, out uri);
        if (isWhole && uri!.Scheme is "http" or "https" or "mailto" && uri.AbsoluteUri.Length < 2000) return uri.AbsoluteUri;
        document.Doubt(null, $"the link of “{DocumentRecord.Words(link.TextContent)}” to `{(href.Length > 60 ? href[..60] + "…" : href)}` was left out: its words stand without it");
        return null;
    }
}
