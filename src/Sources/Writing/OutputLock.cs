namespace Sources.Writing;

/// <summary>
/// One build at a time for one output folder. The lock is the operating system's on a small file beside the folder, so it is gone with the process however that ends.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private static int taken;
    private readonly FileStream file;

    private OutputLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock; null where another build has it.</summary>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder around the output may not be written.</exception>
    internal static OutputLock? Take(string path)
    {
        // Two seconds apart, for file systems that count so: a time stamp no other holder gives.
        var stamp = DateTime.UnixEpoch.AddSeconds(2 * ((Environment.ProcessId * 100L) + (Interlocked.Increment(ref taken) % 100)));
        while (true)
        {
            // A link planted under this name must not be written through.
            if (new FileInfo(path) is { LinkTarget: not null } planted) planted.Delete();
            FileStream file;
            try
            {
                file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                return null;
            }
            // The one before may have removed the file between our opening and our locking it: then ours has no name any more, and what has the name is another's.
            File.SetLastWriteTimeUtc(file.SafeFileHandle, stamp);
            if (OperatingSystem.IsWindows() || File.GetLastWriteTimeUtc(path) == stamp) return new OutputLock(file);
            file.Dispose();
        }
    }

    public void Dispose()
    {
        // Removed while it is held, so that no one else's is.
        if (!OperatingSystem.IsWindows()) File.Delete(file.Name);
        string name = file.Name;
        file.Dispose();
        if (OperatingSystem.IsWindows()) DeleteUnlessTaken(name);
    }

    private static void DeleteUnlessTaken(string name)
    {
        try
        {
            File.Delete(name);
        }
        catch (IOException)
        {
            // The next build has it already.
        }
    }
}
