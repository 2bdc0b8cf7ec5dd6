using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using Sources.Model;
using Sources.Writing;

namespace Sources.Caching;

/// <summary>
/// One file of an article cache: version, checksum of all that follows, hash of the program, hash of the names of all entities, the texts that come again, and the articles, each with its path, its key
/// and its length, so that one which is not asked for is passed over.
/// </summary>
internal static class CachePiece
{
    private const int HashLength = 16, HeadLength = 8 + (3 * HashLength);

    /// <summary>With the version in the last place; another order of the same pieces is another version.</summary>
    private static ReadOnlySpan<byte> Magic => "srcart\0\u0001"u8;

    /// <summary>The bytes of a piece. An article that could not be read back as it is is left out.</summary>
    /// <param name="program">Hash of the program.</param>
    /// <param name="names">Hash of the names that the articles are linked to.</param>
    /// <param name="articles">The articles, each with its key.</param>
    /// <param name="room">Where the bytes are put together; they are there until it is used again.</param>
    internal static ReadOnlySpan<byte> Of(UInt128 program, UInt128 names, IReadOnlyList<(KnownArticle Article, UInt128 Key)> articles, PieceRoom room)
    {
        room.Clear();
        var (all, one, whole, table) = (room.All, room.One, room.Whole, room.Table);
        Span<byte> hash = stackalloc byte[HashLength];
        foreach (var (article, key) in articles)
        {
            one.Clear();
            try
            {
                Write(article, one, table);
            }
            catch (Exception e) when (e is InvalidDataException or EncoderFallbackException)
            {
                // It is parsed again by each build.
                continue;
            }
            all.Text(article.File.Relative);
            BinaryPrimitives.WriteUInt128LittleEndian(hash, key);
            all.Bytes(hash);
            all.Number(one.Written.Length);
            all.Bytes(one.Written.Span);
        }
        Span<byte> head = stackalloc byte[HeadLength];
        Magic.CopyTo(head);
        BinaryPrimitives.WriteUInt128LittleEndian(head[(Magic.Length + HashLength)..], program);
        BinaryPrimitives.WriteUInt128LittleEndian(head[(Magic.Length + (2 * HashLength))..], names);
        whole.Bytes(head);
        whole.Number(table.Texts.Count);
        foreach (string text in table.Texts) whole.Text(text);
        whole.Bytes(all.Written.Span);
        var bytes = whole.Written.Span;
        BinaryPrimitives.WriteUInt128LittleEndian(hash, XxHash128.HashToUInt128(bytes[(Magic.Length + HashLength)..]));
        whole.Put(Magic.Length, hash);
        return bytes;
    }

    /// <summary>Reads back those articles that still have the key that they are kept under.</summary>
    /// <param name="bytes">The bytes of a piece.</param>
    /// <param name="program">Hash of this program.</param>
    /// <param name="names">Hash of the names that articles are to be linked to; with others than these they are given back unlinked.</param>
    /// <param name="entities">The entities by slug.</param>
    /// <param name="find">The file of a path, if its key is still this; else null.</param>
    /// <param name="found">Receives the articles.</param>
    /// <returns>What the piece holds, by path and key. Null where it is damaged, or of another program or version; then nothing was found.</returns>
    internal static HashSet<(string Relative, UInt128 Key)>? Read(
        byte[] bytes, UInt128 program, UInt128 names, IReadOnlyDictionary<string, Entity> entities, Func<string, UInt128, ContentFile?> find, Action<KnownArticle> found)
    {
        if (bytes.Length < HeadLength || !bytes.AsSpan().StartsWith(Magic)) return null;
        if (XxHash128.HashToUInt128(bytes.AsSpan(Magic.Length + HashLength)) != BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(Magic.Length))) return null;
        if (BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(Magic.Length + HashLength)) != program) return null;
        bool areLinked = BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(Magic.Length + (2 * HashLength))) == names;
        var reader = new RecordReader(bytes, HeadLength);
        var texts = new TextsRead(ref reader);
        var held = new HashSet<(string, UInt128)>();
        while (!reader.IsAtEnd)
        {
            string relative = TextTable.Letters.GetString(reader.Text());
            var key = BinaryPrimitives.ReadUInt128LittleEndian(reader.Bytes(HashLength));
            var article = reader.Bytes(reader.Number());
            // Linked to other names it has to be written again.
            if (areLinked) held.Add((relative, key));
            if (find(relative, key) is { } file) found(Read(new ArticleReader(new RecordReader(article), texts), file, areLinked ? entities : null));
        }
        return held;
    }

    private static void Write(KnownArticle article, RecordWriter pieces, TextTable table)
    {
        var writer = new ArticleWriter(pieces, table);
        writer.Write(article.Parsed);
        writer.Flag(article.Split is not null);
        if (article.Split is null) return;
        writer.Write(article.Split);
        writer.Write(article.Found);
        writer.Write(article.Linked ?? throw new InvalidDataException("an article that was not linked"));
        Span<byte> hash = stackalloc byte[HashLength];
        foreach (var shown in article.Shown ?? throw new InvalidDataException("an article whose passages have no hashes"))
        {
            BinaryPrimitives.WriteUInt128LittleEndian(hash, shown);
            pieces.Bytes(hash);
        }
    }

    private static KnownArticle Read(ArticleReader reader, ContentFile file, IReadOnlyDictionary<string, Entity>? entities)
    {
        var parsed = reader.Found();
        if (!reader.Flag()) return new KnownArticle(file, null, parsed, null, []);
        var split = reader.Split(file);
        if (entities is null) return new KnownArticle(file, split, parsed, null, []);
        var found = reader.Found();
        var linked = reader.Linked(split, entities);
        return new KnownArticle(file, split, parsed, linked, found) { Shown = reader.Hashes(split.Article.Passages.Count) };
    }
}
