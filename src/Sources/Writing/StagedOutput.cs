using System.Collections.Concurrent;
using Sources.Model;

namespace Sources.Writing;

/// <summary>
/// The next site, laid out beside the folder that it will take the place of in one step. What did not change is there under a second name, so it costs nothing and keeps its time
/// stamp; what others put into the folder comes along; what an earlier build wrote and this one does not stays behind. Where little changed, the site that it took the place of is kept as
/// the spare: the next one then begins with that, which has nearly all names already, and none is trusted but by the file it leads to.
/// </summary>
internal sealed class StagedOutput : LaidFiles
{
    /// <summary>A spare is left where no more than one file in so many changed: what is kept twice then is small, and the next build is likely to change little too.</summary>
    private const int WorthASpare = 4;
    private readonly OutputPlace place;
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);
    private readonly Lock making = new();
    private readonly bool keepsSpare;
    private readonly HashSet<string> paths, folders;
    private readonly Lazy<bool> hasSpare;

    /// <param name="disk">The file system.</param>
    /// <param name="place">The output folder.</param>
    /// <param name="paths">The files of the site.</param>
    /// <param name="keepsSpare">Whether a spare is used and left.</param>
    internal StagedOutput(Disk disk, OutputPlace place, IReadOnlyList<SitePath> paths, bool keepsSpare) : base(disk, place.Root, paths)
    {
        (this.place, this.keepsSpare) = (place, keepsSpare);
        this.paths = Paths.Append(Manifest.Name).ToHashSet(StringComparer.Ordinal);
        folders = this.paths.SelectMany(FoldersAbove.Of).ToHashSet(StringComparer.Ordinal);
        hasSpare = new Lazy<bool>(() =>
        {
            if (!keepsSpare || !disk.IsFolder(place.Root) || !place.TakeSpare()) return false;
            Prune("");
            return true;
        });
    }

    protected override long LayAside(int number, OutputFile file)
    {
        bool mayBeThere = hasSpare.Value;
        MakeFolder(Path.GetDirectoryName(file.Path.Value) ?? "");
        return WriteNew(file, mayBeThere);
    }

    internal override WriteResult Publish()
    {
        var manifest = MakeManifest();
        int unchanged = Unchanged, stale = Stale().Count;
        if (unchanged == Paths.Count && stale == 0 && Disk.HasBytes(Path.Combine(Root, Manifest.Name), manifest.Bytes.Span)) return new WriteResult(0, unchanged, 0);

        AssertLaid(StagedPlace);
        Complete(manifest);
        Disk.Sync(Path.Combine(place.Next, Manifest.Name));
        if (!place.TakePlace()) return new InPlaceOutput(Disk, this, Root, [.. Paths.Select(SitePath.File)], StagedPlace).Publish();
        Disk.Sync(Path.Combine(Root, Manifest.Name));
        if (keepsSpare && (Paths.Count - unchanged + stale) * WorthASpare <= Paths.Count) place.KeepSpare();
        return new WriteResult(Paths.Count - unchanged, unchanged, stale);
    }

    internal override void Discard() => Disk.TryClear(place.Next);

    /// <summary>Adds what did not change and what is of others.</summary>
    /// <exception cref="IOException">A file or folder of others stands where one of the site must be, or the disk is full.</exception>
    private void Complete(OutputFile manifest)
    {
        bool mayBeThere = hasSpare.Value;
        MakeFolder("");
        var earlier = Before.Files.Select(f => f.Path).Append(Manifest.Name).ToHashSet(StringComparer.Ordinal);
        if (Disk.IsFolder(Root)) Carry("", earlier, earlier.SelectMany(FoldersAbove.Of).ToHashSet(StringComparer.Ordinal));
        foreach (string folder in folders.Order(StringComparer.Ordinal)) MakeFolder(folder);
        Parallel.For(0, Paths.Count, i =>
        {
            if (!IsThere(i)) return;
            string existing = Path.Combine(Root, Paths[i]), next = StagedPlace(i);
            if (mayBeThere && Disk.IsSame(existing, next)) return;
            if (mayBeThere) Disk.DeleteFile(next);
            Disk.Share(existing, next);
        });
        WriteNew(manifest, mayBeThere);
    }

    /// <summary>Writes a file of the next site. A file that the spare has there may be one of the folder too, under its second name: that is never written into.</summary>
    private long WriteNew(OutputFile file, bool mayBeThere)
    {
        string path = Path.Combine(place.Next, file.Path.Value);
        if (mayBeThere) Disk.DeleteFile(path);
        return Disk.Write(path, file.Bytes.Span);
    }

    /// <summary>Leaves of the spare only folders that the next site has too, and what stands where it has a file.</summary>
    private void Prune(string relative)
    {
        var inner = new List<string>();
        foreach (var entry in Disk.List(Path.Combine(place.Next, relative)))
        {
            string path = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
            bool isFolder = entry is DirectoryInfo && entry.LinkTarget is null;
            if (isFolder && folders.Contains(path)) inner.Add(path);
            else if (isFolder || !paths.Contains(path)) Disk.Clear(entry.FullName);
        }
        foreach (string folder in inner) made[folder] = true;
        Parallel.ForEach(inner, Prune);
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
    private void Carry(string relative, HashSet<string> earlier, HashSet<string> earlierFolders)
    {
        var inner = new List<string>();
        var all = Disk.List(Path.Combine(Root, relative));
        foreach (var entry in all)
        {
            string path = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
            bool isFolder = entry is DirectoryInfo && entry.LinkTarget is null;
            if (isFolder && paths.Contains(path) && !Disk.IsEmpty(entry.FullName))
                throw new IOException($"the folder {path}, which no build made, stands where a page must be");
            if (isFolder && !paths.Contains(path)) inner.Add(path);
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
        Parallel.ForEach(inner, folder => Carry(folder, earlier, earlierFolders));
        // A folder that a build made and somebody emptied is not of others.
        if (all.Count == 0 && relative.Length > 0 && !earlierFolders.Contains(relative)) MakeFolder(relative);
    }
}
