namespace Sources.Writing;

/// <summary>
/// One build at a time for one output folder. The lock is the operating system's on a small file beside the folder, so it is gone with the process however that ends.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private static int taken;
    private readonly Disk disk;
    private readonly FileStream file;

    private OutputLock(Disk disk, FileStream file) => (this.disk, this.file) = (disk, file);

    /// <summary>Takes the lock; null where another build has it.</summary>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder around the output may not be written.</exception>
    internal static OutputLock? Take(Disk disk, string path)
    {
        // Two seconds apart, for file systems that count so: a time stamp no other holder gives.
        var stamp = DateTime.UnixEpoch.AddSeconds(2 * ((Environment.ProcessId * 100L) + (Interlocked.Increment(ref taken) % 100)));
        while (true)
        {
            // A link planted under this name must not be written through.
            if (disk.IsLink(path)) disk.DeleteFile(path);
            FileStream file;
            try
            {
                file = disk.Claim(path);
            }
            catch (IOException e) when (IsTaken(e))
            {
                return null;
            }
            try
            {
                // The one before may have removed the file between our opening and our locking it: then ours has no name any more, and what has the name is another's.
                disk.Stamp(file, stamp);
                if (OperatingSystem.IsWindows() || disk.StampOf(path) == stamp) return new OutputLock(disk, file);
            }
            catch
            {
                file.Dispose();
                throw;
            }
            file.Dispose();
        }
    }

    public void Dispose()
    {
        string name = file.Name;
        // Removed while it is held, so that no one else's is. On Windows no one can: there the next build may have it already, and keeps it.
        if (!OperatingSystem.IsWindows()) disk.TryClear(name);
        file.Dispose();
        if (OperatingSystem.IsWindows()) disk.TryClear(name);
    }

    /// <summary>Whether the file is another's: Windows says so by ERROR_SHARING_VIOLATION, .NET elsewhere by EWOULDBLOCK of <c>flock</c>, 11 on Linux and 35 on macOS.</summary>
    private static bool IsTaken(IOException e) => e.GetType() == typeof(IOException) && (e.HResult & 0xFFFF) is 32 or 11 or 35;
}
