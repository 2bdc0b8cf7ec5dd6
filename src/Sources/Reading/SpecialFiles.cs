using System.Runtime.InteropServices;

namespace Sources.Reading;

/// <summary>What is in a folder beside ordinary files and folders. .NET does not tell: opening a pipe waits for ever, and each of them has no length, as an empty file has.</summary>
internal static partial class SpecialFiles
{
    private const int AtWorkingFolder = -100;
    private const int NoFollow = 0x100;
    private const uint AskForType = 1;
    private const int TypeBits = 0xF000;

    /// <summary>What a path is, in words, where it is no ordinary file; null where it is one, where there is nothing, and where the system cannot be asked: elsewhere than on Linux.</summary>
    internal static string? WordsFor(string path)
    {
        if (!OperatingSystem.IsLinux()) return null;
        try
        {
            if (statx(AtWorkingFolder, path, NoFollow, AskForType, out var status) != 0 || (status.Mask & AskForType) == 0) return null;
            return (status.Mode & TypeBits) switch
            {
                0x1000 => "a pipe",
                0x2000 or 0x6000 => "a device",
                0xC000 => "a socket",
                _ => null,
            };
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            // An older C library.
            return null;
        }
    }

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int statx(int folder, string path, int flags, uint mask, out Status status);

    /// <summary>The beginning of the kernel's <c>struct statx</c>, which is the same on every processor; the rest of its 256 bytes is not looked at.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        /// <summary>Which of the answers hold.</summary>
        [FieldOffset(0)]
        public uint Mask;

        /// <summary>Type and rights.</summary>
        [FieldOffset(28)]
        public ushort Mode;
    }
}
