using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Sources.Writing;

/// <summary>
/// The files of the output in a build record, folder by folder: path of the folder, number of files; of each file name, size, time of the last write, its SHA-256 where its time is so
/// near that of the record that a later write could bear the same, and a hash of what it was made from where that is known.
/// </summary>
internal static class RecordedOutput
{
    /// <summary>The longest step of a clock of a file system, that of FAT.</summary>
    internal static readonly long Step = TimeSpan.FromSeconds(2).Ticks;
    private const int HashLength = 32, InputsLength = 16, MaxPath = 8192;
    /// <summary>What follows the time of a file.</summary>
    private const long HasHash = 1, HasInputs = 2;

    /// <summary>As a record holds them.</summary>
    /// <param name="files">The files.</param>
    /// <param name="now">The time by the file system's clock, in ticks.</param>
    internal static ReadOnlyMemory<byte> Of(IEnumerable<RecordedFile> files, long now)
    {
        var byFolder = files.GroupBy(f => f.Folder, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        // A folder without a file of its own is looked at too: a link could stand in its place.
        foreach (string folder in byFolder.Keys.ToList())
            foreach (string above in FoldersAbove.Of(folder)) byFolder.TryAdd(above, []);
        var writer = new RecordWriter();
        Span<byte> inputs = stackalloc byte[InputsLength];
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
                writer.Number((isNear ? HasHash : 0) | (file.Inputs is null ? 0 : HasInputs));
                if (isNear) writer.Bytes(Convert.FromHexString(file.Entry.Hash!));
                if (file.Inputs is not { } madeFrom) continue;
                BinaryPrimitives.WriteUInt128LittleEndian(inputs, madeFrom);
                writer.Bytes(inputs);
            }
        }
        return writer.Written;
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

    /// <summary>The files of which is recorded what they were made from; none where the manifest, which has their hashes, is not as the build left it.</summary>
    /// <param name="disk">The file system.</param>
    /// <param name="root">The output folder.</param>
    /// <param name="recorded">What a record holds.</param>
    /// <exception cref="InvalidDataException">It is none.</exception>
    internal static Dictionary<string, KnownFile> Known(Disk disk, string root, ReadOnlyMemory<byte> recorded)
    {
        var known = new Dictionary<string, KnownFile>(StringComparer.Ordinal);
        bool hasManifest = false;
        var reader = new RecordReader(recorded.Span);
        while (!reader.IsAtEnd)
        {
            string folder = Encoding.UTF8.GetString(reader.Text());
            for (long files = reader.Number(); files > 0; files--)
            {
                var file = File.Read(ref reader);
                string name = Encoding.UTF8.GetString(file.Name), path = folder.Length == 0 ? name : $"{folder}/{name}";
                if (file.Inputs is { } inputs) known[path] = new KnownFile(file.Stamp, file.IsNear, inputs);
                else if (path == Manifest.Name) hasManifest = file.IsThere(disk, Encoding.UTF8.GetBytes($"{root}/{path}\0"));
            }
        }
        return hasManifest ? known : [];
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
            for (long files = reader.Number(); files > 0; files--) File.Read(ref reader);
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
                var file = File.Read(ref reader);
                if (!file.IsThere(disk, path.AsSpan(0, Put(path, end, file.Name) + 1))) return false;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(path);
        }
    }

    /// <summary>Puts a piece of a path at a place, and a zero behind it; the place of that.</summary>
    private static int Put(Span<byte> path, int at, ReadOnlySpan<byte> piece)
    {
        if (piece.Length >= path.Length - at) throw new InvalidDataException("a path of a build record is too long");
        piece.CopyTo(path[at..]);
        path[at + piece.Length] = 0;
        return at + piece.Length;
    }

    /// <summary>A file as it lies in the record.</summary>
    private ref struct File
    {
        internal ReadOnlySpan<byte> Name { get; private init; }
        internal UInt128? Inputs { get; private init; }
        internal FileStamp Stamp { get; private init; }
        internal readonly bool IsNear => Hash.Length > 0;
        private ReadOnlySpan<byte> Hash { get; init; }

        internal static File Read(ref RecordReader reader)
        {
            var name = reader.Text();
            var stamp = new FileStamp(true, false, reader.Number(), reader.Long());
            long has = reader.Number();
            return new File
            {
                Name = name,
                Stamp = stamp,
                Hash = (has & HasHash) != 0 ? reader.Bytes(HashLength) : [],
                Inputs = (has & HasInputs) != 0 ? BinaryPrimitives.ReadUInt128LittleEndian(reader.Bytes(InputsLength)) : null,
            };
        }

        /// <summary>Whether it is there as the build left it.</summary>
        /// <param name="disk">The file system.</param>
        /// <param name="path">With a zero behind it.</param>
        internal readonly bool IsThere(Disk disk, ReadOnlySpan<byte> path) =>
            disk.StampOf(path) == Stamp && (Hash.Length == 0 || Stamp.Size == 0 || (disk.ReadBytes(Encoding.UTF8.GetString(path[..^1])) is { } bytes && Hash.SequenceEqual(SHA256.HashData(bytes))));
    }
}
