using Sources.Model;
using Sources.Reading;

namespace Sources.Writing;

/// <summary>
/// The next site, laid out beside the folder that it will take the place of in one step. What did not change is there under a second name, so it costs nothing and keeps its time
/// stamp; what others put into the folder comes along; what an earlier build wrote and this one does not stays behind. Where little changed, the site that it took the place of is kept as
/// the spare: the next one then begins with that, which has nearly all names already, and none is trusted but by the file it leads to, or by the folder's stamp where that was recorded. By such stamps
/// neither is a folder listed in which no name came or went since the last build.
/// </summary>
internal sealed class StagedOutput : LaidFiles
{
    /// <summary>A spare is left where no more than one file in so many changed: what is kept twice then is small, and the next build is likely to change little too.</summary>
    private const int WorthASpare = 4;
    /// <summary>Fewer folders than this are gone through by one worker.</summary>
    private const int WorthWorkers = 16;
    private readonly OutputPlace place;
    private readonly bool[] made;
    private readonly Lock making = new();
    private readonly Folder[] folders;
    private readonly bool keepsSpare;
    private readonly Lazy<bool> hasSpare;
    private bool isUnchanged, hasTakenPlace, isSpareKept;
    /// <summary>The time by the file system's clock before the folder was looked at that the next site takes the place of; 0 where such times tell nothing.</summary>
    private long begun;

    /// <param name="disk">The file system.</param>
    /// <param name="place">The output folder.</param>
    /// <param name="tree">The files of the site.</param>
    /// <param name="earlier">What an earlier build left.</param>
    /// <param name="keepsSpare">Whether a spare is used and left.</param>
    internal StagedOutput(Disk disk, OutputPlace place, FileTree tree, EarlierOutput earlier, bool keepsSpare) : base(disk, place.Root, tree, earlier)
    {
        (this.place, this.keepsSpare) = (place, keepsSpare);
        (made, folders) = (new bool[tree.FolderCount], new Folder[tree.FolderCount]);
        hasSpare = new Lazy<bool>(() =>
        {
            if (!keepsSpare || !disk.IsFolder(place.Root) || !place.TakeSpare()) return false;
            Prune(FileTree.Top, mayBeGone: false);
            return true;
        });
    }

    internal override void Expect() => _ = hasSpare.Value;

    protected override long LayAside(int number, OutputFile file)
    {
        bool mayBeThere = hasSpare.Value;
        int folder = Tree.FolderOf(number);
        MakeFolder(folder);
        folders[folder].IsChanged = true;
        return WriteNew(file, mayBeThere);
    }

    internal override WriteResult Publish()
    {
        var manifest = MakeManifest();
        int unchanged = Unchanged, stale = Stale().Count;
        if (unchanged == Tree.Count && stale == 0 && Disk.HasBytes(Path.Combine(Root, Manifest.Name), manifest.Bytes.Span))
        {
            isUnchanged = true;
            return new WriteResult(0, unchanged, 0);
        }

        AssertLaid(StagedPlace);
        Complete(manifest);
        Disk.Sync(Path.Combine(place.Next, Manifest.Name));
        hasTakenPlace = place.TakePlace();
        if (!hasTakenPlace) return new InPlaceOutput(Disk, this, Root, Tree, Earlier, StagedPlace).Publish();
        Disk.Sync(Path.Combine(Root, Manifest.Name));
        if (keepsSpare && (Tree.Count - unchanged + stale) * WorthASpare <= Tree.Count) isSpareKept = place.KeepSpare();
        return new WriteResult(Tree.Count - unchanged, unchanged, stale);
    }

    internal override void Discard() => Disk.TryClear(place.Next);

    internal override RecordedFolder FolderAsLeft(int folder)
    {
        if (hasTakenPlace) return new RecordedFolder(folders[folder].InNext, isSpareKept ? folders[folder].InRoot : default, isSpareKept && folders[folder].IsTwin);
        // Where nothing was published the folder is as it was, and so is a spare that nobody asked for.
        var left = Earlier.FolderOf(folder) ?? default;
        return !isUnchanged ? default : hasSpare.IsValueCreated ? left with { InSpare = default, IsTwin = false } : left;
    }

