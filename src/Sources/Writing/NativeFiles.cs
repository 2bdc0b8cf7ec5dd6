using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Sources.Writing;

/// <summary>What operating systems offer for files and .NET does not: a second name for a file, two folders that change places in one step, and a way to have all written before going on.</summary>
internal static partial class NativeFiles
{
    private const int AtWorkingFolder = -100;
    private const uint Exchange = 2;

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

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int syncfs(SafeFileHandle file);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string existing, nint reserved);
}
