using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Writing;

namespace Sources.Caching;

/// <summary>One file of an article cache: version, checksum of all that follows, hash of the program, and the articles, each as <see cref="KeptArticle"/> lists it.</summary>
internal static class CachePiece
{
    private const int HashLength = 16, HeadLength = 8 + (2 * HashLength);

    /// <summary>With the version in the last place; another order of the same pieces, or another form of a packed article, is another version.</summary>
    private static ReadOnlySpan<byte> Magic => "srcart\0\u0003"u8;

    /// <summary>The bytes of a piece.</summary>
    /// <param name="program">Hash of the program.</param>
    /// <param name="articles">The articles, each with a key, and packed.</param>
    /// <param name="writer">Where the bytes are put together; they are there until it is used again.</param>
    internal static ReadOnlySpan<byte> Of(UInt128 program, IReadOnlyList<KnownArticle> articles, RecordWriter writer)
    {
        writer.Clear();
        Span<byte> head = stackalloc byte[HeadLength];
        Magic.CopyTo(head);
        BinaryPrimitives.WriteUInt128LittleEndian(head[(Magic.Length + HashLength)..], program);
        writer.Bytes(head);
        foreach (var article in articles)
        {
            writer.Text(article.File.Relative);
            writer.Hash(article.Key!.Value);
            writer.Hash(article.Names);
            RecordedDiagnostics.Write(writer, article.Parsed);
            RecordedDiagnostics.Write(writer, article.Found);
            if (article.Article is { } packed)
            {
                writer.Number(packed.Bytes.Length);
                writer.Bytes(packed.Bytes.Span);
            }
            else
            {
                writer.Number(0);
                Write(writer, article.DraftLinks ?? []);
            }
        }
        Span<byte> hash = stackalloc byte[HashLength];
        BinaryPrimitives.WriteUInt128LittleEndian(hash, XxHash128.HashToUInt128(writer.Written.Span[(Magic.Length + HashLength)..]));
        writer.Put(Magic.Length, hash);
        return writer.Written.Span;
    }

    /// <summary>What a piece holds. Null where it is damaged, or of another program or version.</summary>
    /// <param name="bytes">The bytes of a piece; packed articles stay where they lie in it.</param>
    /// <param name="program">Hash of this program.</param>
    internal static List<KeptArticle>? Read(byte[] bytes, UInt128 program)
    {
        if (bytes.Length < HeadLength || !bytes.AsSpan().StartsWith(Magic)) return null;
        if (XxHash128.HashToUInt128(bytes.AsSpan(Magic.Length + HashLength)) != BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(Magic.Length))) return null;
        if (BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(Magic.Length + HashLength)) != program) return null;
        var articles = new List<KeptArticle>();
        var reader = new RecordReader(bytes, HeadLength);
        while (!reader.IsAtEnd)
        {
            string relative = Encoding.UTF8.GetString(reader.Text());
            UInt128 key = reader.Hash(), names = reader.Hash();
            Diagnostic[] parsed = RecordedDiagnostics.Read(ref reader), found = RecordedDiagnostics.Read(ref reader);
            int length = reader.Text().Length;
            articles.Add(length == 0 ? new KeptArticle(relative, key, names, parsed, found, null, Links(ref reader)) : new KeptArticle(relative, key, names, parsed, found, bytes.AsMemory(reader.At - length, length), null));
        }
        return articles;
    }

    private static void Write(RecordWriter writer, IReadOnlyList<WrittenLink> links)
    {
        writer.Number(links.Count);
        foreach (var link in links)
        {
            writer.Text(link.Url);
            writer.Text(link.At.File);
            writer.Number(link.At.Line);
            writer.Number(link.At.Column);
        }
    }

    private static WrittenLink[] Links(ref RecordReader reader)
    {
        var links = new WrittenLink[reader.Number()];
        for (int i = 0; i < links.Length; i++) links[i] = new WrittenLink(Text(ref reader), new SourceLocation(Text(ref reader), (int)reader.Number(), (int)reader.Number()));
        return links;
    }

    private static string Text(ref RecordReader reader) => Encoding.UTF8.GetString(reader.Text());
}
