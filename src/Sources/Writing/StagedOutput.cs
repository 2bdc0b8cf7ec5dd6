using System.Collections.Concurrent;
using Sources.Model;

namespace Sources.Writing;

/// <summary>
/// The next site, laid out beside the folder that it will take the place of in one step. What did not change is there under a second name, so it costs nothing and keeps its time
/// stamp; what others put into the folder comes along; what an earlier build wrote and this one does not stays behind.
/// </summary>
internal sealed class StagedOutput : LaidFiles
{
    private readonly OutputPlace place;
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);
    private readonly Lock making = new();

    internal StagedOutput(Disk disk, OutputPlace place, IReadOnlyList<SitePath> paths) : base(disk, place.Root, paths) => this.place = place;

    protected override long LayAside(int number, OutputFile file)
    {
        MakeFolder(Path.GetDirectoryName(file.Path.Value) ?? "");
        return Disk.Write(Path.Combine(place.Next, file.Path.Value), file.Bytes.Span);
    }

    internal override WriteResult Publish()
    {
        var manifest = Manifest.Of(Entries);
        int unchanged = Unchanged, stale = Stale().Count;
        if (unchanged == Paths.Count && stale == 0 && Disk.HasBytes(Path.Combine(Root, Manifest.Name), manifest.Bytes.Span)) return new WriteResult(0, unchanged, 0);

        AssertLaid(StagedPlace);
        Complete(manifest);
        Disk.Sync(Path.Combine(place.Next, Manifest.Name));
        if (!place.TakePlace()) return new InPlaceOutput(Disk, this, Root, [.. Paths.Select(SitePath.File)], StagedPlace).Publish();
        Disk.Sync(Path.Combine(Root, Manifest.Name));
        return new WriteResult(Paths.Count - unchanged, unchanged, stale);
    }

    internal override void Discard() => Disk.TryClear(place.Next);

    /// <summary>Adds what did not change and what is of others.</summary>
    /// <exception cref="IOException">A file or folder of others stands where one of the site must be, or the disk is full.</exception>
    private void Complete(OutputFile manifest)
    {
        MakeFolder("");
        var paths = Paths.Append(Manifest.Name).ToHashSet(StringComparer.Ordinal);
        var folders = paths.SelectMany(FoldersAbove.Of).ToHashSet(StringComparer.Ordinal);
        var earlier = Before.Files.Select(f => f.Path).Append(Manifest.Name).ToHashSet(StringComparer.Ordinal);
        if (Disk.IsFolder(Root)) Carry("", paths, folders, earlier, earlier.SelectMany(FoldersAbove.Of).ToHashSet(StringComparer.Ordinal));
        foreach (string folder in folders.Order(StringComparer.Ordinal)) MakeFolder(folder);
        Parallel.For(0, Paths.Count, i =>
        {
            if (IsThere(i)) Disk.Share(Path.Combine(Root, Paths[i]), Path.Combine(place.Next, Paths[i]));
        });
        Disk.Write(Path.Combine(place.Next, Manifest.Name), manifest.Bytes.Span);
    }

    private string StagedPlace(int number) => Path.Combine(place.Next, Paths[number]);

    private void MakeFolder(string relative)
    {
        if (made.ContainsKey(relative)) return;
        if (relative.Length > 0) MakeFolder("");
        lock (making)
        {
            if (made.ContainsKey(relative)) return;
            if (relative.Length == 0) Disk.MakeFolderLike(place.Next, Root);
            else Disk.MakeFolder(Path.Combine(place.Next, relative));
            made[relative] = true;
        }
    }

    /// <summary>Takes along what no build wrote.</summary>
    private void Carry(string relative, HashSet<string> paths, HashSet<string> folders, HashSet<string> earlier, HashSet<string> earlierFolders)
    {
        bool isEmpty = true;
        foreach (var entry in Disk.List(Path.Combine(Root, relative)))
        {
            isEmpty = false;
            string path = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
            bool isFolder = entry is DirectoryInfo && entry.LinkTarget is null;
            if (isFolder && paths.Contains(path) && !Disk.IsEmpty(entry.FullName))
                throw new IOException($"the folder {path}, which no build made, stands where a page must be");
            if (isFolder && !paths.Contains(path)) Carry(path, paths, folders, earlier, earlierFolders);
            else if (isFolder || paths.Contains(path) || earlier.Contains(path)) { }
            // A link in the way of a folder is replaced, never followed.
            else if (folders.Contains(path) && entry.LinkTarget is not null) { }
            else if (folders.Contains(path)) throw new IOException($"the file {path}, which no build wrote, stands where a folder must be");
            else
            {
                MakeFolder(relative);
                Disk.Share(entry.FullName, Path.Combine(place.Next, path));
            }
        }
        // A folder that a build made and somebody emptied is not of others.
        if (isEmpty && relative.Length > 0 && !earlierFolders.Contains(relative)) MakeFolder(relative);
    }
}
