using Sources.Diagnostics;

namespace Sources.Verifying;

/// <summary>
/// Holds a built or downloaded site against itself, by its files alone: those of the manifest, the words of every quotation, the whereabouts of every statement,
/// and the data. It reads the HTML that the site promises (statement elements, their ids and controls) and nothing of how the site was made.
/// </summary>
public static class SiteVerifier
{
    /// <summary>Verifies a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="withoutManifest">Whether a folder without a manifest is no finding: then missing, changed and extra files cannot be told.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Verification Verify(string folder, bool withoutManifest = false)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder {folder}.");
        var bag = new DiagnosticBag();
        var files = SiteFolder.Open(folder, bag);

        ManifestCheck.Run(files, withoutManifest, bag);

        var articles = files.ArticlePages.AsParallel().AsOrdered().Select(path => ArticlePage.Read(files, path, bag)).OfType<ArticlePage>().ToDictionary(a => a.Slug, StringComparer.Ordinal);
        var pages = files.Pages.AsParallel().AsOrdered().Select(path => QuotingPage.Read(files, path, bag)).OfType<QuotingPage>().ToDictionary(p => p.Path, StringComparer.Ordinal);
        int quotations = pages.Values.Sum(page => QuotationCheck.Run(page, articles, bag));
        foreach (var article in articles.Values) SectionCheck.Run(files, article, pages, bag);
        quotations += articles.Values.AsParallel().Sum(article => DataCheck.Run(files, article, pages, bag));
        SiteDataCheck.Run(files, articles, bag);

        return new Verification(files.Paths.Count, articles.Count, articles.Values.Sum(a => a.Statements.Count), quotations, bag.ToList());
    }
}
