using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Checks;

/// <summary>
/// Files that are there and of which the site has nothing. Where one could not be used, that is reported, and what only follows from it is no fault of the files that name it: a list that is half
/// consequences hides the one line that has to be mended.
/// </summary>
internal sealed class AbsentFiles
{
    private const string ArticleFolder = "articles", EntityFolder = "entities", PageFolder = "pages", Extension = ".md";

    /// <summary>Paths below the content folder; that of a folder stands for all in it.</summary>
    private readonly HashSet<string> paths;

    private AbsentFiles(IEnumerable<string> paths)
    {
        this.paths = paths.ToHashSet(StringComparer.Ordinal);
        HaveArticles = this.paths.Any(p => p == ArticleFolder || p.StartsWith(ArticleFolder + "/", StringComparison.Ordinal));
    }

    /// <summary>Whether an article may be among them.</summary>
    internal bool HaveArticles { get; }

    /// <summary>Those that could not be used: there is an error in them, or in what belongs to them, and no part of the site was made of them.</summary>
    /// <param name="site">The site.</param>
    /// <param name="drafts">The articles that it leaves out.</param>
    /// <param name="bag">What was reported up to here.</param>
    internal static AbsentFiles Unusable(Site site, IReadOnlyList<Draft> drafts, DiagnosticBag bag)
    {
        if (!bag.HasErrors) return new AbsentFiles([]);
        string root = site.Settings.File.Path[..^site.Settings.File.Relative.Length];
        var wrong = bag.ToList().Where(d => d.Severity == Severity.Error && d.Location.File.StartsWith(root, StringComparison.Ordinal)).Select(d => ArticleOf(d.Location.File[root.Length..])).ToHashSet(StringComparer.Ordinal);
        wrong.Remove(site.Settings.File.Relative);
        foreach (var article in site.Articles) wrong.Remove(article.Head.File.Relative);
        foreach (var entity in site.Entities) wrong.Remove(entity.File.Relative);
        foreach (var page in site.TextPages) wrong.Remove(page.File.Relative);
        foreach (var asset in site.Assets) wrong.Remove(asset.Relative);
        foreach (var draft in drafts) wrong.Remove(draft.File.Relative);
        return new AbsentFiles(wrong);
    }

    /// <summary>These, and the drafts.</summary>
    internal AbsentFiles With(IReadOnlyList<Draft> drafts) => drafts.Count == 0 ? this : new(paths.Concat(drafts.Select(d => d.File.Relative)));

    /// <summary>Whether a link that leads nowhere would lead to one of them, or to what one of them makes.</summary>
    /// <param name="file">The file that holds the link.</param>
    /// <param name="url">As written.</param>
    internal bool MayHold(ContentFile file, string url)
    {
        if (paths.Count == 0) return false;
        int hash = url.IndexOf('#', StringComparison.Ordinal);
        string path = Uri.UnescapeDataString(hash < 0 ? url : url[..hash]);
        if (path.Length == 0) return paths.Contains(file.Relative);
        return path[0] == '/' ? MayHoldAddress(path) : SiteLinks.Combine(file.Relative, path) is { } combined && IsOne(combined);
    }

    /// <summary>Whether the page of that slug is one of them.</summary>
    internal bool HoldPage(string slug) => IsOne($"{PageFolder}/{slug}{Extension}");

    private bool MayHoldAddress(string path)
    {
        string address = path.Trim('/');
        if (address.EndsWith("index.html", StringComparison.Ordinal)) address = address[..^"index.html".Length].TrimEnd('/');
        return HoldPage(address) || IsOne(address) || address.Split('/') switch
        {
            // An entry on the timeline of all may be one of theirs.
            ["timeline", ..] => HaveArticles,
            [ArticleFolder, var slug, ..] => HasSlug(ArticleFolder, slug),
            [_, var slug] => HasSlug(EntityFolder, slug),
            _ => false,
        };
    }

    private bool IsOne(string path)
    {
        for (int end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
            if (paths.Contains(path[..end])) return true;
        return false;
    }

    /// <summary>Folders between do not count in an address.</summary>
    private bool HasSlug(string folder, string slug) => paths.Any(p => p.StartsWith(folder + "/", StringComparison.Ordinal) && (p.EndsWith($"/{slug}{Extension}", StringComparison.Ordinal) || !p.EndsWith(Extension, StringComparison.Ordinal)));

    /// <summary>The article that a record of ids belongs to; any other file itself.</summary>
    private static string ArticleOf(string path) => path.EndsWith(PermalinkRecord.FileEnd, StringComparison.Ordinal) ? PermalinkRecord.ArticleOf(path) : path;
}
