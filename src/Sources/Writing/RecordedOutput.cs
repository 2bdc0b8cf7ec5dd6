using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Sources.Writing;

/// <summary>
/// The files of the output in a build record, folder by folder: path of the folder, number of files; of each file name, size, time of the last write, and its SHA-256 where its time is so
/// near that of the record that a later write could bear the same.
/// </summary>
internal static class RecordedOutput
{
    /// <summary>The longest step of a clock of a file system, that of FAT.</summary>
    private static readonly long Step = TimeSpan.FromSeconds(2).Ticks;
    private const int HashLength = 32, MaxPath = 8192;

    /// <summary>As a record holds them.</summary>
    /// <param name="files">The files.</param>
    /// <param name="now">The time by the file system's clock, in ticks.</param>
    internal static byte[] Of(IEnumerable<RecordedFile> files, long now)
    {
        var byFolder = files.GroupBy(f => f.Folder, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        // A folder without a file of its own is looked at too: a link could stand in its place.
        foreach (string folder in byFolder.Keys.ToList())
            foreach (string above in FoldersAbove.Of(folder)) byFolder.TryAdd(above, []);
        var writer = new RecordWriter();
        foreach (var (folder, inside) in byFolder.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            writer.Text(folder);
            writer.Number(inside.Count);
            foreach (var file in inside.OrderBy(f => f.Name, StringComparer.Ordinal))
            {
                writer.Text(file.Name);
                writer.Number(file.Entry.Size);
                writer.Long(file.Written);
                bool isNear = file.Written > now - Step;
                writer.Number(isNear ? 1 : 0);
                if (isNear) writer.Bytes(Convert.FromHexString(file.Entry.Hash!));
            }
        }
        return writer.Written.ToArray();
    }

    /// <summary>Whether every file is there as the build left it.</summary>
    /// <param name="disk">The file system.</param>
    /// <param name="root">The output folder.</param>
    /// <param name="recorded">What a record holds.</param>
    /// <exception cref="InvalidDataException">It is none.</exception>
    internal static bool IsThere(Disk disk, string root, ReadOnlyMemory<byte> recorded)
    {
        var folders = Folders(recorded.Span);
        byte[] top = Encoding.UTF8.GetBytes(root + "/");
        bool isThere = true;
        Parallel.For(0, folders.Count, (i, loop) =>
        {
            if (IsFolderThere(disk, top, new RecordReader(recorded.Span, folders[i]))) return;
            isThere = false;
            loop.Stop();
        });
        return isThere;
    }

    /// <summary>Where each folder begins.</summary>
    private static List<int> Folders(ReadOnlySpan<byte> recorded)
    {
        var folders = new List<int>();
        var reader = new RecordReader(recorded);
        while (!reader.IsAtEnd)
        {
            folders.Add(reader.At);
            reader.Text();
            for (long files = reader.Number(); files > 0; files--)
            {
                reader.Text();
                reader.Number();
                reader.Long();
                if (reader.Number() != 0) reader.Bytes(HashLength);
            }
        }
        return folders;
    }

    private static bool IsFolderThere(Disk disk, ReadOnlySpan<byte> root, RecordReader reader)
    {
        byte[] path = ArrayPool<byte>.Shared.Rent(MaxPath);
        try
        {
            var folder = reader.Text();
            int end = Put(path, Put(path, 0, root), folder);
            // The output folder itself may be a link, which was followed.
            if (folder.Length > 0)
            {
                if (!disk.StampOf(path.AsSpan(0, end + 1)).IsFolder) return false;
                path[end++] = (byte)'/';
            }
            for (long files = reader.Number(); files > 0; files--)
            {
                var place = path.AsSpan(0, Put(path, end, reader.Text()) + 1);
                long size = reader.Number(), written = reader.Long();
                var hash = reader.Number() != 0 ? reader.Bytes(HashLength) : [];
                if (disk.StampOf(place) != new FileStamp(true, false, size, written)) return false;
                if (hash.Length > 0 && size > 0 && !HasHash(disk, Encoding.UTF8.GetString(place[..^1]), hash)) return false;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(path);
        }
    }

    private static bool HasHash(Disk disk, string path, ReadOnlySpan<byte> hash) => disk.ReadBytes(path) is { } bytes && hash.SequenceEqual(SHA256.HashData(bytes));

    /// <summary>Puts a piece of a path at a place, and a zero behind it; the place of that.</summary>
    private static int Put(Span<byte> path, int at, ReadOnlySpan<byte> piece)
    {
        if (piece.Length >= path.Length - at) throw new InvalidDataException("a path of a build record is too long");
        piece.CopyTo(path[at..]);
        path[at + piece.Length] = 0;
        return at + piece.Length;
    }
}
