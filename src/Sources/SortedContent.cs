using Sources.Diagnostics;
using Sources.Model;
using Sources.Permalinks;

namespace Sources;

/// <summary>The files of the content by what they are. Of two with one slug the first counts; the reader has reported the second.</summary>
internal sealed class SortedContent
{
    private readonly IReadOnlyList<ContentFile> all;
    private readonly Dictionary<string, ContentFile> records;
    private readonly IReadOnlyList<ContentFile> orphans;

    private SortedContent(IReadOnlyList<ContentFile> files)
    {
        all = files;
        Settings = files.FirstOrDefault(f => f.Kind == ContentKind.Settings);
        (Articles, Entities, Pages) = (Chosen(ContentKind.Article), Chosen(ContentKind.Entity), Chosen(ContentKind.Page));
        Assets = [.. files.Where(f => f.Kind == ContentKind.Asset)];
        records = Chosen(ContentKind.Permalinks).ToDictionary(f => f.Slug, StringComparer.Ordinal);
        Records = [.. Articles.Select(RecordOf)];
        orphans = PermalinkFiles.Orphans(files);
    }

    /// <summary>That of before with some files that were edited, each by its place.</summary>
    private SortedContent(SortedContent before, IReadOnlyList<ContentFile> files, List<int> edited)
    {
        (all, orphans) = (files, before.orphans);
        List<(ContentFile Old, ContentFile Now)> others = [.. edited.Select(i => (before.all[i], files[i]))];
        Articles = Edited(ContentKind.Article, before.Articles);
        Entities = Edited(ContentKind.Entity, before.Entities);
        Pages = Edited(ContentKind.Page, before.Pages);
        Assets = Edited(ContentKind.Asset, before.Assets);
        Settings = others.Find(o => ReferenceEquals(o.Old, before.Settings)).Now ?? before.Settings;
        (records, Records) = (before.records, before.Records);
        if (others.Exists(o => o.Old.Kind == ContentKind.Permalinks))
        {
            records = new(records, StringComparer.Ordinal);
            foreach (var (old, now) in others)
                if (ReferenceEquals(records.GetValueOrDefault(old.Slug), old)) records[old.Slug] = now;
            Records = [.. Articles.Select(RecordOf)];
        }

        IReadOnlyList<ContentFile> Edited(ContentKind kind, IReadOnlyList<ContentFile> list) => others.Exists(o => o.Old.Kind == kind) ? Differences.Replaced(list, others) : list;
    }

    internal ContentFile? Settings { get; }
    internal IReadOnlyList<ContentFile> Articles { get; }
    internal IReadOnlyList<ContentFile> Entities { get; }
    internal IReadOnlyList<ContentFile> Pages { get; }
    internal IReadOnlyList<ContentFile> Assets { get; }

    /// <summary>The record of the ids of each article; null where there is none.</summary>
    internal IReadOnlyList<ContentFile?> Records { get; }

    /// <summary>The record of the ids of an article; null where there is none.</summary>
    internal ContentFile? RecordOf(ContentFile article) => records.GetValueOrDefault(article.Slug);

    /// <summary>Reports records whose article is not there; not those of one that is there and could not be read, which was reported.</summary>
    internal void ReportOrphans(DiagnosticBag bag) => PermalinkFiles.ReportAlone(orphans, bag);

    /// <summary>Sorts the files of a content folder.</summary>
    /// <param name="files">The files as they were read.</param>
    /// <param name="before">Those that were sorted before, of which some may have been edited; null where there were none.</param>
    internal static SortedContent Of(IReadOnlyList<ContentFile> files, SortedContent? before)
    {
        if (before is null || Differences.Between(before.all, files) is not { } edited || !edited.TrueForAll(i => IsSameFile(before.all[i], files[i]))) return new SortedContent(files);
        return edited.Count == 0 ? before : new SortedContent(before, files, edited);
    }

    private static bool IsSameFile(ContentFile one, ContentFile other) => one.Kind == other.Kind && one.Slug == other.Slug && one.Relative == other.Relative;

    private List<ContentFile> Chosen(ContentKind kind) => [.. all.Where(f => f.Kind == kind).DistinctBy(f => f.Slug)];
}
