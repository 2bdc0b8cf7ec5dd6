using Sources.Model;
using Sources.Reading;

namespace Sources.Writing;

/// <summary>
/// The files of the next site as they come, in any order and from several threads: what is new or changed waits on the disk, what the folder has already is only counted. So a site is
/// written that memory could not hold.
/// </summary>
internal abstract class LaidFiles
{
    private readonly FileHash[] hashes;
    private readonly long[] sizes, written;
    private readonly bool[] isThere;
    private readonly FileIdentity[] identities;
    private readonly UInt128?[] inputs;
    private readonly Answer[] isReal, holdsTheSame;
    private readonly Lazy<RecordedFile?> recordedManifest;
    private OutputFile? manifest;

    /// <param name="disk">The file system.</param>
    /// <param name="root">The output folder.</param>
    /// <param name="tree">The files of the site.</param>
    /// <param name="earlier">What an earlier build left there.</param>
    protected LaidFiles(Disk disk, string root, FileTree tree, EarlierOutput earlier)
    {
        (Disk, Root, Tree, Earlier) = (disk, root, tree, earlier);
        (hashes, sizes, written, isThere) = (new FileHash[tree.Count], new long[tree.Count], new long[tree.Count], new bool[tree.Count]);
        recordedManifest = new(() =>
        {
            var bytes = MakeManifest().Bytes;
            return Disk.HasBytes(Path.Combine(Root, Manifest.Name), bytes.Span, out long time, out _) ? new RecordedFile(bytes.Length, FileHash.Of(bytes.Span), time, null) : null;
        });
        (identities, inputs, isReal, holdsTheSame) = (new FileIdentity[tree.Count], new UInt128?[tree.Count], new Answer[tree.FolderCount], new Answer[tree.FolderCount]);
    }

    private enum Answer : byte { Unknown, Yes, No }

    /// <summary>The file system.</summary>
    protected Disk Disk { get; }
    /// <summary>The output folder.</summary>
    protected string Root { get; }
    /// <summary>The files of the site.</summary>
    protected FileTree Tree { get; }
    /// <summary>What an earlier build left.</summary>
    protected EarlierOutput Earlier { get; }

    /// <summary>Whether the last build recorded what it left.</summary>
    internal bool HasRecord => Earlier.IsRecorded;

    /// <summary>The size of each file that was taken.</summary>
    internal IReadOnlyList<long> Sizes => sizes;

    /// <summary>Takes all files that the folder has already as the last build recorded them, and that are made from the same, without their having been made. The others have to be.</summary>
    /// <param name="madeFrom">Of a file by its number, a hash of all that it is made from; null where nobody says.</param>
    /// <returns>Whether all were taken of which somebody says what they are made from.</returns>
    internal bool Keep(Func<int, UInt128?> madeFrom)
    {
        if (!Earlier.IsRecorded) return false;
        bool all = true;
        Parallel.For(0, Tree.FolderCount, folder =>
        {
            if (Tree.FilesIn(folder).IsEmpty) return;
            if (LeadsThroughLink(folder))
            {
                all = false;
                return;
            }
            using var path = new DiskPath(Root, Tree.FolderPath(folder));
            foreach (int number in Tree.FilesIn(folder))
            {
                if (number == Tree.ManifestNumber || madeFrom(number) is not { } hash) continue;
                if (Earlier.TryGet(number, out var file) && file.Inputs == hash && file.IsThere(Disk, path.To(file.Name), out identities[number]))
                    (hashes[number], sizes[number], isThere[number], written[number], inputs[number]) = (file.Hash, file.Stamp.Size, true, file.Stamp.Written, hash);
                else all = false;
            }
        });
        return all;
    }

    /// <summary>Told, before files come from several threads, that some will have to wait: what is to be done once for that is done now.</summary>
    internal virtual void Expect()
    {
    }

    /// <summary>The bytes of a file that was kept; null where they are no longer those.</summary>
    internal byte[]? Read(int number) => Disk.ReadBytes(Path.Combine(Root, Tree.PathOf(number))) is { } bytes && bytes.Length == sizes[number] && FileHash.Of(bytes) == hashes[number] ? bytes : null;

    /// <summary>Takes a file.</summary>
    /// <param name="number">Its number in the list of files.</param>
    /// <param name="file">The file.</param>
    /// <param name="madeFrom">A hash of all that it was made from; null where nobody says.</param>
    internal void Add(int number, OutputFile file, UInt128? madeFrom)
    {
        inputs[number] = madeFrom;
        (hashes[number], sizes[number]) = (FileHash.Of(file.Bytes.Span), file.Bytes.Length);
        isThere[number] = !LeadsThroughLink(Tree.FolderOf(number)) && Disk.HasBytes(Path.Combine(Root, file.Path.Value), file.Bytes.Span, out written[number], out identities[number]);
        if (!isThere[number]) written[number] = LayAside(number, file);
    }

    /// <summary>Puts the site into the folder. Called once, after every file was taken.</summary>
    internal abstract WriteResult Publish();

    /// <summary>Removes what waits.</summary>
    internal abstract void Discard();

    /// <summary>Writes a file to where it waits; the time of that by the file system, in ticks.</summary>
    protected abstract long LayAside(int number, OutputFile file);

    /// <summary>A file, or the manifest, as it was when it was compared or written, for the build record. The manifest is compared only now; null where it is not there.</summary>
    internal RecordedFile? Recorded(int number) => number == Tree.ManifestNumber ? recordedManifest.Value : new RecordedFile(sizes[number], hashes[number], written[number], inputs[number]);

    /// <summary>A folder as it was left, for the build record.</summary>
    internal virtual RecordedFolder FolderAsLeft(int folder) => default;

