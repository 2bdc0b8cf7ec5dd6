using Sources.Diagnostics;
using Sources.Exports;
using Sources.Model;

namespace Sources.Rendering;

/// <summary>
/// No file of the publisher's has the address of one that the theme ships or the site makes, also where a file system does not tell capitals from small letters. The checks of the site know
/// neither; and where only the whole output shows it, nobody can say any more whose file it was.
/// </summary>
internal static class AssetCollision
{
    internal static void Check(Site site, ITheme theme, DiagnosticBag bag)
    {
        if (site.Assets.Count == 0) return;
        var files = PageRenderer.Assets(theme).Select(a => a.Path).Concat(SiteExports.InAssets(site)).Select(p => p.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = files.SelectMany(FoldersAbove.Of).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var asset in site.Assets)
        {
            string path = ContentAssets.PathOf(asset).Value;
            if (Taken(path) is { } taken) bag.Error(DiagnosticCodes.PathCollision, asset.Whole, $"the address `{taken}` belongs to the site itself", "rename the file");
        }

        // The same file; a folder where the publisher has a file; a file where the publisher has a folder.
        string? Taken(string path) => files.Contains(path) ? path : folders.Contains(path) ? path + "/" : FoldersAbove.Of(path).FirstOrDefault(files.Contains);
    }
}
