namespace Sources.Writing;

/// <summary>A folder of the output as a build left it.</summary>
/// <param name="Stamp">Its stamp while it held nothing but files and folders of the site; one of zero where it held more, or that is not known.</param>
/// <param name="InSpare">The same of the folder of that path in the spare, which need not hold all of them.</param>
/// <param name="IsTwin">Whether every file of the site in it is the same one, under a second name, in the spare.</param>
internal readonly record struct RecordedFolder(FolderStamp Stamp, FolderStamp InSpare, bool IsTwin)
{
    private const long HasStamp = 1, HasStampInSpare = 2, HasTwins = 4;

    /// <summary>As it lies in a build record.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    internal static RecordedFolder Read(scoped ref RecordReader reader)
    {
        long has = reader.Number();
        var stamp = new FolderStamp((has & HasStamp) != 0 ? (ulong)reader.Long() : 0);
        return new RecordedFolder(stamp, new FolderStamp((has & HasStampInSpare) != 0 ? (ulong)reader.Long() : 0), (has & HasTwins) != 0);
    }

    internal void Write(RecordWriter writer)
    {
        writer.Number((Stamp.IsKnown ? HasStamp : 0) | (InSpare.IsKnown ? HasStampInSpare : 0) | (IsTwin ? HasTwins : 0));
        if (Stamp.IsKnown) writer.Long((long)Stamp.Value);
        if (InSpare.IsKnown) writer.Long((long)InSpare.Value);
    }
}
