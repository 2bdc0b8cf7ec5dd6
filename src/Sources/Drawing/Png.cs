using System.Buffers.Binary;

namespace Sources.Drawing;

/// <summary>A drawing as a PNG file (third edition) with a palette of sixteen colours.</summary>
internal static class Png
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) == 0 ? c >> 1 : 0xEDB88320 ^ c >> 1))];

    internal static byte[] Of(Canvas canvas)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n']);
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), canvas.Height);
        // Four bits for each pixel, which are places in a palette.
        (header[8], header[9]) = (4, 3);
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "PLTE"u8, [.. Canvas.Palette.SelectMany(c => (byte[])[c.R, c.G, c.B])]);
        Chunk(file, "IDAT"u8, RunLengthDeflate.Pack(Rows(canvas)));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Each row as its difference from the one above, which mostly is nothing.</summary>
    private static byte[] Rows(Canvas canvas)
    {
        int width = (canvas.Width + 1) / 2;
        byte[] rows = new byte[(width + 1) * canvas.Height], above = new byte[width], row = new byte[width];
        for (int y = 0; y < canvas.Height; y++)
        {
            var pixels = canvas.Row(y);
            for (int x = 0; x < width; x++) row[x] = (byte)(pixels[2 * x] << 4 | (2 * x + 1 < pixels.Length ? pixels[2 * x + 1] : 0));
            var filtered = rows.AsSpan(y * (width + 1), width + 1);
            filtered[0] = 2;
            for (int x = 0; x < width; x++) filtered[x + 1] = (byte)(row[x] - above[x]);
            (above, row) = (row, above);
        }
        return rows;
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(data, Crc(type, uint.MaxValue)));
        file.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> data, uint crc)
    {
        foreach (byte value in data) crc = Table[(byte)(crc ^ value)] ^ crc >> 8;
        return crc;
    }
}
