using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Sources.Tests.Drawing;

/// <summary>The pictures that links show elsewhere.</summary>
public class CardsTests
{
    private const string Settings = "-- content/site.yml --\ntitle: A Test Site\nbase-url: https://example.org/\n";
    private const string Body = "It fell on 3 May 1911. By 1912 it stood again. It held from 1920 to 1931, and it sank in the 1940s.";

    [Fact]
    public void A_picture_is_a_sound_PNG_of_the_size_that_is_said()
    {
        using var site = new TestSite(Settings + TestSite.Article("x", Body)).Built();
        var (width, height, pixels) = Decode(File.ReadAllBytes(Path.Combine(site.Output, "articles/x/card.png")));
        Assert.Equal((1200, 630), (width, height));
        Assert.All(pixels, p => Assert.InRange(p, 0, 15));
        // Paper at the edge, the line of time in its middle, a mark and large years above it.
        Assert.Equal(0, pixels[629 * 1200]);
        Assert.Equal(15, pixels[480 * 1200 + 600]);
        Assert.Contains(pixels[(200 * 1200)..(470 * 1200)], p => p == 10);
        Assert.Contains(pixels[(60 * 1200)..(190 * 1200)], p => p == 5);
    }

    /// <summary>The bytes are those that were agreed, on whatever machine the test runs.</summary>
    [Fact]
    public void The_same_article_has_the_same_picture_everywhere()
    {
        using var site = new TestSite(Settings + TestSite.Article("x", Body)).Built();
        Assert.Equal("989282C5C193B05C", Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(site.Output, "articles/x/card.png"))))[..16]);
    }

    [Theory]
    [InlineData("It is old.")]
    [InlineData("It fell [then](date:-0043-03-15).\n\nIt rose in 1911.")]
    [InlineData("It fell [then](date:Y-170000002).")]
    [InlineData("It fell [then](date:1911/..). It rose [then](date:../1911). It was [then](date:../..).")]
    public void Every_time_can_be_drawn(string body)
    {
        using var site = new TestSite(Settings + TestSite.Article("x", body));
        site.Build();
        if (site.Last!.HasErrors) return;
        Assert.Equal(1200, Decode(File.ReadAllBytes(Path.Combine(site.Output, "card.png"))).Width);
    }

    [Fact]
    public void Without_an_address_nothing_can_name_a_picture_and_none_is_drawn()
    {
        using var site = TestSite.Of(Body).Built();
        Assert.DoesNotContain(site.Files, f => f.EndsWith(".png", StringComparison.Ordinal));
    }

    /// <summary>By the library's own reader of zlib, and PNG's checksums and filter.</summary>
    private static (int Width, int Height, byte[] Pixels) Decode(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        int width = 0, height = 0;
        byte[] data = [];
        for (int at = 8; at < file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            string type = System.Text.Encoding.ASCII.GetString(file, at + 4, 4);
            var chunk = file.AsSpan(at + 8, length);
            Assert.Equal(Crc(file.AsSpan(at + 4, length + 4)), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            if (type == "IHDR")
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(chunk), BinaryPrimitives.ReadInt32BigEndian(chunk[4..]));
                Assert.Equal([4, 3, 0, 0, 0], chunk[8..].ToArray());
            }
            else if (type == "PLTE") Assert.Equal(48, length);
            else if (type == "IDAT") data = chunk.ToArray();
            at += length + 12;
        }
        using var unpacked = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress)) zlib.CopyTo(unpacked);
        byte[] rows = unpacked.ToArray(), above = new byte[width / 2];
        Assert.Equal((width / 2 + 1) * height, rows.Length);
        var pixels = new byte[width * height];
        for (int y = 0; y < height; y++)
        {
            Assert.Equal(2, rows[y * (width / 2 + 1)]);
            for (int x = 0; x < width / 2; x++)
            {
                above[x] += rows[y * (width / 2 + 1) + 1 + x];
                (pixels[y * width + 2 * x], pixels[y * width + 2 * x + 1]) = ((byte)(above[x] >> 4), (byte)(above[x] & 15));
            }
        }
        return (width, height, pixels);
    }

    private static uint Crc(ReadOnlySpan<byte> data)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in data)
        {
            crc ^= value;
            for (int i = 0; i < 8; i++) crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ crc >> 1;
        }
        return ~crc;
    }
}
