using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Sources.Model;
using Sources.Writing;

namespace Sources.Caching;

/// <summary>
/// What a build leaves beside its output folder of the articles as it parsed, linked and packed them, so that the next one does so only with those that were edited since. An article is kept under a
/// hash of all that it was made from: its text, the record of its ids, the language of the site, the program; and the names of all entities. It is kept in files of some articles each, so that an edit
/// writes one of them. Each ends where its checksum says; one that is damaged, or of another program, is none, and all may be deleted at any time.
/// </summary>
internal sealed class ArticleCache
{
    private const int Pieces = 64;

    private readonly Disk disk;
    private readonly string folder;
    private readonly UInt128 program;
    private readonly HashSet<(string Relative, UInt128 Key, UInt128 Names)>?[] held = new HashSet<(string, UInt128, UInt128)>?[Pieces];

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
    /// <param name="memo">Receives them; a round has begun.</param>
    internal void Restore(IReadOnlyList<ContentFile> files, Func<ContentFile, ContentFile?> record, string siteLanguage, ArticleMemo memo)
    {
        var byPath = files.ToDictionary(f => f.Relative, StringComparer.Ordinal);
        Parallel.For(0, Pieces, i => held[i] = Disk.OrNull(() =>
        {
            if (disk.ReadBytes(PathOf(i)) is not { } bytes || CachePiece.Read(bytes, program) is not { } kept) return null;
            foreach (var article in kept)
            {
                if (!byPath.TryGetValue(article.Relative, out var file)) continue;
                var beside = record(file);
                if (ArticleMemo.KeyOf(siteLanguage, file, beside) != article.Key) continue;
                memo.Know(new KnownArticle(file, beside) { Key = article.Key, Names = article.Names, Parsed = article.Parsed, Found = article.Found, DraftLinks = article.DraftLinks }, article.Packed);
            }
            return kept.Select(a => (a.Relative, a.Key, a.Names)).ToHashSet();
        }));
    }

    /// <summary>Writes what is not kept yet. Nobody else may be writing the output folder. That it cannot be written is no matter: the next build then parses more.</summary>
    internal void Write(IEnumerable<KnownArticle> articles)
    {
        var byPiece = articles.Where(a => a.Key is not null).ToLookup(a => PieceOf(a.File));
        Disk.OrNull(() =>
        {
            if (disk.IsLink(folder) || disk.IsFile(folder)) disk.Clear(folder);
            disk.MakeFolder(folder);
            // A piece has megabytes, and there are many: each worker has one place where it puts them together.
            Parallel.For(0, Pieces, () => new RecordWriter(), (i, _, writer) =>
            {
                WritePiece(i, [.. byPiece[i]], writer);
                return writer;
            }, static _ => { });
            return folder;
        });
    }

    private void WritePiece(int number, List<KnownArticle> wanted, RecordWriter writer)
    {
        string path = PathOf(number);
        if (wanted.Count == 0)
        {
            if (held[number] is not null || disk.IsFile(path)) disk.Clear(path);
            return;
        }
        if (held[number] is { } there && there.SetEquals(wanted.Select(w => (w.File.Relative, w.Key!.Value, w.Names)))) return;
        string unfinished = path + "-unfinished";
        disk.Clear(unfinished);
        disk.Write(unfinished, CachePiece.Of(program, wanted, writer));
        if (disk.IsFolder(path)) disk.Clear(path);
        // Not waited for until it is on the disk: what a loss of power makes of it its checksum tells.
        disk.MoveFile(unfinished, path);
    }

    private static int PieceOf(ContentFile file) => (int)(XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(file.Relative)) % Pieces);

    private string PathOf(int piece) => Path.Combine(folder, piece.ToString("00", CultureInfo.InvariantCulture));
}