    /// <summary>Adds what did not change and what is of others.</summary>
    /// <exception cref="IOException">A file or folder of others stands where one of the site must be, or the disk is full.</exception>
    private void Complete(OutputFile manifest)
    {
        bool mayBeThere = hasSpare.Value;
        MakeFolder(FileTree.Top);
        begun = Clock(mayBeThere);
        if (Disk.IsFolder(Root)) Carry("", FileTree.Top);
        Parallel.For(0, Tree.FolderCount, folder =>
        {
            MakeFolder(folder);
            folders[folder].IsTwin = Complete(folder, mayBeThere);
        });
        long ended = WriteNew(manifest, true);
        if (!keepsSpare) return;
        Parallel.For(0, Tree.FolderCount, folder =>
        {
            ref var at = ref folders[folder];
            if (at is { IsOfSpare: true, IsChanged: false }) at.InNext = Earlier.FolderOf(folder)!.Value.InSpare;
            // Nothing can be said of times where they tell nothing.
            else if (!at.HasOthers && begun > 0) at.InNext = FolderStamp.Of(StatusOf(place.Next, folder), ended);
        });
    }

    /// <summary>Gives what did not change of a folder its second names. Whether all files of the site in it have one.</summary>
    private bool Complete(int folder, bool mayBeThere)
    {
        ref var at = ref folders[folder];
        var numbers = Tree.FilesIn(folder);
        bool isTwin = true;
        // Neither here nor in the folder that is replaced has a name changed since the two led to the same files.
        bool isKnown = at is { IsOfSpare: true, IsOfRoot: true } && Earlier.FolderOf(folder)!.Value.IsTwin;
        using var path = new DiskPath(place.Next, Tree.FolderPath(folder));
        foreach (int number in numbers)
        {
            if (number == Tree.ManifestNumber || !IsThere(number)) isTwin = false;
            else if (!isKnown)
            {
                if (mayBeThere)
                {
                    Disk.StampOf(path.To(Tree.NameOf(number)), out var waiting);
                    if (waiting.IsKnown && waiting == IdentityOf(number)) continue;
                    Disk.DeleteFile(StagedPlace(number));
                }
                at.IsChanged = true;
                if (!Disk.Share(Path.Combine(Root, Tree.PathOf(number)), StagedPlace(number))) isTwin = false;
            }
        }
        return isTwin;
    }

    /// <summary>The time by the clock of the file system, or 0 where it does not give a folder a new time when a name comes: then times tell nothing.</summary>
    private long Clock(bool mayBeThere)
    {
        var before = StatusOf(place.Next, FileTree.Top);
        long time = WriteNew(new OutputFile(SitePath.File(Manifest.Name), default), mayBeThere);
        return StatusOf(place.Next, FileTree.Top) is { } after && (after.Written != before?.Written || !FileClock.HasGoneOn(after.Written, time)) ? time : 0;
    }

    /// <summary>Writes a file of the next site. A file that the spare has there may be one of the folder too, under its second name: that is never written into.</summary>
    private long WriteNew(OutputFile file, bool mayBeThere)
    {
        string path = Path.Combine(place.Next, file.Path.Value);
        if (mayBeThere) Disk.DeleteFile(path);
        return Disk.Write(path, file.Bytes.Span);
    }

    /// <summary>Leaves of the spare only folders that the next site has too, and what stands where it has a file.</summary>
    /// <param name="folder">Number of a folder.</param>
    /// <param name="mayBeGone">Whether it need not be there.</param>
    private void Prune(int folder, bool mayBeGone)
    {
        string relative = Tree.FolderPath(folder);
        var status = StatusOf(place.Next, folder);
        if (mayBeGone && status is { IsFolder: false }) return;
        if (folder != FileTree.Top) made[folder] = true;
        if (Earlier.FolderOf(folder) is { } left && left.InSpare.IsOf(status) && !Earlier.FoldersAboveGone.Contains(relative))
        {
            folders[folder].IsOfSpare = true;
            ForEachFolderLeft(folder, below => Prune(below, mayBeGone: true));
            return;
        }
        var inner = new List<int>();
        foreach (var entry in Disk.List(Path.Combine(place.Next, relative), (name, isFolder) => !isFolder && Tree.FileIn(folder, name) >= 0))
        {
            int below = entry.IsFolder ? Tree.Folder(Below(relative, entry)) : -1;
            if (below >= 0) inner.Add(below);
            else if (entry.IsFolder || Tree.FileIn(folder, entry.Name) < 0) Disk.Clear(entry.Path);
        }
        Parallel.ForEach(inner, below => Prune(below, mayBeGone: false));
    }

