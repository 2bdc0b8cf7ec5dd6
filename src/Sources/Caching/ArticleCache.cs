using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Sources.Linking;
using Sources.Model;
using Sources.Parsing;
using Sources.Permalinks;
using Sources.Writing;

namespace Sources.Caching;

/// <summary>
/// What a build leaves beside its output folder of the articles as it parsed and linked them, so that the next one parses and links only those that were edited since. An article is kept under a hash
/// of all that it was made from: its text, the record of its ids, the language of the site, the program; what linking found in it, under one of the names of all entities. It is kept in files of some
/// articles each, so that an edit writes one of them. Each ends where its checksum says; one that is damaged, or of another program, is none, and all may be deleted at any time.
/// </summary>
internal sealed class ArticleCache
{
    private const int Pieces = 64;

    private readonly Disk disk;
    private readonly string folder;
    private readonly UInt128 program;
    private readonly HashSet<(string Relative, UInt128 Key)>?[] held = new HashSet<(string, UInt128)>?[Pieces];
    private IReadOnlyList<KnownArticle> articles = [];
    private readonly HashSet<ContentFile> restored = [];
    private readonly ConcurrentDictionary<SiteArticle, UInt128[]?> shown = new();
    private Func<ContentFile, ContentFile?> recordOf = static _ => null;
    private string language = "";
    private UInt128 names;

    private ArticleCache(Disk disk, string folder, UInt128 program) => (this.disk, this.folder, this.program) = (disk, folder, program);