    /// <summary>The manifest of all files; they have to be there.</summary>
    protected OutputFile MakeManifest() => manifest ??= Manifest.Of(Tree.InOrder().Select(Line));

    /// <summary>The same as it is while files that no longer belong to the site are still there.</summary>
    protected OutputFile MakeManifest(IEnumerable<string> stale) =>
        Manifest.Of(Tree.InOrder().Select(Line).Concat(stale.Select(p => (Path: p, Hash: (FileHash?)null, Size: 0L))).OrderBy(f => f.Path, StringComparer.Ordinal));

    private (string Path, FileHash? Hash, long Size) Line(int number) => (Tree.PathOf(number), hashes[number], sizes[number]);

    /// <summary>Whether the folder has the file already.</summary>
    internal bool IsThere(int number) => isThere[number];

    /// <summary>By what a file that the folder has already is told from all others; that of none where this is not known.</summary>
    protected FileIdentity IdentityOf(int number) => identities[number];

    /// <summary>How many files the folder has already.</summary>
    protected int Unchanged => isThere.Count(t => t);

    /// <summary>What an earlier build wrote, is still there and is no longer of the site.</summary>
    protected List<string> Stale() => [.. Earlier.Gone.Where(p => !LeadsThroughLink(FoldersAbove.Nearest(p).ToString()) && Disk.IsFile(Path.Combine(Root, p)))];

    /// <summary>
    /// The files of the site in whose place a file stands that no build wrote: to write the site would lose it. What is empty, a link and what is no file are no loss. Asked after every file was taken.
    /// </summary>
    internal IReadOnlyList<string> TakenByOthers()
    {
        if (!Disk.IsFolder(Root)) return [];
        bool[] isTaken = new bool[Tree.Count];
        Parallel.For(0, Tree.Count, i => isTaken[i] = !isThere[i] && !Earlier.Wrote(i) && !LeadsThroughLink(Tree.FolderOf(i)) && Disk.Look(Path.Combine(Root, Tree.PathOf(i))) is { Exists: true, LinkTarget: null, Length: > 0 });
        return [.. Tree.InOrder().Where(i => isTaken[i]).Select(Tree.PathOf)];
    }

    /// <summary>Whether anything in a folder of the output, a folder too, was made by no earlier build.</summary>
    /// <param name="folder">Its path.</param>
    protected bool HasOthers(string folder)
    {
        foreach (var entry in Disk.List(Path.Combine(Root, folder), static (_, _) => false))
        {
            string path = $"{folder}/{entry.Name}";
            if (!entry.IsFolder ? !Earlier.Gone.Contains(path) : HasOthers(path) || (Disk.IsEmpty(entry.Path) && !Earlier.FoldersAboveGone.Contains(path))) return true;
        }
        return false;
    }

    /// <summary>Makes sure that all that was laid aside is still there: somebody may have removed the folder meanwhile, and what came later would have made it again.</summary>
    /// <param name="place">Where a file waits.</param>
    /// <exception cref="IOException">A file is gone or has another length.</exception>
    protected void AssertLaid(Func<int, string> place) => Parallel.For(0, Tree.Count, i =>
    {
        if (!isThere[i] && Disk.Look(place(i)) is var waiting && (!waiting.Exists || waiting.Length != sizes[i]))
            throw new IOException($"{Tree.PathOf(i)} was written and is gone from {place(i)}");
    });

    /// <summary>Takes over what another laid, for which this one is the second way.</summary>
    protected void TakeOver(LaidFiles other)
    {
        other.hashes.CopyTo(hashes, 0);
        other.sizes.CopyTo(sizes, 0);
        other.written.CopyTo(written, 0);
        other.isThere.CopyTo(isThere, 0);
        other.inputs.CopyTo(inputs, 0);
    }

    /// <summary>Whether a folder, or one above it, is a link; what lies behind one is not of this folder.</summary>
    protected bool LeadsThroughLink(string folder)
    {
        if (folder.Length == 0) return false;
        if (Tree.Folder(folder) is >= 0 and var number) return LeadsThroughLink(number);
        return Disk.IsLink(Path.Combine(Root, folder)) || LeadsThroughLink(FoldersAbove.Nearest(folder).ToString());
    }

    private bool LeadsThroughLink(int folder)
    {
        if (folder == FileTree.Top) return false;
        if (isReal[folder] == Answer.Unknown)
        {
            int around = Tree.Around(folder);
            bool isOne = !LeadsThroughLink(around) && ((Earlier.FolderOf(folder) is not null && HoldsTheSame(around)) || !Disk.IsLink(Path.Combine(Root, Tree.FolderPath(folder))));
            isReal[folder] = isOne ? Answer.Yes : Answer.No;
        }
        return isReal[folder] == Answer.No;
    }

    /// <summary>Whether each name in a folder leads to what it led to when the last build had left it: then no folder that was in it needs a look.</summary>
    private bool HoldsTheSame(int folder)
    {
        if (holdsTheSame[folder] == Answer.Unknown)
            holdsTheSame[folder] = Earlier.FolderOf(folder) is { } left && left.Stamp.IsOf(StatusOf(Root, folder)) ? Answer.Yes : Answer.No;
        return holdsTheSame[folder] == Answer.Yes;
    }

    /// <summary>What the system says of a folder of the site.</summary>
    /// <param name="root">The output folder, or another that is laid out as that is.</param>
    /// <param name="folder">Its number.</param>
    protected FileStatus? StatusOf(string root, int folder)
    {
        using var path = new DiskPath(root, Tree.FolderPath(folder));
        return Disk.StatusOf(path.Folder);
    }
}
