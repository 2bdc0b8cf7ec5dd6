using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Text;
using Sources.Checks;
using Sources.Diagnostics;
using Sources.Linking;
using Sources.Model;
using Sources.Packing;
using Sources.Parsing;
using Sources.Permalinks;
using Sources.Splitting;

namespace Sources.Caching;

/// <summary>
/// Makes of each article file what the site holds of it, and remembers that: a file that is still the same object, with the same record of ids, is not parsed again, and linked again only where names
/// changed that touch it. An article is packed as soon as it is linked and checked, so that no more of them are held whole than are being worked on.
/// </summary>
internal sealed class ArticleMemo
{
    private readonly ConcurrentDictionary<ContentFile, KnownArticle> all = new(ReferenceEqualityComparer.Instance);
    private readonly KnownTexts texts = new();
    private KnownArticle[] last = [];
    private CurrentEntities entities = new(new Dictionary<string, Entity>());
    private string language = "";
    private EntityNames names = new([], new DiagnosticBag());

    /// <summary>Whether a build is to follow that asks for <see cref="KnownArticle.Key"/>.</summary>
    internal bool GivesKeys { get; init; }

    /// <summary>Whether a draft is an article like others.</summary>
    internal bool TakesDrafts { get; init; }

    /// <summary>Cuts an article into the runs in which the search index takes it.</summary>
    internal required Func<SiteArticle, IReadOnlyList<SearchedRun>> Searched { get; init; }

    /// <summary>Begins a round.</summary>
    /// <param name="siteLanguage">The language of an article that gives none.</param>
    /// <param name="now">The names of all entities.</param>
    internal void Begin(string siteLanguage, EntityNames now)
    {
        if (language != siteLanguage)
        {
            all.Clear();
            last = [];
        }
        if (names.Hash == now.Hash) entities.BySlug = now.BySlug;
        else
        {
            if (!all.IsEmpty)
            {
                var change = new NameChange(names, now);
                Parallel.ForEach(all, known =>
                {
                    if (known.Value.Article is { } article && known.Value.Names == names.Hash && !change.Touches(article.Open().Article)) all[known.Key] = known.Value with { Names = now.Hash };
                });
            }
            entities = new CurrentEntities(now.BySlug);
        }
        (language, names) = (siteLanguage, now);
    }

    /// <summary>What is made of each file; what was reported of it goes into the bag each time. What was made of others is forgotten.</summary>
    /// <param name="files">The articles.</param>
    /// <param name="records">The record of the ids of each, or null.</param>
    /// <param name="bag">Receives what is wrong.</param>
    internal KnownArticle[] Of(IReadOnlyList<ContentFile> files, IReadOnlyList<ContentFile?> records, DiagnosticBag bag)
    {
        var known = new KnownArticle[files.Count];
        Parallel.For(0, known.Length, i =>
        {
            var (file, record) = (files[i], records[i]);
            // From one edit to the next nearly all stand where they stood.
            known[i] = i < last.Length && IsStill(last[i], file, record) ? last[i] : Of(file, record);
            bag.AddAll(known[i].Parsed);
            bag.AddAll(known[i].Found);
        });
        Forget(files, known);
        last = known;
        return known;
    }

    private bool IsStill(KnownArticle known, ContentFile file, ContentFile? record) =>
        ReferenceEquals(known.File, file) && ReferenceEquals(known.Record, record) && (known.Article is null ? IsStill(known) : known.Names == names.Hash && known.Article.IsAmong(entities));

    /// <summary>Whether what was found in a draft still is what is wrong with it; it always is with what is no article at all.</summary>
    private bool IsStill(KnownArticle known) => known.DraftLinks is null || known.Names == names.Hash;

    private KnownArticle Of(ContentFile file, ContentFile? record) =>
        all[file] = all.TryGetValue(file, out var before) && ReferenceEquals(before.Record, record) ? Linked(before) : Make(file, record);

    private void Forget(IReadOnlyList<ContentFile> files, KnownArticle[] known)
    {
        if (Differences.Between(last, known) is { } differing)
        {
            foreach (int i in differing)
                if (!files.Contains(last[i].File)) all.TryRemove(last[i].File, out _);
            return;
        }
        var there = files.ToHashSet();
        foreach (var file in all.Keys)
            if (!there.Contains(file)) all.TryRemove(file, out _);
    }