    /// <summary>The cache beside an output folder. Null where nothing can be beside it.</summary>
    /// <param name="output">The output folder.</param>
    /// <param name="program">Hash of the program.</param>
    /// <param name="before">Told each call to the file system before it is made; what it throws is what the call throws. Called from several threads at once.</param>
    internal static ArticleCache? Of(string output, UInt128 program, Action<DiskCall, string>? before)
    {
        try
        {
            var disk = new Disk(before);
            return new ArticleCache(disk, OutputPlace.Of(disk, output).Cache, program);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Tells the memo what is kept of articles that are still the same.</summary>
    /// <param name="files">The articles.</param>
    /// <param name="record">The record of ids beside an article, or null.</param>
    /// <param name="siteLanguage">The language of an article that gives none.</param>
    /// <param name="entities">All entities.</param>
    /// <param name="memo">Receives them.</param>
    internal void Restore(IReadOnlyList<ContentFile> files, Func<ContentFile, ContentFile?> record, string siteLanguage, IReadOnlyList<Entity> entities, SiteMemo memo)
    {
        (recordOf, language) = (record, siteLanguage);
        var ordered = entities.OrderBy(e => e.Slug, StringComparer.Ordinal).ToList();
        names = EntityNames.HashOf(ordered);
        var bySlug = ordered.ToDictionary(e => e.Slug, StringComparer.Ordinal);
        var byPath = files.ToDictionary(f => f.Relative, StringComparer.Ordinal);
        Parallel.For(0, Pieces, i => held[i] = OrNull(() =>
        {
            if (disk.ReadBytes(PathOf(i)) is not { } bytes) return null;
            var found = new List<KnownArticle>();
            var pieces = CachePiece.Read(bytes, program, names, bySlug, (relative, key) => byPath.TryGetValue(relative, out var file) && KeyOf(file, record(file)) == key ? file : null, found.Add);
            foreach (var article in found) Tell(article, memo);
            return pieces;
        }));
    }

    /// <summary>Takes what was made of the articles, the restored and the others, before the memo is forgotten.</summary>
    internal void Take(IReadOnlyList<ContentFile> files, SiteMemo memo)
    {
        var parsed = memo.Articles(language);
        articles =
        [
            .. files.Select(file => parsed.Find(file) is not { } made ? null
                : made.Made is null ? new KnownArticle(file, null, made.Found, null, [])
                : memo.Links.Articles.Find(made.Made) is not { } linked ? null
                : new KnownArticle(file, made.Made, made.Found, linked.Made, linked.Found))
                .OfType<KnownArticle>().AsParallel().AsOrdered().Select(a => a with { Key = KeyOf(a.File, recordOf(a.File)) }),
        ];
        // The records of ids are longer than the articles, and were held for the keys alone.
        recordOf = static _ => null;
    }

    /// <summary>Whether the article was given back by the cache: then the record of its ids is as it has to be.</summary>
    internal bool IsRestored(Article article) => restored.Contains(article.File);

    /// <summary>The <see cref="PassageHashes"/> of an article, as they are kept or made now.</summary>
    internal UInt128[]? PassagesOf(SiteArticle article) => shown.GetOrAdd(article, PassageHashes.Of);

    /// <summary>Writes what is not kept yet. Nobody else may be writing the output folder. That it cannot be written is no matter: the next build then parses more.</summary>
    /// <param name="records">The records of ids that this build has written.</param>
    internal void Write(IReadOnlyList<ContentFile> records)
    {
        var written = records.ToDictionary(r => r.Slug, StringComparer.Ordinal);
        var byPiece = articles.ToLookup(a => PieceOf(a.File));
        OrNull(() =>
        {
            if (disk.IsLink(folder) || disk.IsFile(folder)) disk.Clear(folder);
            disk.MakeFolder(folder);
            Parallel.For(0, Pieces, () => new PieceRoom(), (i, _, room) =>
            {
                WritePiece(i, [.. byPiece[i].Select(a => Published(a, written)).OfType<(KnownArticle, UInt128)>()], room);
                return room;
            }, static _ => { });
            return folder;
        });
    }

    private void WritePiece(int number, List<(KnownArticle Article, UInt128 Key)> wanted, PieceRoom room)
    {
        string path = PathOf(number);
        if (wanted.Count == 0)
        {
            if (held[number] is not null || disk.IsFile(path)) disk.Clear(path);
            return;
        }
        if (held[number] is { } there && there.SetEquals(wanted.Select(w => (w.Article.File.Relative, w.Key)))) return;
        string unfinished = path + "-unfinished";
        disk.Clear(unfinished);
        disk.Write(unfinished, CachePiece.Of(program, names, [.. wanted.Select(w => (w.Article with { Shown = w.Article.Linked is { } linked ? PassagesOf(linked) : null }, w.Key))], room));
        if (disk.IsFolder(path)) disk.Clear(path);
        // Not waited for until it is on the disk: what a loss of power makes of it its checksum tells.
        disk.MoveFile(unfinished, path);
    }

    /// <summary>The article as the next build will read it, with the record of ids that this one has written. Null where that would not be what this one made.</summary>
    private (KnownArticle Article, UInt128 Key)? Published(KnownArticle known, Dictionary<string, ContentFile> written)
    {
        if (known.Split is not { Article: var article } split || !written.TryGetValue(article.Slug, out var record)) return (known, known.Key);
        var bag = new Diagnostics.DiagnosticBag();
        if (PermalinkParser.Parse(record, bag) is not { } published || bag.ToList().Count > 0) return null;
        var next = PermalinkAssigner.Assign(article, published);
        bool isSame = next.Permalinks is { } given && PermalinkText.Of(given) == record.Text
            && next.Statements.Select(s => s.Id).SequenceEqual(article.Statements.Select(s => s.Id)) && next.Passages.Select(p => p.Id).SequenceEqual(article.Passages.Select(p => p.Id));
        return isSame ? (known with { Split = split with { Article = article with { Permalinks = next.Permalinks } } }, KeyOf(known.File, record)) : null;
    }

    private void Tell(KnownArticle known, SiteMemo memo)
    {
        memo.Articles(language).Know(known.File, recordOf(known.File), known.Split, known.Parsed);
        lock (restored) restored.Add(known.File);
        if (known.Split is null || known.Linked is not { } linked) return;
        memo.Links.Articles.Know(known.Split, null, linked, known.Found);
        shown[linked] = known.Shown;
        // A site with a lost statement is not published, so nothing of it is kept.
        memo.Checks.Statements.Know(linked, null, true, []);
    }

    /// <summary>All that an article is made from beside the program.</summary>
    private UInt128 KeyOf(ContentFile file, ContentFile? record)
    {
        var hash = new PieceHash();
        foreach (string? piece in (string?[])[language, file.Path, file.Text, record?.Path, record?.Text]) hash.Add(piece);
        return hash.Value;
    }

    private static int PieceOf(ContentFile file) => (int)(XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(file.Relative)) % Pieces);

    private string PathOf(int piece) => Path.Combine(folder, piece.ToString("00", CultureInfo.InvariantCulture));

    private static T? OrNull<T>(Func<T?> ask) where T : class
    {
        try
        {
            return ask();
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions.All(IsOrdinary))
        {
            return null;
        }
        catch (Exception e) when (IsOrdinary(e))
        {
            return null;
        }
    }

    private static bool IsOrdinary(Exception e) => e is IOException or UnauthorizedAccessException or InvalidDataException;
}
