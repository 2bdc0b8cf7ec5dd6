using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Checks;

/// <summary>No two pages have one address, also where a file system does not tell capitals from small letters.</summary>
internal static class PathCollision
{
    /// <summary>Folders in which every site has pages or comes to have some as it grows.</summary>
    private static readonly string[] Reserved = ["articles", "timeline", "people", "places", "organizations", "events", "concepts", "index-a-z", "search", "shelf", "assets"];

    internal static void Check(CheckedSite all, DiagnosticBag bag)
    {
        var site = all.Site;
        foreach (var page in site.TextPages)
        {
            string first = page.Slug.Split('/')[0];
            if (Reserved.Contains(first, StringComparer.Ordinal))
                bag.Error(DiagnosticCodes.PathCollision, page.File.Whole, $"the address `{page.Slug}/` belongs to the site itself", "rename the file");
        }

        var folders = site.Assets.SelectMany(a => FoldersAbove.Of(a.Slug)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var asset in site.Assets.Where(a => folders.Contains(a.Slug)))
            bag.Error(DiagnosticCodes.PathCollision, asset.Whole, "its name differs from that of a folder beside it in capitals only", "rename one of the two");

        foreach (var group in site.Assets.GroupBy(a => a.Slug, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            bag.Error(DiagnosticCodes.PathCollision, group.Last().Whole, $"its name differs from {group.First().Path} in capitals only", "rename one of the two files");
    }
}
