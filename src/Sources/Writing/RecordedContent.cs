using System.Text;
using Sources.Reading;

namespace Sources.Writing;

/// <summary>
/// The files of the content in a build record: of each its path, a hash of its bytes, size, last write, last change and number. A file is left out where its stamp is not known, or its last change is
/// so near the time of the record that it could have been written again without another time; it is then read by the next build.
/// </summary>
internal static class RecordedContent
{
    /// <summary>As a record holds them.</summary>
    /// <param name="files">The files, by path.</param>
    /// <param name="now">The time by the file system's clock, in ticks.</param>
    internal static ReadOnlyMemory<byte> Of(IReadOnlyDictionary<string, PrintedFile> files, long now)
    {
        var writer = new RecordWriter();
        foreach (var (path, file) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (file.Stamp is not { } stamp || !FileClock.HasGoneOn(stamp.Changed, now)) continue;
            writer.Text(path);
            writer.Hash(file.Hash);
            writer.Number(stamp.Size);
            writer.Long(stamp.Written);
            writer.Long(stamp.Changed);
            writer.Long((long)stamp.Number);
        }
        return writer.Written;
    }

    /// <summary>The files by path.</summary>
    /// <param name="recorded">What a record holds.</param>
    /// <exception cref="InvalidDataException">It is none.</exception>
    internal static Dictionary<string, PrintedFile> Known(ReadOnlySpan<byte> recorded)
    {
        var known = new Dictionary<string, PrintedFile>(StringComparer.Ordinal);
        var reader = new RecordReader(recorded);
        while (!reader.IsAtEnd)
        {
            string path = Encoding.UTF8.GetString(reader.Text());
            var hash = reader.Hash();
            known[path] = new PrintedFile(hash, new ContentStamp(reader.Number(), reader.Long(), reader.Long(), (ulong)reader.Long()));
        }
        return known;
    }
}
