using System.Buffers.Binary;
using System.IO.Hashing;

namespace Sources.Writing;

/// <summary>
/// What a build leaves beside its output folder, so that the next one sees that nothing has changed: what it was made from, as one hash; what it said; the files of the content, so that those that
/// have not been touched need not be read again; and every file of the output with its size, the time of its last write and, where that is known, what it alone was made from. It is made of pieces that are looked at where they lie, since a site may have more than a hundred thousand files,
/// and ends with a hash of the whole: one that is damaged, cut or of another version is none.
/// </summary>
/// <param name="Inputs">What the build was made from.</param>
/// <param name="Said">What it said, in a form that is for others to read.</param>
/// <param name="Content">The files of the content, for <see cref="RecordedContent"/>.</param>
/// <param name="Output">The files of the output, for <see cref="RecordedOutput"/>.</param>
internal sealed record BuildRecord(UInt128 Inputs, ReadOnlyMemory<byte> Said, ReadOnlyMemory<byte> Content, ReadOnlyMemory<byte> Output)
{
    private const int HashLength = 16, HeadLength = 8 + HashLength + 4 + 4;

    /// <summary>With the version in the last place; another order of the same pieces is another version.</summary>
    private static ReadOnlySpan<byte> Magic => "srcbld\0\u0006"u8;

    /// <summary>The record beside an output folder; null where there is none that can be trusted.</summary>
    internal static BuildRecord? Read(Disk disk, OutputPlace place)
    {
        if (disk.ReadBytes(place.Record) is not { } bytes || bytes.Length < HeadLength + HashLength || !bytes.AsSpan().StartsWith(Magic)) return null;
        ReadOnlyMemory<byte> all = bytes.AsMemory(0, bytes.Length - HashLength);
        if (XxHash128.HashToUInt128(all.Span) != BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(all.Length))) return null;
        long said = BinaryPrimitives.ReadUInt32LittleEndian(all.Span[(HeadLength - 8)..]), content = BinaryPrimitives.ReadUInt32LittleEndian(all.Span[(HeadLength - 4)..]);
        if (said + content > all.Length - HeadLength) return null;
        var pieces = all[HeadLength..];
        return new BuildRecord(BinaryPrimitives.ReadUInt128LittleEndian(all.Span[Magic.Length..]), pieces[..(int)said], pieces.Slice((int)said, (int)content), pieces[(int)(said + content)..]);
    }

    /// <summary>Writes the record whole or not at all. That it cannot be written is no matter: the next build is then an ordinary one.</summary>
    /// <param name="disk">The file system.</param>
    /// <param name="place">The output folder, which nobody else may be writing.</param>
    /// <param name="said">What the record is to say of the build.</param>
    /// <param name="tree">The files of the output.</param>
    /// <param name="recorded">Of each by its number; null for one that is left out.</param>
    /// <param name="folders">Of each folder by its number.</param>
    internal static void TryWrite(Disk disk, OutputPlace place, BuildSaid said, FileTree tree, Func<int, RecordedFile?> recorded, Func<int, RecordedFolder> folders)
    {
        try
        {
            disk.Clear(place.UnfinishedRecord);
            // The file system's own clock, which need not be that of this machine.
            long now = disk.Write(place.UnfinishedRecord, []);
            disk.WritePieces(place.UnfinishedRecord, Hashed(Pieces(said, RecordedContent.Of(said.Content, now), RecordedOutput.Of(tree, recorded, folders, now))));
            // Not waited for until it is on the disk: the output is there already, and what a loss of power makes of this file its hash tells.
            disk.MoveFile(place.UnfinishedRecord, place.Record);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            disk.TryClear(place.UnfinishedRecord);
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Pieces(BuildSaid said, ReadOnlyMemory<byte> content, IEnumerable<ReadOnlyMemory<byte>> output)
    {
        byte[] head = new byte[HeadLength];
        Magic.CopyTo(head);
        BinaryPrimitives.WriteUInt128LittleEndian(head.AsSpan(Magic.Length), said.Inputs);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(HeadLength - 8), said.Said.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(HeadLength - 4), content.Length);
        return ((IEnumerable<ReadOnlyMemory<byte>>)[head, said.Said, content]).Concat(output);
    }

    /// <summary>The same, and a hash of the whole behind.</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> Hashed(IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        var hash = new XxHash128();
        foreach (var piece in pieces)
        {
            hash.Append(piece.Span);
            yield return piece;
        }
        byte[] end = new byte[HashLength];
        BinaryPrimitives.WriteUInt128LittleEndian(end, hash.GetCurrentHashAsUInt128());
        yield return end;
    }
}
