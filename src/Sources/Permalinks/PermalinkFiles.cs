using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Permalinks;

/// <summary>The records of ids beside their articles.</summary>
public static class PermalinkFiles
{
    /// <summary>The record of an article's ids as the file that should be beside it.</summary>
    /// <param name="article">The article with its ids.</param>
    public static ContentFile Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ContentFile(ContentKind.Permalinks, PermalinkRecord.Beside(article.File.Path), article.Slug, PermalinkText.Of(article.Permalinks!)) { Relative = PermalinkRecord.Beside(article.File.Relative) };
    }

    /// <summary>Reports articles whose record is out of date, each as an error, for a build that may not write into the content.</summary>
    /// <param name="outOfDate">The articles.</param>
    /// <param name="files">The content as it was read.</param>
    /// <param name="bag">Receives them.</param>
    public static void Report(IEnumerable<ArticleHead> outOfDate, IReadOnlyList<ContentFile> files, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(outOfDate);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(bag);
        var there = files.Where(f => f.Kind == ContentKind.Permalinks).Select(f => f.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var article in outOfDate)
        {
            bool isThere = there.Contains(article.Slug);
            bag.Error(DiagnosticCodes.OutdatedPermalinks, new SourceLocation(PermalinkRecord.Beside(article.File.Path)), isThere ? "the record of ids is not that of the article as it is now" : "the article has no record of ids",
                isThere ? "run `sources build` and commit the file it writes" : "run `sources build` once and commit articles/*.ids.json");
        }
    }

    /// <summary>Reports records whose article is not there.</summary>
    /// <param name="files">All files of the content that were read.</param>
    /// <param name="bag">Receives it; holds already what was wrong with those that could not be read.</param>
    public static void ReportOrphans(IReadOnlyList<ContentFile> files, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(bag);
        ReportAlone(Orphans(files), bag);
    }

    /// <summary>The records whose article is not there.</summary>
    internal static IReadOnlyList<ContentFile> Orphans(IReadOnlyList<ContentFile> files)
    {
        var articles = files.Where(f => f.Kind == ContentKind.Article).Select(f => f.Slug).ToHashSet(StringComparer.Ordinal);
        return [.. files.Where(f => f.Kind == ContentKind.Permalinks && !articles.Contains(f.Slug))];
    }

    /// <summary>Reports them; not those of an article that is there and could not be read, which was reported.</summary>
    internal static void ReportAlone(IReadOnlyList<ContentFile> orphans, DiagnosticBag bag)
    {
        if (orphans.Count == 0) return;
        var unread = bag.ToList().Where(d => d.Severity == Severity.Error).Select(d => d.Location.File).ToHashSet(StringComparer.Ordinal);
        foreach (var file in orphans.Where(o => !unread.Contains(PermalinkRecord.ArticleOf(o.Path))))
            bag.Warning(DiagnosticCodes.UnknownFile, file.Whole, $"there is no article `{file.Slug}` whose ids these are", "bring the article back, or rename the record with it: the ids of its statements live on, though the address of its page is another");
    }
}
