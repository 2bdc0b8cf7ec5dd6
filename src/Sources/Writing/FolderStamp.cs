using System.IO.Hashing;
using System.Runtime.InteropServices;
using Sources.Reading;

namespace Sources.Writing;

/// <summary>
/// By what a folder is seen to hold the names that it held, leading to what they led to, without its being listed: a system changes the time of a folder whenever a name in it comes, goes or is given
/// to something else. One of zero says nothing.
/// </summary>
/// <param name="Value">A hash of its number in the file system and of its times.</param>
internal readonly record struct FolderStamp(ulong Value)
{
    /// <summary>Whether it says anything.</summary>
    internal bool IsKnown => Value != 0;

    /// <summary>Whether it is that of a folder as it is seen now, so that each name in it leads to what it led to; never where it says nothing.</summary>
    /// <param name="status">What the system says of the folder.</param>
    internal bool IsOf(FileStatus? status) => IsKnown && Of(status, long.MaxValue) == this;

    /// <summary>That of a folder; one of zero where there is none, where the system does not tell, or where it changed so late that a change after a time could not be told from that.</summary>
    /// <param name="status">What the system says of it.</param>
    /// <param name="time">By the file system's clock, in ticks.</param>
    internal static FolderStamp Of(FileStatus? status, long time)
    {
        if (status is not { IsFolder: true } folder || !FileClock.HasGoneOn(folder.Written, time)) return default;
        ReadOnlySpan<ulong> all = [folder.Number, (ulong)folder.Written, (ulong)folder.Changed];
        return new FolderStamp(XxHash3.HashToUInt64(MemoryMarshal.AsBytes(all)) | 1);
    }
}
