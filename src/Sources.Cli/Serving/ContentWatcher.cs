using System.Collections.Concurrent;

namespace Sources.Cli.Serving;

/// <summary>
/// Tells that something below a folder may have changed. The system's own notices come at once and can be lost: with the folder itself, when too many come, and on file
/// systems that send none. So it also says so by itself from time to time, and takes hold of the folder again when it comes back.
/// </summary>
internal sealed class ContentWatcher(string folder) : IDisposable
{
    private readonly SemaphoreSlim noticed = new(0);
    private readonly ConcurrentQueue<string> paths = new();
    /// <summary>1 where something may have changed that no notice named.</summary>
    private int blind = 1;
    private FileSystemWatcher? watcher;
    private DateTime created;

    /// <summary>Waits for a notice and then until none has come for a moment, for editors and version control systems write in several steps; or until the time is up.</summary>
    /// <param name="atMost">How long to wait for the first notice.</param>
    /// <param name="quiet">How long no other must have come.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The paths below the folder that notices named; null where anything may have changed.</returns>
    public async Task<IReadOnlyCollection<string>?> WaitAsync(TimeSpan atMost, TimeSpan quiet, CancellationToken cancel)
    {
        Hold();
        if (!await noticed.WaitAsync(atMost, cancel).ConfigureAwait(false))
        {
            Volatile.Write(ref blind, 0);
            return null;
        }
        for (int steps = 0; steps < 10 && await noticed.WaitAsync(quiet, cancel).ConfigureAwait(false); steps++)
            while (noticed.Wait(0, cancel)) continue;
        bool knowsAll = Interlocked.Exchange(ref blind, 0) == 0;
        var named = new HashSet<string>(StringComparer.Ordinal);
        while (paths.TryDequeue(out string? path)) named.Add(path);
        return knowsAll ? named : null;
    }

    /// <summary>Watches the folder that stands there now, if one does.</summary>
    private void Hold()
    {
        bool stands = Directory.Exists(folder);
        var now = stands ? Directory.GetCreationTimeUtc(folder) : default;
        if (stands && watcher is not null && now == created) return;
        watcher?.Dispose();
        watcher = null;
        created = now;
        Volatile.Write(ref blind, 1);
        if (!stands) return;
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 1 << 16, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Changed += Notice;
            watcher.Created += Notice;
            watcher.Deleted += Notice;
            watcher.Renamed += Notice;
            watcher.Error += (_, _) =>
            {
                Volatile.Write(ref blind, 1);
                noticed.Release();
            };
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The folder went again, or the system has no more watches to give: looking from time to time must do.
            watcher?.Dispose();
            watcher = null;
        }
    }

    private void Notice(object sender, FileSystemEventArgs change)
    {
        Add(change.Name);
        if (change is RenamedEventArgs renamed) Add(renamed.OldName);
        noticed.Release();
    }

    private void Add(string? path)
    {
        if (path is null) Volatile.Write(ref blind, 1);
        else paths.Enqueue(path.Replace('\\', '/'));
    }

    public void Dispose()
    {
        watcher?.Dispose();
        noticed.Dispose();
    }
}
