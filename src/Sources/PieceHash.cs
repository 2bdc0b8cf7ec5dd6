using System.Buffers;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Sources;

/// <summary>A hash (XXH128) of one piece after another, each text and run of bytes with its length before it, so that no two lists of pieces are the same bytes.</summary>
internal sealed class PieceHash
{
    /// <summary>In bytes; room for longer ones is not kept.</summary>
    private const int MostKept = 1 << 20;

    /// <summary>One that is not in use.</summary>
    [ThreadStatic]
    private static PieceHash? idle;

    // The pieces are few and short, or one long text: to put them together first costs less than the state of a hash that takes them as they come.
    private readonly ArrayBufferWriter<byte> pieces = new();

    private PieceHash()
    {
    }

    private UInt128 Value => XxHash128.HashToUInt128(pieces.WrittenSpan);

    internal void Add(string? text)
    {
        Add(text?.Length ?? -1);
        pieces.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    internal void Add(long number) => pieces.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in number)));

    internal void Add(UInt128 other) => pieces.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in other)));

    internal void Add(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        pieces.Write(bytes);
    }

    /// <summary>The hash of some pieces.</summary>
    internal static UInt128 Of(Action<PieceHash> add)
    {
        // One a thread: a site is told from another by hundreds of thousands of these. It is not there for one that is asked for within another.
        var hash = idle ?? new PieceHash();
        idle = null;
        hash.pieces.ResetWrittenCount();
        add(hash);
        var value = hash.Value;
        if (hash.pieces.Capacity <= MostKept) idle = hash;
        return value;
    }

}
