using System.Runtime.InteropServices;
using System.Text;

namespace Sources.Reading;

/// <summary>
/// What Linux says of a path, no link followed (<c>statx</c>). .NET does not tell pipes, sockets and devices from files; and a site has more than a hundred thousand files, of which each is asked
/// in half the time by a path that is no string yet.
/// </summary>
/// <param name="Mode">Type and rights, as in <c>st_mode</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Written">The time of the last write, in ticks of .NET.</param>
/// <param name="Changed">The time of the last change of anything about it, which no program can set, in ticks.</param>
/// <param name="Number">Its number in the file system (inode).</param>
/// <param name="Device">The number of the file system.</param>
internal readonly partial record struct FileStatus(int Mode, long Size, long Written, long Changed, ulong Number, ulong Device)
{
    private const int AtWorkingFolder = -100, NoFollow = 0x100, NoEntry = 2, NoFolder = 20;
    private const uint Wanted = 0x1 | 0x2 | 0x40 | 0x80 | 0x100 | 0x200; // type, rights, last write, last change, number, size

    private static bool canAsk = OperatingSystem.IsLinux();

    /// <summary>Whether an ordinary file stands there.</summary>
    internal bool IsFile => (Mode & 0xF000) == 0x8000;

    /// <summary>Whether a folder stands there.</summary>
    internal bool IsFolder => (Mode & 0xF000) == 0x4000;

    /// <summary>Whether a link stands there, whatever it leads to.</summary>
    internal bool IsLink => (Mode & 0xF000) == 0xA000;

    /// <summary>Whether its owner may read it.</summary>
    internal bool IsReadable => (Mode & 0x100) != 0;

    /// <summary>What stands there beside ordinary files, folders and links, in words; null where it is one of those or nothing.</summary>
    internal string? Special => (Mode & 0xF000) switch
    {
        0x1000 => "a pipe",
        0x2000 or 0x6000 => "a device",
        0xC000 => "a socket",
        _ => null,
    };

    /// <summary>Null where the system has no such call, or does not answer.</summary>
    internal static FileStatus? Of(string path) => Of(Encoding.UTF8.GetBytes(path + "\0"));

    /// <summary>Null where the system has no such call, or does not answer.</summary>
    /// <param name="path">In UTF-8, with a zero behind it.</param>
    internal static unsafe FileStatus? Of(ReadOnlySpan<byte> path)
    {
        if (!canAsk) return null;
        byte* answer = stackalloc byte[256];
        try
        {
            int failed;
            fixed (byte* name = path) failed = statx(AtWorkingFolder, name, NoFollow, Wanted, answer);
            if (failed != 0) return Marshal.GetLastPInvokeError() is NoEntry or NoFolder ? default(FileStatus) : null;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            // An older C library.
            canAsk = false;
            return null;
        }
        // As include/uapi/linux/stat.h lays it out, the same on every processor: what was answered at 0, mode at 28, number at 32, size at 40, the last change at 96, the last write at 112, the file system at 136.
        if ((*(uint*)answer & Wanted) != Wanted) return null;
        return new FileStatus(*(ushort*)(answer + 28), *(long*)(answer + 40), Ticks(answer + 112), Ticks(answer + 96), *(ulong*)(answer + 32), *(ulong*)(answer + 136));
    }

    /// <summary>Of seconds, and nanoseconds eight bytes behind them.</summary>
    private static unsafe long Ticks(byte* time) => DateTime.UnixEpoch.Ticks + (*(long*)time * TimeSpan.TicksPerSecond) + (*(uint*)(time + 8) / TimeSpan.NanosecondsPerTick);

    [LibraryImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int statx(int folder, byte* path, int flags, uint mask, byte* answer);
}
