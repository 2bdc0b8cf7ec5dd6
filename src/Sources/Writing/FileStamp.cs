using Sources.Reading;

namespace Sources.Writing;

/// <summary>What a look at a path shows of a file or folder without opening it.</summary>
/// <param name="IsFile">Whether an ordinary file stands there, no link, that its owner may read.</param>
/// <param name="IsFolder">Whether a folder stands there, no link.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Written">The time of the last write, in ticks of .NET.</param>
internal readonly record struct FileStamp(bool IsFile, bool IsFolder, long Size, long Written)
{
    internal static FileStamp Of(FileStatus status) =>
        status.IsFile ? new FileStamp(status.IsReadable, false, status.Size, status.Written) : new FileStamp(false, status.IsFolder, 0, 0);

    internal static FileStamp Of(FileInfo info)
    {
        // One look at the disk answers all of these.
        var attributes = info.Attributes;
        if ((int)attributes == -1 || (attributes & FileAttributes.ReparsePoint) != 0) return default;
        if ((attributes & FileAttributes.Directory) != 0) return new FileStamp(false, true, 0, 0);
        bool isReadable = OperatingSystem.IsWindows() || (info.UnixFileMode & UnixFileMode.UserRead) != 0;
        return new FileStamp(isReadable, false, info.Length, info.LastWriteTimeUtc.Ticks);
    }
}
