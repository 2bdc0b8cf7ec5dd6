using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Sources.Writing;

/// <summary>Writes the pieces that <see cref="RecordReader"/> reads.</summary>
internal sealed class RecordWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new(1 << 16);

    internal ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    internal void Number(long number)
    {
        for (; number >= 0x80; number >>= 7) bytes.Write([(byte)(number | 0x80)]);
        bytes.Write([(byte)number]);
    }

    internal void Text(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, bytes);
    }

    internal void Long(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(sizeof(long)), number);
        bytes.Advance(sizeof(long));
    }

    internal void Bytes(ReadOnlySpan<byte> piece) => bytes.Write(piece);
}
