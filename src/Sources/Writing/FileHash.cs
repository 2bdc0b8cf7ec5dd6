using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Sources.Writing;

/// <summary>SHA-256 of a file, in two halves: a site has a hundred thousand of these.</summary>
internal readonly record struct FileHash(UInt128 First, UInt128 Second)
{
    /// <summary>In bytes.</summary>
    internal const int Length = SHA256.HashSizeInBytes;

    /// <summary>In hexadecimal digits.</summary>
    internal const int TextLength = 2 * Length;

    /// <summary>The hash of some bytes.</summary>
    internal static FileHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Length];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    /// <summary>A hash as it lies in 32 bytes.</summary>
    internal static FileHash Read(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[(Length / 2)..]));

    /// <summary>Puts it into 32 bytes.</summary>
    internal void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt128BigEndian(bytes, First);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[(Length / 2)..], Second);
    }
}
