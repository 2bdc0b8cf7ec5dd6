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
    private readonly bool[] made;
    private readonly Lock making = new();
    private readonly bool keepsSpare;
    private readonly Lazy<bool> hasSpare;

    /// <param name="disk">The file system.</param>
    /// <param name="place">The output folder.</param>
    /// <param name="tree">The files of the site.</param>
    /// <param name="earlier">What an earlier build left.</param>
    /// <param name="keepsSpare">Whether a spare is used and left.</param>
    internal StagedOutput(Disk disk, OutputPlace place, FileTree tree, EarlierOutput earlier, bool keepsSpare) : base(disk, place.Root, tree, earlier)
    {
        (this.place, this.keepsSpare) = (place, keepsSpare);
        made = new bool[tree.FolderCount];
        hasSpare = new Lazy<bool>(() =>
        {
            if (!keepsSpare || !disk.IsFolder(place.Root) || !place.TakeSpare()) return false;
            Prune(FileTree.Top);
            return true;
        });
    }

    internal override void Expect() => _ = hasSpare.Value;

    protected override long LayAside(int number, OutputFile file)
    {
        bool mayBeThere = hasSpare.Value;
        MakeFolder(Tree.FolderOf(number));
        return WriteNew(file, mayBeThere);
    }

    internal override WriteResult Publish()
    {
        var manifest = MakeManifest();
        int unchanged = Unchanged, stale = Stale().Count;
        if (unchanged == Tree.Count && stale == 0 && Disk.HasBytes(Path.Combine(Root, Manifest.Name), manifest.Bytes.Span)) return new WriteResult(0, unchanged, 0);

        AssertLaid(StagedPlace);
        Complete(manifest);
        Disk.Sync(Path.Combine(place.Next, Manifest.Name));
        if (!place.TakePlace()) return new InPlaceOutput(Disk, this, Root, Tree, Earlier, StagedPlace).Publish();
        Disk.Sync(Path.Combine(Root, Manifest.Name));
        if (keepsSpare && (Tree.Count - unchanged + stale) * WorthASpare <= Tree.Count) place.KeepSpare();
        return new WriteResult(Tree.Count - unchanged, unchanged, stale);
    }

    internal override void Discard() => Disk.TryClear(place.Next);

    /// <summary>Adds what did not change and what is of others.</summary>
    /// <exception cref="IOException">A file or folder of others stands where one of the site must be, or the disk is full.</exception>
    private void Complete(OutputFile manifest)
    {
        bool mayBeThere = hasSpare.Value;
        MakeFolder(FileTree.Top);
        var gone = Earlier.Gone.ToHashSet(StringComparer.Ordinal);
        if (Disk.IsFolder(Root)) Carry("", FileTree.Top, gone, gone.SelectMany(FoldersAbove.Of).ToHashSet(StringComparer.Ordinal));
        Parallel.For(0, Tree.FolderCount, folder =>
        {
            MakeFolder(folder);
            using var path = new DiskPath(place.Next, Tree.FolderPath(folder));
            foreach (int number in Tree.FilesIn(folder))
            {
                if (number == Tree.ManifestNumber || !IsThere(number)) continue;
                if (mayBeThere)
                {
                    Disk.StampOf(path.To(Tree.NameOf(number)), out var waiting);
                    if (waiting.IsKnown && waiting == IdentityOf(number)) continue;
                    Disk.DeleteFile(StagedPlace(number));
                }
                Disk.Share(Path.Combine(Root, Tree.PathOf(number)), StagedPlace(number));
            }
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
    private void Prune(int folder)
    {
        var inner = new List<int>();
        string relative = Tree.FolderPath(folder);
        foreach (var entry in Disk.List(Path.Combine(place.Next, relative), (name, isFolder) => !isFolder && Tree.FileIn(folder, name) >= 0))
        {
            int below = entry.IsFolder ? Tree.Folder(Below(relative, entry)) : -1;
            if (below >= 0) inner.Add(below);
            else if (entry.IsFolder || Tree.FileIn(folder, entry.Name) < 0) Disk.Clear(entry.Path);
        }
        foreach (int below in inner) made[below] = true;
        Parallel.ForEach(inner, Prune);
    }

    private static string Below(string relative, FoundEntry entry) => relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";

    private string StagedPlace(int number) => Path.Combine(place.Next, Tree.PathOf(number));

    private void MakeFolder(int folder)
    {
        if (Volatile.Read(ref made[folder])) return;
        if (folder != FileTree.Top) MakeFolder(Tree.Around(folder));
        lock (making)
        {
            if (made[folder]) return;
            if (folder == FileTree.Top) Disk.MakeFolderLike(place.Next, Root);
            else Disk.MakeFolder(Path.Combine(place.Next, Tree.FolderPath(folder)));
            Volatile.Write(ref made[folder], true);
        }
    }

    /// <summary>Takes along what no build wrote.</summary>
    /// <param name="relative">Path of a folder of the output.</param>
    /// <param name="folder">Its number; -1 where the next site has none there.</param>
    /// <param name="gone">What an earlier build wrote and this one does not.</param>
    /// <param name="goneFolders">The folders that are above that.</param>
    private void Carry(string relative, int folder, HashSet<string> gone, HashSet<string> goneFolders)
    {
        var inner = new List<(string Relative, int Number)>();
        bool isEmpty = true;
        foreach (var entry in Disk.List(Path.Combine(Root, relative), IsOfSite))
        {
            string path = Below(relative, entry);
            bool isFile = folder >= 0 && Tree.FileIn(folder, entry.Name) >= 0;
            int below = Tree.Folder(path);
            if (entry.IsFolder && isFile && HasOthers(path, gone))
                throw new IOException($"the folder {path}, which no build made, stands where a page must be");
            if (entry.IsFolder && !isFile) inner.Add((path, below));
            else if (entry.IsFolder || isFile || gone.Contains(path)) { }
            // A link in the way of a folder is replaced, never followed.
            else if (below >= 0 && entry.IsLink) { }
            else if (below >= 0) throw new IOException($"the file {path}, which no build wrote, stands where a folder must be");
            else
            {
                MakeFolder(relative, folder);
                Disk.Share(entry.Path, Path.Combine(place.Next, path));
            }
        }
        Parallel.ForEach(inner, f => Carry(f.Relative, f.Number, gone, goneFolders));
        // A folder that a build made and somebody emptied is not of others.
        if (isEmpty && folder < 0 && !goneFolders.Contains(relative)) MakeFolder(relative, folder);

        bool IsOfSite(ReadOnlySpan<char> name, bool isFolder)
        {
            isEmpty = false;
            return !isFolder && folder >= 0 && Tree.FileIn(folder, name) >= 0;
        }
    }

    private void MakeFolder(string relative, int folder)
    {
        if (folder >= 0) MakeFolder(folder);
        else Disk.MakeFolder(Path.Combine(place.Next, relative));
    }
}
