using Sources.Diagnostics;
using Sources.Writing;

namespace Sources.Verifying;

/// <summary>Whether the files are those that were written.</summary>
internal static class ManifestCheck
{
    internal static void Run(SiteFolder files, bool withoutManifest, DiagnosticBag bag)
    {
        if (files.ReadManifest() is not { } manifest) return;
        var here = new SourceLocation(Manifest.Name);
        if (!manifest.IsRead)
        {
            if (!withoutManifest) bag.Error(FindingCodes.NoManifest, here, "there is no manifest, so files that are missing, changed or extra cannot be told", "get it from where the site came from, or say --no-manifest");
            return;
        }
        foreach (string line in manifest.Unreadable) bag.Error(FindingCodes.BadManifest, here, $"`{line}` is no line of a manifest", "a line is `SHA-256 size path`");
        foreach (var twice in manifest.Files.GroupBy(f => f.Path, StringComparer.Ordinal).Where(g => g.Count() > 1)) bag.Error(FindingCodes.BadManifest, here, $"{twice.Key} is listed {twice.Count()} times");
        manifest.Files.AsParallel().ForAll(file => Check(files, file, bag));
        var known = manifest.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (string path in files.Paths.Where(p => !known.Contains(p) && !Path.GetFileName(p).StartsWith('.')))
            bag.Error(FindingCodes.ExtraFile, new SourceLocation(path), "the manifest does not have this file", "remove it, or keep it outside the site");
    }

    private static void Check(SiteFolder files, ManifestEntry file, DiagnosticBag bag)
    {
        var here = new SourceLocation(file.Path);
        if (!files.Paths.Contains(file.Path)) bag.Error(FindingCodes.MissingFile, here, "the manifest has this file and the folder does not");
        else if (file.Hash is not null && files.Read(file.Path) is { } bytes && (bytes.Length != file.Size || ManifestEntry.HashOf(bytes) != file.Hash))
            bag.Error(FindingCodes.ChangedFile, here, $"it has other bytes ({bytes.Length}) than were written ({file.Size})");
    }
}
