using System.Buffers.Binary;

namespace Sources.Writing;

/// <summary>Reads the pieces of a build record where they lie.</summary>
/// <exception cref="InvalidDataException">There is less than is asked for.</exception>
internal ref struct RecordReader(ReadOnlySpan<byte> bytes, int at = 0)
{
    private const int HashLength = 16;
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Where the next piece begins.</summary>
    internal int At { get; private set; } = at;

    internal readonly bool IsAtEnd => At == bytes.Length;

    /// <summary>A number that is not negative, seven bits a byte, the lowest first.</summary>
    internal long Number()
    {
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            if (At >= bytes.Length) throw new InvalidDataException("a build record ends too early");
            byte next = bytes[At++];
            number |= (long)(next & 0x7F) << shift;
            if (next < 0x80) return number;
        }
        throw new InvalidDataException("a number of a build record has no end");
    }

    /// <summary>A number that may be negative.</summary>
    internal int Signed() => Number() is var number && (number & 1) == 0 ? (int)(number >> 1) : (int)-((number >> 1) + 1);

    /// <summary>A length and as many bytes.</summary>
    internal ReadOnlySpan<byte> Text() => Bytes(Number());

    internal long Long() => BinaryPrimitives.ReadInt64LittleEndian(Bytes(sizeof(long)));

    /// <summary>A hash as <see cref="RecordWriter.Hash"/> writes it.</summary>
    internal UInt128 Hash() => BinaryPrimitives.ReadUInt128LittleEndian(Bytes(HashLength));

    internal ReadOnlySpan<byte> Bytes(long count)
    {
        if (count > bytes.Length - At) throw new InvalidDataException("a build record ends too early");
        At += (int)count;
        return bytes.Slice(At - (int)count, (int)count);
    }
}
