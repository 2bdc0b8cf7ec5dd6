using System.Globalization;
using Sources.Model;
using Sources.Pages.Views;

namespace Sources.Pages.Metadata;

/// <summary>
/// What a link to a page shows elsewhere, beside title, description and address: Open Graph's picture and the kind of card. A picture's address must be absolute, so
/// without a base URL there is none.
/// </summary>
internal static class PreviewTags
{
    internal static IReadOnlyList<MetaView> Of(Site site, SitePath page, string title)
    {
        if (site.Settings.BaseUrl is not { } root) return [new MetaView("twitter:card", "summary")];
        var picture = page.Value.Split('/') is ["articles", var slug, _, ..] ? CardFiles.Of(slug) : CardFiles.OfSite;
        return
        [
            new MetaView("og:image", root + picture, true),
            new MetaView("og:image:type", "image/png", true),
            new MetaView("og:image:width", CardFiles.Width.ToString(CultureInfo.InvariantCulture), true),
            new MetaView("og:image:height", CardFiles.Height.ToString(CultureInfo.InvariantCulture), true),
            new MetaView("og:image:alt", $"The entries of “{title}” on a line of time", true),
            new MetaView("twitter:card", "summary_large_image"),
        ];
    }
}
