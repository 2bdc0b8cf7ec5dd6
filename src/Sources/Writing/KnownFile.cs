using System.Text;

namespace Sources.Writing;

/// <summary>A file of the output as it lies in a build record.</summary>
internal readonly ref struct KnownFile
{
    /// <summary>What follows the time of a file.</summary>
    internal const long IsNearRecord = 1, HasInputs = 2;

    /// <summary>Its name in its folder.</summary>
    internal ReadOnlySpan<byte> Name { get; private init; }
    /// <summary>What a look at it shows as long as nobody changed it.</summary>
    internal FileStamp Stamp { get; private init; }
    /// <summary>SHA-256 of its bytes.</summary>
    internal FileHash Hash { get; private init; }
    /// <summary>A hash of all that it was made from; null where nobody says.</summary>
    internal UInt128? Inputs { get; private init; }
    /// <summary>Whether it was written so shortly before the record that a later write could bear the same time.</summary>
    private bool IsNear { get; init; }

    /// <summary>The file that begins where the reader is.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    internal static KnownFile Read(scoped ref RecordReader reader)
    {
        var name = reader.Text();
        var stamp = new FileStamp(true, false, reader.Number(), reader.Long());
        long has = reader.Number();
        return new KnownFile
        {
            Name = name,
            Stamp = stamp,
            IsNear = (has & IsNearRecord) != 0,
            Hash = FileHash.Read(reader.Bytes(FileHash.Length)),
            Inputs = (has & HasInputs) != 0 ? reader.Hash() : null,
        };
    }

    /// <summary>Whether it is there as the build left it.</summary>
    /// <param name="disk">The file system.</param>
    /// <param name="path">With a zero behind it.</param>
    internal bool IsThere(Disk disk, ReadOnlySpan<byte> path) => IsThere(disk, path, out _);

    /// <summary>The same, with what tells it from all other files.</summary>
    /// <param name="disk">The file system.</param>
    /// <param name="path">With a zero behind it.</param>
    /// <param name="identity">What no other file of the system has; that of none where the system does not tell.</param>
    internal bool IsThere(Disk disk, ReadOnlySpan<byte> path, out FileIdentity identity) =>
        disk.StampOf(path, out identity) == Stamp && (!IsNear || Stamp.Size == 0 || (disk.ReadBytes(Encoding.UTF8.GetString(path[..^1])) is { } bytes && FileHash.Of(bytes) == Hash));
}
