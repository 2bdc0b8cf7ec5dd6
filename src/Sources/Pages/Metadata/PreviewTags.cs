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
    internal static IReadOnlyList<MetaView> Of(PageFrame frame, SitePath page)
    {
        if (frame.Site.Settings.BaseUrl is not { } root) return [new MetaView("twitter:card", "summary")];
        var (picture, shown) = page.Value.Split('/') is ["articles", var slug, _, ..] ? (CardFiles.Of(slug), frame.Articles[slug].Head.Title) : (CardFiles.OfSite, frame.Site.Settings.Title);
        return
        [
            new MetaView("og:image", root + picture, true),
            new MetaView("og:image:type", "image/png", true),
            new MetaView("og:image:width", CardFiles.Width.ToString(CultureInfo.InvariantCulture), true),
            new MetaView("og:image:height", CardFiles.Height.ToString(CultureInfo.InvariantCulture), true),
            new MetaView("og:image:alt", $"The entries of “{shown}” on a line of time", true),
            new MetaView("twitter:card", "summary_large_image"),
        ];
    }
}
