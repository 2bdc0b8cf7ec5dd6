using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Writing;

/// <summary>
/// Writes a site as its files are made, without holding it in memory. The next site is laid out beside the folder, brought to the disk, and then takes the folder's place in one step: at any
/// moment the folder holds one whole site, the old or the new. Where a system or a file system has no such step (Windows; an output folder that is a mount point), the two change places in two
/// steps, or the files are replaced one by one, each whole.
/// </summary>
public static class OutputWriter
{
    /// <summary>The number of the error EROFS, on Linux as on macOS.</summary>
    private const int ReadOnlyFileSystem = 30;

    /// <summary>Writes a site that is made already. Null where the folder cannot be written, which is reported.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="files">Every file of the site.</param>
    /// <param name="bag">Receives what is wrong.</param>
    /// <param name="before">Told each call to the file system before it is made; what it throws is what the call throws. Called from several threads at once.</param>
    public static WriteResult? Write(string folder, IReadOnlyList<OutputFile> files, DiagnosticBag bag, Action<DiskCall, string>? before = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        // Nothing here waits: the files are made, and it is for the caller to write on another thread.
        return WriteAsync(folder, [.. files.Select(f => f.Path)], new WriteCalls { BeforeDiskCall = before }, bag, laid =>
        {
            Parallel.For(0, files.Count, i => laid.Add(i, files[i], null));
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();
    }

    /// <summary>
    /// Makes and writes a site: what changed is written, what an earlier build wrote and this one does not is removed. A file that the last build recorded, and that is made from the same, is not made.
    /// Null where nothing was published.
    /// </summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="files">Every file of the site; made in parallel, each at most once.</param>
    /// <param name="calls">What is asked and told meanwhile.</param>
    /// <param name="bag">Receives what is wrong.</param>
    /// <param name="cancel">Stops the making; the folder stays as it is.</param>
    internal static Task<WriteResult?> WriteAsync(string folder, IReadOnlyList<PlannedFile> files, WriteCalls calls, DiagnosticBag bag, CancellationToken cancel) =>
        WriteAsync(folder, [.. files.Select(f => f.Path)], calls, bag, laid =>
        {
            if (!laid.Keep(i => files[i].Inputs) && laid.HasRecord) laid.Expect();
            var numbers = new Lazy<Dictionary<SitePath, int>>(() => files.Index().ToDictionary(f => f.Item.Path, f => f.Index));
            return Parallel.ForEachAsync(Enumerable.Range(0, files.Count).Where(i => !laid.IsThere(i)).ToList(), cancel, async (i, _) =>
            {
                var file = files[i];
                // Where nothing is there already, the file itself is the shorter way.
                laid.Add(i, laid.HasRecord && file.PutTogether is { } putTogether ? new OutputFile(file.Path, putTogether(BytesOf)) : await file.MakeAsync().ConfigureAwait(false), file.Inputs);
            });

            // An array that is null would become a memory that is none.
            ReadOnlyMemory<byte>? BytesOf(SitePath path) => numbers.Value.TryGetValue(path, out int number) && laid.IsThere(number) && laid.Read(number) is { } bytes ? (ReadOnlyMemory<byte>?)bytes : null;
        });

    private static async Task<WriteResult?> WriteAsync(string folder, List<SitePath> paths, WriteCalls calls, DiagnosticBag bag, Func<LaidFiles, Task> makeAll)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(bag);
        var tree = new FileTree(paths);
        if (tree.MayCollide && HasCollision(paths, folder, bag)) return null;
        try
        {
            var disk = new Disk(calls.BeforeDiskCall);
            var place = OutputPlace.Of(disk, folder);
            if (disk.IsFile(place.Root)) throw new IOException($"{folder} is a file");
            disk.MakeFolder(place.Parent);
            using var claim = Claim(disk, place, out bool mayBeReplaced);
            if (claim is null && mayBeReplaced)
            {
                bag.Error(DiagnosticCodes.BusyOutput, new SourceLocation(folder), "another build is writing this folder", "wait until it has ended, or give this one another --output");
                return null;
            }
            if (claim is not null) place.Recover();
            var earlier = EarlierOutput.Of(disk, place, tree, claim is not null && calls.Record is not null);
            LaidFiles laid = mayBeReplaced && place.MayBeReplaced ? new StagedOutput(disk, place, tree, earlier, calls.Record is not null) : new InPlaceOutput(disk, place.Root, tree, earlier);
            try
            {
                await makeAll(laid).ConfigureAwait(false);
                // Before the records of ids are written too: where nothing is published nothing was given an id.
                if (laid.TakenByOthers() is { Count: > 0 } taken)
                {
                    bag.Error(DiagnosticCodes.UnwritableOutput, new SourceLocation(folder), $"the site would take the place of {Told(taken)}, which no build wrote",
                        "give the site a folder of its own with --output, or move what is yours to another name; other files may stay beside the site");
                    return null;
                }
                if (calls.MayPublish is { } mayPublish && !await mayPublish(laid.Sizes).ConfigureAwait(false)) return null;
                // Before the folder changes: a build that is killed leaves no record that speaks of the last one.
                disk.TryClear(place.Record);
                if (calls.Record is null)
                {
                    disk.TryClear(place.Spare);
                    disk.TryClear(place.Cache);
                }
                var written = laid.Publish();
                if (claim is not null && calls.Record?.Invoke(written) is { } said) BuildRecord.TryWrite(disk, place, said, tree, laid.Recorded, laid.FolderAsLeft);
                if (claim is not null) calls.Published?.Invoke();
                return written;
            }
            finally
            {
                laid.Discard();
            }
        }
        catch (Exception e) when (Cause(e) is { } cause)
        {
            bag.Error(DiagnosticCodes.UnwritableOutput, new SourceLocation(folder), $"the site cannot be written: {cause.Message}", "check the folder, its rights and the free space; it holds a whole site, the last or this one");
            return null;
        }
    }

    /// <summary>The first of some files, and how many more there are.</summary>
    private static string Told(IReadOnlyList<string> files)
    {
        const int most = 3;
        string first = string.Join(", ", files.Take(most));
        return files.Count <= most ? first : $"{first} and {files.Count - most} more";
    }

    /// <summary>The lock on the folder; null where another build has it, or where nothing may be written beside the folder: then perhaps inside it.</summary>
    private static OutputLock? Claim(Disk disk, OutputPlace place, out bool mayBeReplaced)
    {
        mayBeReplaced = true;
        try
        {
            return OutputLock.Take(disk, place.Lock);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException { HResult: ReadOnlyFileSystem } && disk.IsFolder(place.Root))
        {
            mayBeReplaced = false;
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
    private static bool HasCollision(List<SitePath> paths, string folder, DiagnosticBag bag)
    {
        var above = paths.SelectMany(p => FoldersAbove.Of(p.Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        bool found = false;
        foreach (var group in paths.Order().GroupBy(p => p.Value, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            bag.Error(DiagnosticCodes.PathCollision, new SourceLocation(folder), $"{string.Join(" and ", group.Select(p => p.Value))} would be one file", "rename what makes one of them");
            found = true;
        }
        foreach (var path in paths.Where(p => above.Contains(p.Value)).Order())
        {
            bag.Error(DiagnosticCodes.PathCollision, new SourceLocation(folder), $"{path.Value} would be a file and a folder", "rename what makes one of them");
            found = true;
        }
        return found;
    }
}