    /// <summary>Tells what was made of a file at another time.</summary>
    /// <param name="known">All but the article.</param>
    /// <param name="packed">The article, packed; null for a draft.</param>
    internal void Know(KnownArticle known, ReadOnlyMemory<byte>? packed) =>
        all[known.File] = packed is { } bytes ? known with { Article = new PackedArticle(bytes, known.File, entities, texts) } : known;

    /// <summary>Hash of all that an article is made from beside the program and the names.</summary>
    /// <param name="siteLanguage">The language of an article that gives none.</param>
    /// <param name="file">The article, read with a print.</param>
    /// <param name="record">The record of its ids, read with a print or about to be written, or null.</param>
    internal static UInt128 KeyOf(string siteLanguage, ContentFile file, ContentFile? record) => PieceHash.Of(hash =>
    {
        hash.Add(siteLanguage);
        hash.Add(file.Path);
        hash.Add(file.BytesHash);
        hash.Add(record?.Path);
        if (record is not null) hash.Add(record.BytesHash != default ? record.BytesHash : XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(record.Text)));
    });

    private KnownArticle Make(ContentFile file, ContentFile? record)
    {
        var bag = new DiagnosticBag();
        var published = record is null ? null : PermalinkParser.Parse(record, bag);
        var parsed = ArticleParser.Parse(file, language, bag);
        var known = new KnownArticle(file, record);
        if (parsed is null || (record is not null && published is null)) return known with { Parsed = bag.ToList() };
        if (parsed.IsDraft && TakesDrafts) parsed = parsed with { IsDraft = false };
        if (parsed.IsDraft)
            return known with { Parsed = bag.ToList(), Found = FoundInDraft(parsed), DraftLinks = [.. WrittenLink.In(parsed)], Names = names.Hash, Key = GivesKeys ? KeyOf(language, file, record) : null };
        var article = PermalinkAssigner.Assign(parsed, published);
        var next = PermalinkFiles.Of(article);
        bool isOutdated = next.Text != record?.Text;
        known = known with { IsOutdated = isOutdated, Key = !GivesKeys ? null : !isOutdated ? KeyOf(language, file, record) : IsReadBack(article, next) ? KeyOf(language, file, next) : null };
        return Link(known with { Parsed = bag.ToList() }, Splitter.Split(article));
    }

    /// <summary>The same as long as its names are those of the entities; else linked anew.</summary>
    private KnownArticle Linked(KnownArticle known) => known.Article switch
    {
        null => IsStill(known) ? known : Make(known.File, known.Record),
        var packed when known.Names == names.Hash => known with { Article = packed.With(entities) },
        var article => Link(known, Split(article.Open(), known.File)),
    };

    /// <summary>What is wrong with the names in a draft: warnings, since nothing of it is published, and the entities may still have to be written.</summary>
    private Diagnostic[] FoundInDraft(Article draft)
    {
        var found = new DiagnosticBag();
        SiteLinker.TryNames(draft, names, found);
        return [.. found.ToList().Select(d => d with { Severity = Severity.Warning })];
    }

    /// <summary>The article as it was before it was linked, with its file, whose text says where something is wrong.</summary>
    private static SplitArticle Split(SiteArticle article, ContentFile file) => new(article.Article with { File = file }, article.Placements);

    private KnownArticle Link(KnownArticle known, SplitArticle split)
    {
        var found = new DiagnosticBag();
        var linked = SiteLinker.LinkArticle(split, names, found);
        LostStatement.Check(linked, found);
        return known with
        {
            Article = new PackedArticle(ArticlePacker.Pack(linked, Searched(linked)), known.File, entities, texts),
            Found = found.ToList(),
            Names = names.Hash,
        };
    }

    /// <summary>Whether the next build, which reads the record that this one writes, gives the article the same ids.</summary>
    private static bool IsReadBack(Article article, ContentFile record)
    {
        var bag = new DiagnosticBag();
        if (PermalinkParser.Parse(record, bag) is not { } published || bag.ToList().Count > 0) return false;
        var next = PermalinkAssigner.Assign(article, published);
        return next.Permalinks is { } given && PermalinkText.Of(given) == record.Text
            && next.Statements.Select(s => s.Id).SequenceEqual(article.Statements.Select(s => s.Id)) && next.Passages.Select(p => p.Id).SequenceEqual(article.Passages.Select(p => p.Id));
    }
}
