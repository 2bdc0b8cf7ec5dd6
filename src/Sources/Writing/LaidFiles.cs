using System.Collections.Concurrent;
using Sources.Model;

namespace Sources.Writing;

/// <summary>
/// The files of the next site as they come, in any order and from several threads: what is new or changed waits on the disk, what the folder has already is only counted. So a site is
/// written that memory could not hold.
/// </summary>
internal abstract class LaidFiles
{
    private readonly ConcurrentDictionary<string, bool> real = new(StringComparer.Ordinal);
    private readonly ManifestEntry[] entries;
    private readonly bool[] isThere;
    private readonly long[] written;
    private readonly UInt128?[] inputs;
    private readonly Lazy<Dictionary<string, ManifestEntry>> before;
    private OutputFile? manifest;

    /// <param name="disk">The file system.</param>
    /// <param name="root">The output folder.</param>
    /// <param name="paths">The files of the site.</param>
    protected LaidFiles(Disk disk, string root, IReadOnlyList<SitePath> paths)
    {
        (Disk, Root, Paths) = (disk, root, [.. paths.Select(p => p.Value)]);
        (entries, isThere, written) = (new ManifestEntry[paths.Count], new bool[paths.Count], new long[paths.Count]);
        inputs = new UInt128?[paths.Count];
        Before = Manifest.Read(disk, root);
        before = new(() => Before.Files.DistinctBy(f => f.Path).ToDictionary(f => f.Path, StringComparer.Ordinal));
    }

    /// <summary>The file system.</summary>
    protected Disk Disk { get; }
    /// <summary>The output folder.</summary>
    protected string Root { get; }
    /// <summary>The files of the site.</summary>
    protected IReadOnlyList<string> Paths { get; }
    /// <summary>What an earlier build wrote.</summary>
    protected Manifest Before { get; }
    /// <summary>The lines of the next manifest.</summary>
    protected IReadOnlyList<ManifestEntry> Entries => entries;

    /// <summary>The size of each file that was taken.</summary>
    internal IReadOnlyList<long> Sizes => [.. entries.Select(e => e.Size)];

    /// <summary>Takes a file that the folder has already, without its having been made. False where it has to be.</summary>
    /// <param name="number">Its number in the list of files.</param>
    /// <param name="madeFrom">A hash of all that it is made from.</param>
    /// <param name="known">The files as the last build recorded them; then the manifest is its too.</param>
    internal bool Keep(int number, UInt128 madeFrom, IReadOnlyDictionary<string, KnownFile> known)
    {
        string path = Paths[number];
        if (!known.TryGetValue(path, out var file) || file.Inputs != madeFrom || LeadsThroughLink(path) || !before.Value.TryGetValue(path, out var entry)) return false;
        string full = Path.Combine(Root, path);
        if (Disk.LookAt(full) != file.Stamp || (file.IsNear && (Disk.ReadBytes(full) is not { } bytes || ManifestEntry.HashOf(bytes) != entry.Hash))) return false;
        (entries[number], isThere[number], written[number], inputs[number]) = (entry, true, file.Stamp.Written, madeFrom);
        return true;
    }

    /// <summary>The bytes of a file that was kept; null where they are no longer those.</summary>
    internal byte[]? Read(int number) => Disk.ReadBytes(Path.Combine(Root, Paths[number])) is { } bytes && ManifestEntry.Of(new OutputFile(SitePath.File(Paths[number]), bytes)) == entries[number] ? bytes : null;

    /// <summary>Takes a file.</summary>
    /// <param name="number">Its number in the list of files.</param>
    /// <param name="file">The file.</param>
    /// <param name="madeFrom">A hash of all that it was made from; null where nobody says.</param>
    internal void Add(int number, OutputFile file, UInt128? madeFrom)
    {
        inputs[number] = madeFrom;
        entries[number] = ManifestEntry.Of(file);
        isThere[number] = !LeadsThroughLink(file.Path.Value) && Disk.HasBytes(Path.Combine(Root, file.Path.Value), file.Bytes.Span, out written[number]);
        if (!isThere[number]) written[number] = LayAside(number, file);
    }

    /// <summary>Puts the site into the folder. Called once, after every file was taken.</summary>
    internal abstract WriteResult Publish();

    /// <summary>Removes what waits.</summary>
    internal abstract void Discard();

    /// <summary>Writes a file to where it waits; the time of that by the file system, in ticks.</summary>
    protected abstract long LayAside(int number, OutputFile file);

    /// <summary>Every file as it was when it was compared or written, for the build record. The manifest is compared only now, and is left out where it is not there.</summary>
    internal IEnumerable<RecordedFile> Recorded()
    {
        for (int i = 0; i < entries.Length; i++) yield return new RecordedFile(entries[i], written[i], inputs[i]);
        var manifest = MakeManifest();
        if (Disk.HasBytes(Path.Combine(Root, Manifest.Name), manifest.Bytes.Span, out long time)) yield return new RecordedFile(ManifestEntry.Of(manifest), time, null);
    }

    /// <summary>The manifest of all files; they have to be there.</summary>
    protected OutputFile MakeManifest() => manifest ??= Manifest.Of(entries);

    /// <summary>Whether the folder has the file already.</summary>
    protected bool IsThere(int number) => isThere[number];

    /// <summary>How many files the folder has already.</summary>
    protected int Unchanged => isThere.Count(t => t);

    /// <summary>What an earlier build wrote, is still there and is no longer of the site.</summary>
    protected List<string> Stale()
    {
        var current = Paths.ToHashSet(StringComparer.Ordinal);
        return [.. Before.Files.Select(f => f.Path).Where(p => !current.Contains(p) && !LeadsThroughLink(p) && Disk.IsFile(Path.Combine(Root, p)))];
    }

    /// <summary>Makes sure that all that was laid aside is still there: somebody may have removed the folder meanwhile, and what came later would have made it again.</summary>
    /// <param name="place">Where a file waits.</param>
    /// <exception cref="IOException">A file is gone or has another length.</exception>
    protected void AssertLaid(Func<int, string> place) => Parallel.For(0, entries.Length, i =>
    {
        if (!isThere[i] && Disk.Look(place(i)) is var waiting && (!waiting.Exists || waiting.Length != entries[i].Size))
            throw new IOException($"{Paths[i]} was written and is gone from {place(i)}");
    });

    /// <summary>Takes over what another laid, for which this one is the second way.</summary>
    protected void TakeOver(LaidFiles other)
    {
        for (int i = 0; i < entries.Length; i++) (entries[i], isThere[i], written[i], inputs[i]) = (other.entries[i], other.isThere[i], other.written[i], other.inputs[i]);
    }

    /// <summary>Whether a folder above a path is a link; what lies behind one is not of this folder.</summary>
    protected bool LeadsThroughLink(string relative)
    {
        string? folder = Path.GetDirectoryName(relative);
        if (string.IsNullOrEmpty(folder)) return false;
        if (real.TryGetValue(folder, out bool known)) return known;
        return real[folder] = Disk.IsLink(Path.Combine(Root, folder)) || LeadsThroughLink(folder);
    }
}
