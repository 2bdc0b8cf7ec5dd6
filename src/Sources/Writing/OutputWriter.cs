using System.Collections.Concurrent;
using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Writing;

/// <summary>What a write did.</summary>
/// <param name="Written">Files that were new or changed.</param>
/// <param name="Unchanged">Files whose bytes were there already; their time stamps stay.</param>
/// <param name="Removed">Files of an earlier build that no longer belong to the site.</param>
public sealed record WriteResult(int Written, int Unchanged, int Removed);

/// <summary>
/// Writes a finished site. It is called with the whole site in memory, so an error in content never reaches the folder. The next site is laid out beside the folder, brought
/// to the disk, and then takes the folder's place in one step: at any moment the folder holds one whole site, the old or the new. Where a system or a file system has no such step
/// (Windows; an output folder that is a mount point), the two change places in two steps, or the files are replaced one by one, each whole.
/// </summary>
public static class OutputWriter
{
    /// <summary>Writes what changed and removes what an earlier build wrote and this one does not. Null where the folder cannot be written, which is reported.</summary>
    public static WriteResult? Write(string folder, IReadOnlyList<OutputFile> files, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(bag);
        var all = files.OrderBy(f => f.Path).ToList();
        if (HasCollision(all, folder, bag)) return null;
        try
        {
            var place = OutputPlace.Of(folder);
            if (File.Exists(place.Root)) throw new IOException($"{folder} is a file");
            Directory.CreateDirectory(place.Parent);
            OutputLock? claim;
            try
            {
                claim = OutputLock.Take(place.Lock);
            }
            catch (UnauthorizedAccessException) when (Directory.Exists(place.Root))
            {
                // Beside the folder nothing may be written; inside it perhaps.
                return InPlaceOutput.Write(place.Root, all);
            }
            if (claim is null)
            {
                bag.Error(DiagnosticCodes.BusyOutput, new SourceLocation(folder), "another build is writing this folder", "wait until it has ended, or give this one another --output");
                return null;
            }
            using (claim)
            {
                place.Recover();
                return place.MayBeReplaced ? Replace(place, all) : InPlaceOutput.Write(place.Root, all);
            }
        }
        catch (Exception e) when (Cause(e) is { } cause)
        {
            bag.Error(DiagnosticCodes.UnwritableOutput, new SourceLocation(folder), $"the site cannot be written: {cause.Message}", "check the folder, its rights and the free space; what was there is still there");
            return null;
        }
    }

    private static WriteResult Replace(OutputPlace place, List<OutputFile> all)
    {
        var before = Manifest.Read(place.Root);
        var entries = new ManifestEntry[all.Count];
        bool[] isThere = new bool[all.Count];
        var real = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        Parallel.For(0, all.Count, i =>
        {
            entries[i] = ManifestEntry.Of(all[i]);
            isThere[i] = !LeadsThroughLink(place.Root, all[i].Path.Value, real) && FileBytes.AreThere(Path.Combine(place.Root, all[i].Path.Value), all[i].Bytes.Span);
        });
        var manifest = Manifest.Of(entries);
        bool isManifestThere = FileBytes.AreThere(Path.Combine(place.Root, Manifest.Name), manifest.Bytes.Span);
        var current = all.Select(f => f.Path.Value).ToHashSet(StringComparer.Ordinal);
        int stale = before.Files.Count(f => !current.Contains(f.Path) && !LeadsThroughLink(place.Root, f.Path, real) && File.Exists(Path.Combine(place.Root, f.Path)));
        int there = isThere.Count(t => t);
        if (isManifestThere && there == all.Count && stale == 0) return new WriteResult(0, all.Count, 0);

        try
        {
            var staged = new StagedOutput(place.Root, place.Next);
            staged.Lay([.. all.Select((f, i) => (f, isThere[i])), (manifest, false)], before.Files.Select(f => f.Path).Append(Manifest.Name).ToHashSet(StringComparer.Ordinal));
            using var synced = File.OpenHandle(Path.Combine(place.Next, Manifest.Name), share: FileShare.ReadWrite | FileShare.Delete);
            NativeFiles.Sync(synced);
            if (!place.TakePlace())
            {
                synced.Dispose();
                place.RemoveNext();
                return InPlaceOutput.Write(place.Root, all);
            }
            NativeFiles.Sync(synced);
        }
        finally
        {
            place.RemoveNext();
        }
        return new WriteResult(all.Count - there, there, stale);
    }

    private static Exception? Cause(Exception e) => e switch
    {
        AggregateException many => Cause(many.Flatten().InnerExceptions[0]),
        IOException or UnauthorizedAccessException => e,
        _ => null,
    };

    /// <summary>Some file systems do not tell capitals from small letters: two such paths would be one file there, so they are refused everywhere.</summary>
    private static bool HasCollision(List<OutputFile> files, string folder, DiagnosticBag bag)
    {
        bool found = false;
        foreach (var group in files.GroupBy(f => f.Path.Value, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            bag.Error(DiagnosticCodes.PathCollision, new SourceLocation(folder), $"{string.Join(" and ", group.Select(f => f.Path.Value))} would be one file", "rename what makes one of them");
            found = true;
        }
        var folders = files.SelectMany(f => FoldersOf(f.Path.Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Where(f => folders.Contains(f.Path.Value)))
        {
            bag.Error(DiagnosticCodes.PathCollision, new SourceLocation(folder), $"{file.Path.Value} would be a file and a folder", "rename what makes one of them");
            found = true;
        }
        return found;
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }

    /// <summary>Whether a folder above a path is a link; what lies behind one is not of this folder.</summary>
    private static bool LeadsThroughLink(string root, string relative, ConcurrentDictionary<string, bool> known)
    {
        string? folder = Path.GetDirectoryName(relative);
        if (string.IsNullOrEmpty(folder)) return false;
        return known.GetOrAdd(folder, f => new DirectoryInfo(Path.Combine(root, f)).LinkTarget is not null || LeadsThroughLink(root, f, known));
    }
}
