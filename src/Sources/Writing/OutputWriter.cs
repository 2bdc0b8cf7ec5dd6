using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Writing;

/// <summary>What a write did.</summary>
/// <param name="Written">Files that were new or changed.</param>
/// <param name="Unchanged">Files whose bytes were there already; their time stamps stay.</param>
/// <param name="Removed">Files of an earlier build that no longer belong to the site.</param>
public sealed record WriteResult(int Written, int Unchanged, int Removed);

/// <summary>
/// Writes a finished site. It is called with the whole site in memory, so an error in content never reaches the folder. Each file is
/// written beside its place and renamed into it, so that a reader never sees half a file; pages come before what is removed.
/// </summary>
public static class OutputWriter
{
    /// <summary>The end of the name of a file that is being written.</summary>
    private const string Unfinished = ".sources-unfinished";

    /// <summary>Writes what changed and removes what an earlier build wrote and this one does not. Null where the folder cannot be written, which is reported.</summary>
    public static WriteResult? Write(string folder, IReadOnlyList<OutputFile> files, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(bag);
        string root = Path.GetFullPath(folder);
        var all = files.OrderBy(f => f.Path).ToList();
        if (HasCollision(all, folder, bag)) return null;
        try
        {
            Directory.CreateDirectory(root);
            var before = Manifest.Read(root);
            var current = new ManifestEntry[all.Count];
            Parallel.For(0, all.Count, i => current[i] = ManifestEntry.Of(all[i]));
            var stale = before.Files.Select(f => f.Path).Except(all.Select(f => f.Path.Value)).Select(p => new ManifestEntry(p, null, -1));
            // What is about to be written is in the manifest beforehand, so that the next build knows it for ours even if this one is cut short.
            WriteIfChanged(Path.Combine(root, Manifest.Name), Manifest.Of([.. current, .. stale]).Bytes.Span);
            var ours = before.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
            foreach (string made in all.Select(f => Path.GetDirectoryName(f.Path.Value)!).Distinct(StringComparer.Ordinal)) MakeFolder(root, made, ours);
            int written = 0;
            Parallel.ForEach(all, file =>
            {
                if (WriteIfChanged(Path.Combine(root, file.Path.Value), file.Bytes.Span)) Interlocked.Increment(ref written);
            });
            int removed = RemoveStale(root, before, all);
            WriteIfChanged(Path.Combine(root, Manifest.Name), Manifest.Of(current).Bytes.Span);
            return new WriteResult(written, all.Count - written, removed);
        }
        catch (Exception e) when (Cause(e) is { } cause)
        {
            bag.Error(DiagnosticCodes.UnwritableOutput, new SourceLocation(folder), $"the site cannot be written: {cause.Message}", "check the folder, its rights and the free space; the next build completes the site");
            return null;
        }
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

    private static bool WriteIfChanged(string path, ReadOnlySpan<byte> bytes)
    {
        if (IsSame(path, bytes)) return false;
        string unfinished = path + Unfinished;
        // A link planted under this name must not be written through.
        if (new FileInfo(unfinished) is { LinkTarget: not null } planted) planted.Delete();
        try
        {
            using (var handle = File.OpenHandle(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, bytes.Length))
                RandomAccess.Write(handle, bytes, 0);
            if (Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null) Directory.Delete(path);
            File.Move(unfinished, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(unfinished)) File.Delete(unfinished);
            throw;
        }
    }

    private static bool IsSame(string path, ReadOnlySpan<byte> bytes)
    {
        var info = new FileInfo(path);
        if (!info.Exists || info.LinkTarget is not null || info.Length != bytes.Length) return false;
        using var handle = File.OpenHandle(path);
        byte[] buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (int at = 0; at < bytes.Length;)
            {
                int read = RandomAccess.Read(handle, buffer, at);
                if (read == 0 || at + read > bytes.Length || !bytes.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read))) return false;
                at += read;
            }
            return true;
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static int RemoveStale(string root, Manifest before, List<OutputFile> files)
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
