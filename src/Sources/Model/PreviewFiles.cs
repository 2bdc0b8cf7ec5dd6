namespace Sources.Model;

/// <summary>Which file holds what a page's link previews show.</summary>
public static class PreviewFiles
{
    /// <summary>More statements than this make a file that no reader should wait for.</summary>
    private const int MostShared = 600;

    /// <summary>The one file of a small site.</summary>
    public static SitePath Shared { get; } = SitePath.File("assets/previews.js");

    /// <summary>Whether the site is small enough for one file.</summary>
    public static bool AreShared(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Articles.Sum(a => a.StatementCount) <= MostShared;
    }

    /// <summary>The file of one article in a large site.</summary>
    public static SitePath Of(ListedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return SitePath.File($"articles/{article.Head.Slug}/previews.js");
    }
}
