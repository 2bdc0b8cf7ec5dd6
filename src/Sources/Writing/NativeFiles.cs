using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Sources.Writing;

/// <summary>What operating systems offer for files and .NET does not: a second name for a file, two folders that change places in one step, and a way to have all written before going on.</summary>
internal static partial class NativeFiles
{
    private const int AtWorkingFolder = -100;
    private const uint Exchange = 2;
    private static bool hasStatx = OperatingSystem.IsLinux();

    /// <summary>Gives a file a second name. False where the file system or the system has no such thing.</summary>
    internal static bool TryLink(string existing, string name)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLink(name, existing, 0) : link(existing, name) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>
    /// Lets two folders of one file system change places, so that at no moment either is missing: <c>renameat2</c> with RENAME_EXCHANGE on Linux, <c>renamex_np</c> with RENAME_SWAP on macOS.
    /// False where the system or the file system cannot.
    /// </summary>
    internal static bool TryExchange(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return renameat2(AtWorkingFolder, one, AtWorkingFolder, other, Exchange) == 0;
            if (OperatingSystem.IsMacOS()) return renamex_np(one, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An older C library: the caller does it in two steps.
        }
        return false;
    }

    /// <summary>
    /// What stands at a path, no link followed, by <c>statx</c> of Linux: a site has more than a hundred thousand files, and to ask by a path that is no string yet takes half the time.
    /// Null where the system has no such call.
    /// </summary>
    /// <param name="path">In UTF-8, with a zero behind it.</param>
    internal static unsafe FileStamp? TryStamp(ReadOnlySpan<byte> path)
    {
        const uint type = 1, mode = 2, modified = 0x40, size = 0x200, all = type | mode | modified | size;
        const int noFollow = 0x100, noEntry = 2, noFolder = 20;
        if (!hasStatx) return null;
        // As include/uapi/linux/stat.h lays it out, the same on every processor: what is there at 0, mode at 28, size at 40, the seconds of the last write at 112 and its nanoseconds at 120.
        byte* answer = stackalloc byte[256];
        try
        {
            int failed;
            fixed (byte* name = path) failed = statx(AtWorkingFolder, name, noFollow, all, answer);
            if (failed != 0) return Marshal.GetLastPInvokeError() is noEntry or noFolder ? default(FileStamp) : null;
        }
        catch (EntryPointNotFoundException)
        {
            hasStatx = false;
            return null;
        }
        if ((*(uint*)answer & all) != all) return null;
        int kind = *(ushort*)(answer + 28);
        long written = DateTime.UnixEpoch.Ticks + (*(long*)(answer + 112) * TimeSpan.TicksPerSecond) + (*(uint*)(answer + 120) / TimeSpan.NanosecondsPerTick);
        const int kinds = 0xF000, file = 0x8000, folder = 0x4000, ownerReads = 0x100;
        return new FileStamp((kind & kinds) == file && (kind & ownerReads) != 0, (kind & kinds) == folder, *(long*)(answer + 40), written);
    }

    /// <summary>Waits until all that was written to the file system of a file is on the disk. Elsewhere than on Linux only the file itself is waited for.</summary>
    internal static void Sync(SafeFileHandle file)
    {
        bool done = false;
        try
        {
            if (OperatingSystem.IsLinux()) done = syncfs(file) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An older C library.
        }
        if (!done) RandomAccess.FlushToDisk(file);
    }

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int link(string existing, string name);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int renameat2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int renamex_np(string from, string to, uint flags);

    [LibraryImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int statx(int folder, byte* path, int flags, uint mask, byte* answer);

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int syncfs(SafeFileHandle file);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string existing, nint reserved);
}
