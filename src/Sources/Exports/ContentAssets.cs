using Sources.Model;

namespace Sources.Exports;

/// <summary>The publisher's pictures and other files, as they are.</summary>
internal static class ContentAssets
{
    internal static IEnumerable<PlannedFile> Of(Site site) => site.Assets.Select(a => PlannedFile.Of(PathOf(a), () => a.Bytes));

    internal static SitePath PathOf(ContentFile asset) => SitePath.File("assets/" + asset.Slug);
}
