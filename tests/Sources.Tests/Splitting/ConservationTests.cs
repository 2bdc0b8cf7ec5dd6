using CsCheck;

namespace Sources.Tests.Splitting;

public class ConservationTests
{
    [Fact]
    public void Every_generated_article_is_found_again_word_for_word_with_all_links_both_ways() => Gen.Select(GeneratedArticles.All, GeneratedArticles.All).Sample((x, y) =>
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", x.Markdown) + TestSite.Article("y", y.Markdown) + TestSite.Entity("ada: Ada Byrd, Byrd") + TestSite.Entity("board: Harbour Board, Board"));
        SiteRules.Hold(site.Built());
        foreach (var (slug, words) in (( string, string)[])[("x", x.Words), ("y", y.Words)])
            Assert.Equal(words, GeneratedArticles.Squeeze(string.Concat(StatementElements.OfArticle(site.Page($"articles/{slug}/index.html")).Select(s => s.Words))));
    }, iter: 40, threads: 2);
}
