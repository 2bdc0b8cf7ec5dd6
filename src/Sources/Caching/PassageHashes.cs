using System.IO.Hashing;
using Sources.Model;
using Sources.Writing;

namespace Sources.Caching;

/// <summary>
/// A hash of all that other pages can show of each passage of an article, but for the entities and articles that it names, of which only the slugs are in it. An edit of one passage leaves those of
/// others, as long as their numbers and ids stay.
/// </summary>
internal static class PassageHashes
{
    /// <summary>One for each passage. Null where the article is not put together as the parser does it.</summary>
    internal static UInt128[]? Of(SiteArticle article)
    {
        const int mostOften = 4096;
        var pieces = new RecordWriter(mostOften);
        var writer = new ArticleWriter(pieces, null);
        var hashes = new UInt128[article.Article.Passages.Count];
        try
        {
            for (int i = 0; i < hashes.Length; i++)
            {
                pieces.Clear();
                writer.WriteShown(article, article.Article.Passages[i]);
                hashes[i] = XxHash128.HashToUInt128(pieces.Written.Span);
            }
            return hashes;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
