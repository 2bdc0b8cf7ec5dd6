namespace Sources.Model;

/// <summary>The pictures that links to the site show elsewhere: one for each article, and one for the rest.</summary>
public static class CardFiles
{
    /// <summary>Width in pixels.</summary>
    public const int Width = 1200;
    /// <summary>Height in pixels.</summary>
    public const int Height = 630;

    /// <summary>The picture of the site.</summary>
    public static SitePath OfSite { get; } = SitePath.File("card.png");

    /// <summary>The picture of an article.</summary>
    public static SitePath Of(ListedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Of(article.Head.Slug);
    }

    internal static SitePath Of(string slug) => SitePath.File($"articles/{slug}/card.png");
}