    /// <summary>For the folders in a folder that the last build left there, and the next site has too.</summary>
    private void ForEachFolderLeft(int folder, Action<int> act)
    {
        var here = Tree.FoldersIn(folder);
        if (here.Length < WorthWorkers)
        {
            foreach (int inner in here) Act(inner);
            return;
        }
        int[] all = here.ToArray();
        Parallel.For(0, all.Length, i => Act(all[i]));

        void Act(int inner)
        {
            if (Earlier.FolderOf(inner) is not null) act(inner);
        }
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
            else
            {
                Disk.MakeFolder(Path.Combine(place.Next, Tree.FolderPath(folder)));
                folders[Tree.Around(folder)].IsChanged = true;
            }
            Volatile.Write(ref made[folder], true);
        }
    }

    /// <summary>Takes along what no build wrote.</summary>
    /// <param name="relative">Path of a folder of the output.</param>
    /// <param name="folder">Its number; -1 where the next site has none there.</param>
    private void Carry(string relative, int folder)
    {
        var stamp = folder < 0 ? default : FolderStamp.Of(StatusOf(Root, folder), begun);
        if (stamp.IsKnown && Earlier.FolderOf(folder) is { } left && left.Stamp == stamp && !Earlier.FoldersAboveGone.Contains(relative))
        {
            folders[folder].IsOfRoot = true;
            folders[folder].InRoot = stamp;
            ForEachFolderLeft(folder, below => Carry(Tree.FolderPath(below), below));
            return;
        }
        var inner = new List<(string Relative, int Number)>();
        bool isEmpty = true, isOfSite = true, hasOthers = false;
        foreach (var entry in Disk.List(Path.Combine(Root, relative), IsOfSite))
        {
            string path = Below(relative, entry);
            bool isFile = folder >= 0 && Tree.FileIn(folder, entry.Name) >= 0;
            int below = Tree.Folder(path);
            if (!entry.IsFolder || isFile || below < 0) isOfSite = false;
            if (entry.IsFolder && isFile && HasOthers(path))
                throw new IOException($"the folder {path}, which no build made, stands where a page must be");
            if (entry.IsFolder && !isFile)
            {
                inner.Add((path, below));
                if (below < 0) hasOthers = true;
            }
            else if (entry.IsFolder || isFile || Earlier.Gone.Contains(path)) { }
            // A link in the way of a folder is replaced, never followed.
            else if (below >= 0 && entry.IsLink) { }
            else if (below >= 0) throw new IOException($"the file {path}, which no build wrote, stands where a folder must be");
            else
            {
                hasOthers = true;
                MakeFolder(relative, folder);
                Disk.Share(entry.Path, Path.Combine(place.Next, path));
            }
        }
        if (folder >= 0)
        {
            if (isOfSite) folders[folder].InRoot = stamp;
            if (hasOthers) folders[folder].HasOthers = folders[folder].IsChanged = true;
        }
        Parallel.ForEach(inner, f => Carry(f.Relative, f.Number));
        // A folder that a build made and somebody emptied is not of others.
        if (isEmpty && folder < 0 && !Earlier.FoldersAboveGone.Contains(relative)) MakeFolder(relative, folder);

        bool IsOfSite(ReadOnlySpan<char> name, bool isFolder)
        {
            isEmpty = false;
            return !isFolder && folder >= 0 && Tree.FileIn(folder, name) >= 0;
        }
    }

    private void MakeFolder(string relative, int folder)
    {
        if (folder >= 0)
        {
            MakeFolder(folder);
            return;
        }
        // One of others, perhaps in others: each has the rights that they gave it.
        string path = Path.Combine(place.Next, relative);
        if (Disk.IsFolder(path)) return;
        string around = FoldersAbove.Nearest(relative).ToString();
        if (around.Length > 0) MakeFolder(around, Tree.Folder(around));
        Disk.MakeFolderLike(path, Path.Combine(Root, relative));
    }

    /// <summary>What is known of a folder of the next site.</summary>
    private struct Folder
    {
        /// <summary>Whether the spare has it as it was recorded.</summary>
        public bool IsOfSpare;
        /// <summary>Whether the folder that the next site takes the place of has it as it was recorded.</summary>
        public bool IsOfRoot;
        /// <summary>Whether a name in it came, went or was given to another file since the spare was taken.</summary>
        public bool IsChanged;
        /// <summary>Whether something in it is, or may be, of others.</summary>
        public bool HasOthers;
        /// <summary>Whether each of its files is the same one in both.</summary>
        public bool IsTwin;
        /// <summary>Its stamp where the next site is laid out.</summary>
        public FolderStamp InNext;
        /// <summary>Its stamp in the folder that the next site takes the place of, where no more names are there than the next site has.</summary>
        public FolderStamp InRoot;
    }
}
