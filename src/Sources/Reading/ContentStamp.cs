namespace Sources.Reading;

/// <summary>
/// By what a file is taken for the one that was read before, without its being read again: whoever writes to it, or puts another in its place, changes one of these, whatever time he gives it.
/// </summary>
/// <param name="Size">In bytes.</param>
/// <param name="Written">The time of the last write, in ticks of .NET.</param>
/// <param name="Changed">The time of the last change of anything about it, in ticks.</param>
/// <param name="Number">Its number in the file system.</param>
internal readonly record struct ContentStamp(long Size, long Written, long Changed, ulong Number)
{
    /// <summary>Null for what is no ordinary file that its owner may read, and where the system does not tell.</summary>
    internal static ContentStamp? Of(FileStatus? status) => status is { IsFile: true, IsReadable: true } file ? new ContentStamp(file.Size, file.Written, file.Changed, file.Number) : null;

    /// <summary>The same; null too where the file changed so shortly before it was looked at that a change after that could bear the same time.</summary>
    /// <param name="status">What the system said.</param>
    /// <param name="asked">A time before it was asked, in ticks.</param>
    internal static ContentStamp? Settled(FileStatus? status, long asked) => Of(status) is { } stamp && FileClock.HasGoneOn(stamp.Changed, asked) ? stamp : null;
}
