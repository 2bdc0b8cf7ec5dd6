namespace Sources.Cli.Serving;

/// <summary>
/// Tells that something below a folder may have changed. The system's own notices come at once and can be lost: with the folder itself, when too many come, and on file
/// systems that send none. So it also says so by itself from time to time, and takes hold of the folder again when it comes back.
/// </summary>
internal sealed class ContentWatcher(string folder) : IDisposable
{
    private readonly SemaphoreSlim noticed = new(0);
    private FileSystemWatcher? watcher;
    private DateTime created;

    /// <summary>Waits for a notice and then until none has come for a moment, for editors and version control systems write in several steps; or until the time is up.</summary>
    /// <param name="atMost">How long to wait for the first notice.</param>
    /// <param name="quiet">How long no other must have come.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task WaitAsync(TimeSpan atMost, TimeSpan quiet, CancellationToken cancel)
    {
        Hold();
        if (!await noticed.WaitAsync(atMost, cancel).ConfigureAwait(false)) return;
        for (int steps = 0; steps < 10 && await noticed.WaitAsync(quiet, cancel).ConfigureAwait(false); steps++)
            while (noticed.Wait(0, cancel)) continue;
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
        if (!stands) return;
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 1 << 16, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Changed += Notice;
            watcher.Created += Notice;
            watcher.Deleted += Notice;
            watcher.Renamed += Notice;
            watcher.Error += (_, _) => noticed.Release();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The folder went again, or the system has no more watches to give: looking from time to time must do.
            watcher?.Dispose();
            watcher = null;
        }
    }

    private void Notice(object sender, FileSystemEventArgs change) => noticed.Release();

    public void Dispose()
    {
        watcher?.Dispose();
        noticed.Dispose();
    }
}
