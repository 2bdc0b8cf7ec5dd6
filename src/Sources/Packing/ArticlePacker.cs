using System.Collections.Concurrent;
using System.IO.Hashing;
using Sources.Model;
using Sources.Writing;

namespace Sources.Packing;

/// <summary>
/// Packs articles, each into one run of bytes: the texts that come again, the front matter, what lists ask; then, with its length before it, what indexes ask and the hashes of what other pages
/// show; with its length, what the search index takes; what each part is, the length of each section, and the sections: the parts of the article, what was found in each passage, the entries, the arguments, the links between these, the notes, the record of ids.
/// </summary>
internal sealed class ArticlePacker
{
    private static readonly ConcurrentBag<ArticlePacker> Idle = [];

    private readonly RecordWriter whole = new(), head = new(), index = new(), body = new(), shown = new();
    private readonly TextTable table = new();
    private readonly List<int> lengths = [];

    private ArticlePacker() { }

    /// <summary>The article, packed.</summary>
    /// <param name="article">The article.</param>
    /// <param name="searched">The runs in which the search index takes it.</param>
    internal static byte[] Pack(SiteArticle article, IReadOnlyList<SearchedRun> searched)
    {
        var packer = Idle.TryTake(out var idle) ? idle : new ArticlePacker();
        byte[] bytes = packer.PackOne(article, searched);
        Idle.Add(packer);
        return bytes;
    }

    private byte[] PackOne(SiteArticle linked, IReadOnlyList<SearchedRun> searched)
    {
        foreach (var writer in (RecordWriter[])[whole, head, index, body]) writer.Clear();
        table.Clear();
        lengths.Clear();
        var article = linked.Article;
        var first = new ArticleWriter(head, table);
        first.Write(article);
        first.WriteCounts(linked);
        new ArticleWriter(index, table).WriteIndex(linked);
        WriteShown(linked);
        head.Number(index.Written.Length);
        head.Bytes(index.Written.Span);
        shown.Clear();
        ArticleWriter.Write(shown, searched);
        head.Number(shown.Written.Length);
        head.Bytes(shown.Written.Span);

        var pieces = new ArticleWriter(body, table);
        var (entries, arguments) = (ArticleWriter.Numbered(linked.Entries), ArticleWriter.Numbered(linked.Arguments));
        Heading? heading = null;
        head.Number(article.Parts.Count);
        int passages = 0;
        foreach (var part in article.Parts)
        {
            head.Number((int)(part is Passage ? PartForm.Passage : part is Heading ? PartForm.Heading : PartForm.Divider));
            if (part is Passage passage && !(passages < article.Passages.Count && ReferenceEquals(passage, article.Passages[passages++]))) throw new InvalidOperationException("the passages are not those of the text");
            Section(() => pieces.Write(part, heading, linked.Placements));
            if (part is Heading next) heading = next;
        }
        if (passages != article.Passages.Count) throw new InvalidOperationException("the passages are not those of the text");
        foreach (var passage in article.Passages) Section(() => pieces.WriteFound(linked, passage, entries, arguments));
        foreach (var entry in linked.Entries) Section(() => pieces.Write(entry, article));
        foreach (var argument in linked.Arguments) Section(() => pieces.Write(argument, article));
        Section(() => pieces.Write(linked.Supports, entries, arguments));
        Section(() => pieces.Write(article.Notes));
        Section(() => pieces.WritePermalinks(article));

        whole.Number(table.Texts.Count);
        foreach (string text in table.Texts) Letters.Write(whole, text);
        whole.Bytes(head.Written.Span);
        foreach (int length in lengths) whole.Number(length);
        whole.Bytes(body.Written.Span);
        return whole.Written.ToArray();
    }

    /// <summary>Hashes of what other pages show of each passage and entry, but for the entities that are named, of which only the slugs are in them. An edit of one passage leaves those of others, as long as their numbers and ids stay.</summary>
    private void WriteShown(SiteArticle linked)
    {
        var writer = new ArticleWriter(shown, null);
        foreach (var passage in linked.Article.Passages)
        {
            shown.Clear();
            writer.WriteShown(linked, passage);
            index.Hash(XxHash128.HashToUInt128(shown.Written.Span));
        }
        var supports = linked.Supports.ToLookup<Support, Entry>(s => s.Entry, ReferenceEqualityComparer.Instance);
        foreach (var entry in linked.Entries)
        {
            shown.Clear();
            writer.WriteShown(entry, supports[entry]);
            index.Hash(XxHash128.HashToUInt128(shown.Written.Span));
            int[] passages = [.. entry.Statements.Select(s => s.Passage).Distinct()];
            index.Number(passages.Length);
            foreach (int passage in passages) index.Number(passage);
        }
    }

    private void Section(Action write)
    {
        int before = body.Written.Length;
        write();
        lengths.Add(body.Written.Length - before);
    }
}
