using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Sources.Writing;

/// <summary>Writes the pieces that <see cref="RecordReader"/> reads.</summary>
/// <param name="capacity">Room for so many bytes at first.</param>
internal sealed class RecordWriter(int capacity = 1 << 16)
{
    private readonly ArrayBufferWriter<byte> bytes = new(capacity);

    internal ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    /// <summary>Writes over what was written at a place.</summary>
    internal void Put(int at, ReadOnlySpan<byte> piece) => piece.CopyTo(System.Runtime.InteropServices.MemoryMarshal.AsMemory(bytes.WrittenMemory)[at..].Span);

    internal void Number(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        const int mostBytes = 9;
        var span = bytes.GetSpan(mostBytes);
        int length = 0;
        for (; number >= 0x80; number >>= 7) span[length++] = (byte)(number | 0x80);
        span[length++] = (byte)number;
        bytes.Advance(length);
    }

    /// <summary>A number that may be negative.</summary>
    internal void Signed(int number) => Number(number < 0 ? (-2L * number) - 1 : 2L * number);

    internal void Text(ReadOnlySpan<char> text) => Text(text, Encoding.UTF8);

    /// <summary>The same, where the encoding is to say what is done with half a letter; it is one of UTF-8.</summary>
    internal void Text(ReadOnlySpan<char> text, Encoding letters)
    {
        int length = letters.GetByteCount(text);
        Number(length);
        bytes.Advance(letters.GetBytes(text, bytes.GetSpan(length)));
    }

    internal void Long(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(sizeof(long)), number);
        bytes.Advance(sizeof(long));
    }

    internal void Hash(UInt128 hash)
    {
        const int length = 16;
        BinaryPrimitives.WriteUInt128LittleEndian(bytes.GetSpan(length), hash);
        bytes.Advance(length);
    }

    /// <summary>Forgets what was written, and keeps the room for what comes.</summary>
    internal void Clear() => bytes.ResetWrittenCount();

    internal void Bytes(ReadOnlySpan<byte> piece) => bytes.Write(piece);
}
