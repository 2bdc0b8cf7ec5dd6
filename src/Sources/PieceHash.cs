using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Sources;

/// <summary>A hash (XXH128) of one piece after another, each with its length before it, so that no two lists of pieces are the same bytes.</summary>
internal sealed class PieceHash
{
    private readonly XxHash128 hash = new();

    internal UInt128 Value => hash.GetCurrentHashAsUInt128();

    internal void Add(string? text)
    {
        Add(text?.Length ?? -1);
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    internal void Add(long number) => hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in number)));

    internal void Add(UInt128 other) => hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in other)));

    internal void Add(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        hash.Append(bytes);
    }
}
