using Sources.Model;

namespace Sources.Writing;

/// <summary>
/// The next site, laid out beside the folder that it will take the place of. What did not change is there under a second name, so it costs nothing and keeps its time
/// stamp; what others put into the folder comes along; what an earlier build wrote and this one does not stays behind.
/// </summary>
/// <param name="root">The output folder.</param>
/// <param name="stage">Where the next site is laid out; on the same file system.</param>
internal sealed class StagedOutput(string root, string stage)
{
    /// <summary>Lays the site out.</summary>
    /// <param name="files">Every file of the site, the manifest among them, and whether the folder has it already with the same bytes.</param>
    /// <param name="earlier">The paths that an earlier build wrote.</param>
    /// <exception cref="IOException">A file or folder of others stands where one of the site must be, or the disk is full.</exception>
    internal void Lay(IReadOnlyList<(OutputFile File, bool IsThere)> files, IReadOnlySet<string> earlier)
    {
        Directory.CreateDirectory(stage);
        if (!OperatingSystem.IsWindows() && Directory.Exists(root)) File.SetUnixFileMode(stage, File.GetUnixFileMode(root));
        var paths = files.Select(f => f.File.Path.Value).ToHashSet(StringComparer.Ordinal);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in paths)
            for (string? folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder) && folders.Add(folder.Replace('\\', '/')); folder = Path.GetDirectoryName(folder)) { }
        if (Directory.Exists(root)) Carry("", paths, folders, earlier);
        foreach (string folder in folders.Order(StringComparer.Ordinal)) Directory.CreateDirectory(Path.Combine(stage, folder));
        Parallel.ForEach(files, file =>
        {
            string path = Path.Combine(stage, file.File.Path.Value);
            if (file.IsThere) Share(Path.Combine(root, file.File.Path.Value), path);
            else FileBytes.Write(path, file.File.Bytes.Span);
        });
    }

    /// <summary>Takes along what no build wrote.</summary>
    private void Carry(string relative, HashSet<string> paths, HashSet<string> folders, IReadOnlySet<string> earlier)
    {
        bool isEmpty = true;
        foreach (var entry in new DirectoryInfo(Path.Combine(root, relative)).EnumerateFileSystemInfos())
        {
            isEmpty = false;
            string path = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
            bool isFolder = entry is DirectoryInfo && entry.LinkTarget is null;
            if (isFolder && paths.Contains(path) && Directory.EnumerateFileSystemEntries(entry.FullName).Any())
                throw new IOException($"the folder {path}, which no build made, stands where a page must be");
            if (isFolder && !paths.Contains(path)) Carry(path, paths, folders, earlier);
            else if (isFolder || paths.Contains(path) || earlier.Contains(path)) { }
            // A link in the way of a folder is replaced, never followed.
            else if (folders.Contains(path) && entry.LinkTarget is not null) { }
            else if (folders.Contains(path)) throw new IOException($"the file {path}, which no build wrote, stands where a folder must be");
            else
            {
                if (relative.Length > 0) Directory.CreateDirectory(Path.Combine(stage, relative));
                Share(entry.FullName, Path.Combine(stage, path));
            }
        }
        if (isEmpty && relative.Length > 0) Directory.CreateDirectory(Path.Combine(stage, relative));
    }

    private static void Share(string existing, string path)
    {
        var info = new FileInfo(existing);
        if (info.LinkTarget is { } target) File.CreateSymbolicLink(path, target);
        else if (NativeFiles.TryLink(existing, path)) { }
        // A pipe has no length; to copy one would wait for ever.
        else if (info.Length == 0) File.Create(path).Dispose();
        else File.Copy(existing, path);
    }
}
