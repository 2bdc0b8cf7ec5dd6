namespace Sources.Reading;

/// <summary>Files of folders that come from others, where anything may stand under any name.</summary>
public static class OrdinaryFile
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="path">Where it stands; a link to a file is none.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <exception cref="IOException">It is no ordinary file, has more bytes, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    // Where the system does not tell a pipe, a socket or a device: none has a length, and opening one could wait for ever.
    public static byte[] Read(string path, long most) => Check(path, most) == 0 ? [] : File.ReadAllBytes(path);

    /// <summary>How many bytes a file has that <see cref="Read"/> would read.</summary>
    /// <param name="path">Where it stands; a link to a file is none.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <exception cref="IOException">It is no ordinary file, has more bytes, or is not there.</exception>
    public static long Check(string path, long most)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (FileStatus.Of(path)?.Special is { } words) throw new IOException($"this is {words}, not a file");
        var file = new FileInfo(path);
        if (file.LinkTarget is not null) throw new IOException("this is a link, not a file");
        return file.Length <= most ? file.Length : throw new IOException($"the file has {file.Length} bytes; the limit is {most}");
    }
}
