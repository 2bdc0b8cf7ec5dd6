namespace Sources.Drawing;

/// <summary>
/// A zlib stream (RFC 1950, 1951) that packs runs of one byte and nothing else, in one block of fixed codes. A drawing in flat colours is hardly anything but runs; and
/// unlike the packing of a library, whose bytes change with its version and with the machine, these never do.
/// </summary>
internal sealed class RunLengthDeflate
{
    private const int LeastRun = 3, MostRun = 258;

    // Of each code of a length from 257 on: the least length, and how many bits tell what is above it.
    private static readonly int[] Lengths = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly int[] ExtraBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private readonly List<byte> packed = [0x78, 0x01];
    private uint bits;
    private int count;

    private RunLengthDeflate()
    {
    }

    internal static byte[] Pack(ReadOnlySpan<byte> data)
    {
        var stream = new RunLengthDeflate();
        stream.Bits(0b011, 3);
        for (int at = 0; at < data.Length;)
        {
            byte value = data[at];
            int end = data[at..].IndexOfAnyExcept(value), run = end < 0 ? data.Length - at : end;
            at += run;
            stream.Code(value);
            for (run--; run >= LeastRun; run -= Math.Min(run, MostRun)) stream.Match(Math.Min(run, MostRun));
            for (; run > 0; run--) stream.Code(value);
        }
        stream.Code(256);
        stream.Bits(0, (8 - stream.count) & 7);
        uint sum = Adler(data);
        stream.packed.AddRange([(byte)(sum >> 24), (byte)(sum >> 16), (byte)(sum >> 8), (byte)sum]);
        return [.. stream.packed];
    }

    /// <summary>Repeats the last byte.</summary>
    private void Match(int length)
    {
        int code = Array.FindLastIndex(Lengths, least => least <= length);
        Code(257 + code);
        Bits((uint)(length - Lengths[code]), ExtraBits[code]);
        Bits(0, 5);
    }

    /// <summary>A code of the fixed table; codes stand with their first bit first.</summary>
    private void Code(int symbol)
    {
        var (code, length) = symbol switch
        {
            < 144 => (0x30 + symbol, 8),
            < 256 => (0x190 + symbol - 144, 9),
            < 280 => (symbol - 256, 7),
            _ => (0xC0 + symbol - 280, 8),
        };
        for (int i = length - 1; i >= 0; i--) Bits((uint)(code >> i) & 1, 1);
    }

    private void Bits(uint value, int length)
    {
        bits |= value << count;
        count += length;
        for (; count >= 8; count -= 8, bits >>= 8) packed.Add((byte)bits);
    }

    private static uint Adler(ReadOnlySpan<byte> data)
    {
        uint a = 1, b = 0;
        while (data.Length > 0)
        {
            // So many sums fit in 32 bits.
            var part = data[..Math.Min(data.Length, 5552)];
            foreach (byte value in part) b += a += value;
            a %= 65521;
            b %= 65521;
            data = data[part.Length..];
        }
        return b << 16 | a;
    }
}
