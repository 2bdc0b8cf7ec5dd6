using Sources.Model;

namespace Sources.Exports;

/// <summary>The publisher's pictures and other files, as they are.</summary>
internal static class ContentAssets
{
    internal static IEnumerable<OutputFile> Of(Site site) => site.Assets.Select(a => new OutputFile(SitePath.File("assets/" + a.Slug), a.Bytes));
}
