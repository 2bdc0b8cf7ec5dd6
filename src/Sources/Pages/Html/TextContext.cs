using Sources.Model;

namespace Sources.Pages.Html;

/// <summary>Where text is written to and where it comes from, so that its links can be made relative.</summary>
/// <param name="Page">The page that is written.</param>
/// <param name="File">The content file that the text comes from.</param>
/// <param name="Links">The addresses of the site.</param>
internal sealed record TextContext(SitePath Page, ContentFile File, SiteLinks Links)
{
    /// <summary>The page of an entity that the author marks; null where the name is unknown (which a check has reported), or the page is this one.</summary>
    internal string? Mention(string name) => Links.Marked(name) is { } entity && entity.Path != Page ? Page.LinkTo(entity.Path) : null;

    /// <summary>The file of the site that an address names, or null.</summary>
    internal ContentFile? Asset(string url) => !SiteLinks.IsExternal(url) && Links.Resolve(File, url) is { } target ? Links.Asset(target.Path) : null;

    /// <summary>The address for an attribute; null where there is none (which a check has reported).</summary>
    internal string? Address(string url)
    {
        if (SiteLinks.IsExternal(url)) return url;
        return Links.Resolve(File, url) is { } target ? Page.LinkTo(target.Path, target.Fragment) : null;
    }
}
