namespace Sources.Model;

/// <summary>An entry of one article's timeline among those of all.</summary>
/// <param name="Article">The article that tells it.</param>
/// <param name="Number">0-based place among the article's entries.</param>
internal readonly record struct ListedTelling(ListedArticle Article, int Number)
{
    /// <summary>Its anchor and time.</summary>
    internal ListedEntry Entry => Article.Times[Number];
}
