using Sources.Model;

namespace Sources.Writing;

/// <summary>
/// Replaces the files of a folder one by one, for a folder that cannot be replaced as a whole. All that is new is written first, so that a full disk is met before anything changes; then each file is
/// renamed into its place, so that a reader never sees half a file.
/// </summary>
internal sealed class InPlaceOutput : LaidFiles
{
    /// <summary>Where new files wait, inside the folder.</summary>
    internal const string Waiting = ".sources-unfinished";
    private readonly string waiting;
    private readonly Lazy<bool> isReady;

    internal InPlaceOutput(Disk disk, string root, FileTree tree, EarlierOutput earlier) : base(disk, root, tree, earlier)
    {
        waiting = Path.Combine(root, Waiting);
        // A link planted under this name is removed, never followed.
        disk.Clear(waiting);
        isReady = new Lazy<bool>(() =>
        {
            disk.MakeFolder(waiting);
            return true;
        });
    }

    /// <summary>The second way for what was laid out elsewhere.</summary>
    /// <param name="disk">The file system.</param>
    /// <param name="laid">What was laid out.</param>
    /// <param name="root">The output folder.</param>
    /// <param name="tree">The files of the site.</param>
    /// <param name="earlier">What an earlier build left.</param>
    /// <param name="place">Where each file waits that the folder does not have.</param>
    internal InPlaceOutput(Disk disk, LaidFiles laid, string root, FileTree tree, EarlierOutput earlier, Func<int, string> place) : this(disk, root, tree, earlier)
    {
        TakeOver(laid);
        for (int i = 0; i < Tree.Count; i++)
            if (!IsThere(i) && isReady.Value) disk.Copy(place(i), WaitingPlace(i));
    }

    protected override long LayAside(int number, OutputFile file) => isReady.Value ? Disk.Write(WaitingPlace(number), file.Bytes.Span) : 0;

    internal override WriteResult Publish()
    {
        try
        {
            AssertLaid(WaitingPlace);
            var stale = Stale();
            // What is about to be written is in the manifest beforehand, so that the next build knows it for ours even if this one is cut short.
            WriteManifest(MakeManifest(stale));
            // Each behind the one around it.
            foreach (int folder in Tree.Preorder)
                if (folder != FileTree.Top) MakeFolder(Tree.FolderPath(folder));
                else Disk.MakeFolder(Root);
            for (int i = 0; i < Tree.Count; i++)
                if (!IsThere(i)) Move(i);
            Remove(stale);
            WriteManifest(MakeManifest());
            Disk.Sync(Path.Combine(Root, Manifest.Name));
            return new WriteResult(Tree.Count - Unchanged, Unchanged, stale.Count);
        }
        finally
        {
            Discard();
        }
    }

    internal override void Discard() => Disk.TryClear(waiting);

    private string WaitingPlace(int number) => Path.Combine(waiting, $"{number}");

    private void Move(int number)
    {
        string path = Path.Combine(Root, Tree.PathOf(number));
        if (Disk.IsFolder(path) && !Disk.IsLink(path))
        {
            if (HasOthers(Tree.PathOf(number))) throw new IOException($"the folder {Tree.PathOf(number)}, which no build made, stands where a page must be");
            Disk.Clear(path);
        }
        Disk.MoveFile(WaitingPlace(number), path);
    }

    private void WriteManifest(OutputFile manifest)
    {
        string path = Path.Combine(Root, Manifest.Name), next = Path.Combine(waiting, "manifest");
        if (Disk.HasBytes(path, manifest.Bytes.Span) || !isReady.Value) return;
        Disk.Write(next, manifest.Bytes.Span);
        Disk.MoveFile(next, path);
    }

    /// <summary>Makes a folder in one that is there. A link that stands in its way is replaced, never followed; a file is replaced where a build wrote it.</summary>
    private void MakeFolder(string relative)
    {
        string path = Path.Combine(Root, relative);
        var info = Disk.Look(path);
        if (info.LinkTarget is null && info.Exists && !Earlier.Gone.Contains(relative)) throw new IOException($"the file {relative}, which no build wrote, stands where a folder must be");
        if (info.LinkTarget is not null || info.Exists) Disk.DeleteFile(path);
        Disk.MakeFolder(path);
    }

    private void Remove(List<string> stale)
    {
        // Where a folder came in the place of a file, or a file in that of a folder, it went before.
        foreach (string path in stale)
            if (Path.Combine(Root, path) is var full && Disk.IsFile(full)) Disk.DeleteFile(full);
        // The deepest first; a folder that still holds something, ours or not, stays. Somebody may have emptied one before.
        foreach (string folder in Earlier.FoldersAboveGone.Where(f => Tree.Folder(f) < 0 && !LeadsThroughLink(f)).OrderDescending(StringComparer.Ordinal))
            if (Path.Combine(Root, folder) is var path && Disk.IsFolder(path) && !Disk.IsLink(path) && Disk.IsEmpty(path)) Disk.DeleteFolder(path);
    }
}
