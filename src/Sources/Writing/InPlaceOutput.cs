using Sources.Model;

namespace Sources.Writing;

/// <summary>
/// Replaces the files of a folder one by one, for a folder that cannot be replaced as a whole. All that is new is written first, so that a full disk is met before anything changes; then each file is
/// renamed into its place, so that a reader never sees half a file.
/// </summary>
internal static class InPlaceOutput
{
    /// <summary>Where new files wait, inside the folder.</summary>
    private const string Waiting = ".sources-unfinished";

    internal static WriteResult Write(string root, IReadOnlyList<OutputFile> all)
    {
        Directory.CreateDirectory(root);
        var before = Manifest.Read(root);
        string waiting = Path.Combine(root, Waiting);
        Clear(waiting);
        try
        {
            var entries = new ManifestEntry[all.Count];
            bool[] isThere = new bool[all.Count];
            Directory.CreateDirectory(waiting);
            Parallel.For(0, all.Count, i =>
            {
                entries[i] = ManifestEntry.Of(all[i]);
                isThere[i] = FileBytes.AreThere(Path.Combine(root, all[i].Path.Value), all[i].Bytes.Span);
                if (!isThere[i]) FileBytes.Write(Path.Combine(waiting, $"{i}"), all[i].Bytes.Span);
            });
            var stale = before.Files.Select(f => f.Path).Except(all.Select(f => f.Path.Value)).Select(p => new ManifestEntry(p, null, -1));
            // What is about to be written is in the manifest beforehand, so that the next build knows it for ours even if this one is cut short.
            WriteManifest(root, waiting, Manifest.Of([.. entries, .. stale]));
            var ours = before.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
            foreach (string made in all.Select(f => Path.GetDirectoryName(f.Path.Value)!).Distinct(StringComparer.Ordinal)) MakeFolder(root, made, ours);
            for (int i = 0; i < all.Count; i++)
                if (!isThere[i] || !FileBytes.AreThere(Path.Combine(root, all[i].Path.Value), all[i].Bytes.Span)) Move(root, waiting, i, all[i]);
            int removed = RemoveStale(root, before, all);
            WriteManifest(root, waiting, Manifest.Of(entries));
            using (var synced = File.OpenHandle(Path.Combine(root, Manifest.Name))) NativeFiles.Sync(synced);
            int there = isThere.Count(t => t);
            return new WriteResult(all.Count - there, there, removed);
        }
        finally
        {
            Clear(waiting);
        }
    }

    private static void Move(string root, string waiting, int i, OutputFile file)
    {
        string path = Path.Combine(root, file.Path.Value), next = Path.Combine(waiting, $"{i}");
        // It was there behind a link that has been replaced by a folder.
        if (!File.Exists(next)) FileBytes.Write(next, file.Bytes.Span);
        if (Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null) Directory.Delete(path);
        File.Move(next, path, overwrite: true);
    }

    private static void WriteManifest(string root, string waiting, OutputFile manifest)
    {
        string path = Path.Combine(root, Manifest.Name), next = Path.Combine(waiting, "manifest");
        if (FileBytes.AreThere(path, manifest.Bytes.Span)) return;
        FileBytes.Write(next, manifest.Bytes.Span);
        File.Move(next, path, overwrite: true);
    }

    private static void Clear(string waiting)
    {
        // A link planted under this name is removed, never followed.
        if (new FileInfo(waiting) is { LinkTarget: not null } or { Exists: true }) File.Delete(waiting);
        else if (Directory.Exists(waiting)) Directory.Delete(waiting, recursive: true);
    }

    /// <summary>Makes a folder step by step. A link that stands in its way is replaced, never followed; a file is replaced where a build wrote it.</summary>
    private static void MakeFolder(string root, string relative, HashSet<string> ours)
    {
        string at = root;
        foreach (string segment in relative.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            at = Path.Combine(at, segment);
            var info = new FileInfo(at);
            if (info.LinkTarget is null && info.Exists && !ours.Contains(Path.GetRelativePath(root, at).Replace('\\', '/')))
                throw new IOException($"the file {Path.GetRelativePath(root, at)}, which no build wrote, stands where a folder must be");
            if (info.LinkTarget is not null || info.Exists) info.Delete();
            Directory.CreateDirectory(at);
        }
    }

    private static int RemoveStale(string root, Manifest before, IReadOnlyList<OutputFile> files)
    {
        var current = files.Select(f => f.Path.Value).ToHashSet(StringComparer.Ordinal);
        int removed = 0;
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string stale in before.Files.Select(f => f.Path).Where(p => !current.Contains(p)))
        {
            string path = Path.Combine(root, stale);
            if (LeadsThroughLink(root, stale) || !File.Exists(path)) continue;
            File.Delete(path);
            removed++;
            for (string? folder = Path.GetDirectoryName(stale); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder)) folders.Add(folder);
        }
        // The deepest first; a folder that still holds something, ours or not, stays.
        foreach (string folder in folders.Reverse())
        {
            string path = Path.Combine(root, folder);
            if (Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any()) Directory.Delete(path);
        }
        return removed;
    }

    private static bool LeadsThroughLink(string root, string relative)
    {
        for (string? folder = Path.GetDirectoryName(relative); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            if (new DirectoryInfo(Path.Combine(root, folder)).LinkTarget is not null) return true;
        return false;
    }
}
