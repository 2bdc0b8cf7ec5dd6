using System.IO.Hashing;
using Sources.Model;
using Sources.Writing;

namespace Sources.Packing;

/// <summary>
/// An article that is held as <see cref="ArticlePacker"/> packed it, in a tenth of the room: what lists ask is read at once, its text when it is opened, and of that only the passages that somebody
/// asks for. Entities are packed as their slugs, so an article that was linked to other entities of the same names need not be linked again.
/// </summary>
internal sealed class PackedArticle : ListedArticle
{
    private readonly KnownTexts known;
    /// <summary>Where the hashes of what other pages show begin, what the search index takes, and what it is made of.</summary>
    private readonly int shown, searched, parts;
    private readonly CurrentEntities entities;
    private readonly WeakReference<SiteArticle> opened = new(null!);
    /// <summary>The entities that it was opened among.</summary>
    private IReadOnlyDictionary<string, Entity>? openedAmong;
    private readonly int[] statementsByPassage;
    /// <summary>Who is named in which statement, and who speaks in which passage.</summary>
    private readonly (int Number, string Slug)[] named, speakers;

    /// <param name="bytes">The packed article.</param>
    /// <param name="file">Its file.</param>
    /// <param name="entities">The entities, all that it names among them.</param>
    /// <param name="known">The texts that are known.</param>
    /// <exception cref="InvalidDataException">It is cut short.</exception>
    internal PackedArticle(ReadOnlyMemory<byte> bytes, ContentFile file, CurrentEntities entities, KnownTexts known)
    {
        (Bytes, this.entities, this.known) = (bytes, entities, known);
        var texts = Texts();
        var reader = new ArticleReader(new RecordReader(bytes.Span, texts.End), texts);
        Head = reader.Head(file.WithoutText());
        ArgumentCount = (int)reader.Number();
        TextLength = reader.Number();
        HasCorrections = reader.Flag();
        Times = reader.Times();
        statementsByPassage = reader.Numbers();
        StatementCount = statementsByPassage.Sum();
        int length = (int)reader.Number();
        int end = reader.At + length;
        (named, speakers) = (reader.NumberedTexts(), reader.NumberedTexts());
        Links = [.. reader.Places(Head.File).Select(p => new WrittenLink(p.Text, p.At))];
        Marks = [.. reader.Places(Head.File).Select(p => new MarkedName(p.Text, p.At))];
        shown = reader.At;
        reader.Skip(end - shown);
        length = (int)reader.Number();
        (searched, parts) = (reader.At, reader.At + length);
    }

    /// <summary>The same article among other entities of the same names.</summary>
    private PackedArticle(PackedArticle other, CurrentEntities entities)
    {
        (Bytes, this.entities, Head, ArgumentCount, TextLength, HasCorrections, Times) = (other.Bytes, entities, other.Head, other.ArgumentCount, other.TextLength, other.HasCorrections, other.Times);
        (StatementCount, statementsByPassage, known, shown, searched, parts) = (other.StatementCount, other.statementsByPassage, other.known, other.shown, other.searched, other.parts);
        (named, speakers, Links, Marks) = (other.named, other.speakers, other.Links, other.Marks);
    }

    /// <summary>The packed article.</summary>
    internal ReadOnlyMemory<byte> Bytes { get; }

    /// <inheritdoc/>
    public override ArticleHead Head { get; }
    /// <inheritdoc/>
    public override int PassageCount => statementsByPassage.Length;
    /// <inheritdoc/>
    public override int StatementCount { get; }
    /// <inheritdoc/>
    public override int ArgumentCount { get; }
    /// <inheritdoc/>
    public override long TextLength { get; }
    /// <inheritdoc/>
    public override bool HasCorrections { get; }
    /// <inheritdoc/>
    public override IReadOnlyList<ListedEntry> Times { get; }

    /// <inheritdoc/>
    public override IEnumerable<(string Slug, Naming Naming)> Namings
    {
        get
        {
            int passage = 0, end = 0;
            foreach (var (statement, slug) in named)
            {
                while (statement >= end) end += statementsByPassage[passage++];
                yield return (slug, new Naming(this, statement, passage));
            }
        }
    }

    internal override IReadOnlyList<WrittenLink> Links { get; }

    internal override IReadOnlyList<MarkedName> Marks { get; }

    internal override IReadOnlyList<SearchedRun> Searched => ArticleReader.Searched(Bytes, searched);

    /// <summary>By what it is told from another.</summary>
    internal ArticlePrint Print
    {
        get
        {
            var reader = new RecordReader(Bytes.Span, shown);
            var passages = new UInt128[PassageCount];
            for (int i = 0; i < passages.Length; i++) passages[i] = reader.Hash();
            var entries = new ShownEntry[Times.Count];
            for (int i = 0; i < entries.Length; i++)
            {
                var hash = reader.Hash();
                int[] of = new int[reader.Number()];
                for (int k = 0; k < of.Length; k++) of[k] = (int)reader.Number();
                entries[i] = new ShownEntry(hash, of);
            }
            var whom = new (int Passage, string Slug)[named.Length + speakers.Length];
            int count = 0;
            foreach (var (slug, naming) in Namings) whom[count++] = (naming.Passage, slug);
            speakers.CopyTo(whom, count);
            return new ArticlePrint(XxHash128.HashToUInt128(Bytes.Span), passages, entries, whom);
        }
    }

    /// <summary>All of it; the same object for as long as somebody holds that.</summary>
    public override SiteArticle Open()
    {
        lock (opened)
        {
            var now = entities.BySlug;
            if (opened.TryGetTarget(out var article) && ReferenceEquals(openedAmong, now)) return article;
            article = new OpenedArticle(this, now, parts, Texts()).Article;
            opened.SetTarget(article);
            openedAmong = now;
            return article;
        }
    }

    /// <summary>The same article among other entities of the same names.</summary>
    internal PackedArticle With(CurrentEntities others) => IsAmong(others) ? this : new PackedArticle(this, others);

    /// <summary>Whether it names these entities.</summary>
    internal bool IsAmong(CurrentEntities others) => ReferenceEquals(entities, others);

    /// <summary>The number of statements in each passage.</summary>
    internal IReadOnlyList<int> StatementsByPassage => statementsByPassage;

    private PackedTexts Texts() => new(Bytes, known);
}
