using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Permalinks;

/// <summary>The records of ids beside their articles.</summary>
public static class PermalinkFiles
{
    /// <summary>The records that are not yet as they should be, as the files that should be there.</summary>
    /// <param name="articles">The articles with their ids.</param>
    /// <param name="files">The content as it was read.</param>
    public static IReadOnlyList<ContentFile> OutOfDate(IEnumerable<Article> articles, IReadOnlyList<ContentFile> files)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(files);
        var read = files.Where(f => f.Kind == ContentKind.Permalinks).DistinctBy(f => f.Slug).ToDictionary(f => f.Slug, StringComparer.Ordinal);
        return
        [
            .. articles.Where(a => a.Permalinks is not null).AsParallel().AsOrdered()
                .Select(a => new ContentFile(ContentKind.Permalinks, Beside(a.File.Path), a.Slug, PermalinkText.Of(a.Permalinks!)) { Relative = Beside(a.File.Relative) })
                .Where(f => read.GetValueOrDefault(f.Slug)?.Text != f.Text),
        ];
    }

    /// <summary>Reports each record that is out of date as an error, for a build that may not write into the content.</summary>
    public static void Report(IReadOnlyList<ContentFile> outOfDate, IReadOnlyList<ContentFile> files, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(outOfDate);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(bag);
        foreach (var file in outOfDate)
        {
            bool isThere = files.Any(f => f.Kind == ContentKind.Permalinks && f.Slug == file.Slug);
            bag.Error(DiagnosticCodes.OutdatedPermalinks, file.Whole, isThere ? "the record of ids is not that of the article as it is now" : "the article has no record of ids", "run `sources build` and commit the file it writes");
        }
    }

    /// <summary>Reports records whose article is not there.</summary>
    public static void ReportOrphans(IReadOnlyList<ContentFile> files, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(bag);
        var articles = files.Where(f => f.Kind == ContentKind.Article).Select(f => f.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(f => f.Kind == ContentKind.Permalinks && !articles.Contains(f.Slug)))
            bag.Warning(DiagnosticCodes.UnknownFile, file.Whole, $"there is no article `{file.Slug}` whose ids these are", "bring the article back, or rename the record with it, so that links to its statements live on");
    }

    private static string Beside(string article) => string.Concat(article.AsSpan(0, article.Length - ".md".Length), ".ids.json");
}
