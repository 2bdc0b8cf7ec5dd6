using Sources.Reading;

namespace Sources.Writing;

/// <summary>By what two names are seen to be of one ordinary file. One of zeros is that of no file: the system does not tell.</summary>
/// <param name="Device">The number of the file system.</param>
/// <param name="Number">Its number there.</param>
internal readonly record struct FileIdentity(ulong Device, ulong Number)
{
    /// <summary>Whether it is that of a file.</summary>
    internal bool IsKnown => Number != 0;

    internal static FileIdentity Of(FileStatus? status) => status is { IsFile: true } file ? new FileIdentity(file.Device, file.Number) : default;
}
