using System.Text.RegularExpressions;
using CsCheck;

namespace Sources.Tests.Exports;

public partial class ArticleMarkdownTests
{
    private static readonly string Entities = TestSite.Entity("ada: Ada Byrd, Byrd") + TestSite.Entity("board: Harbour Board, Board");

    [Fact]
    public void It_says_who_wrote_the_original_numbers_the_passages_and_keeps_the_notes()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", """
            ## One

            The *wall* fell in 1911.[^1] See [the board](https://example.org/a_b).

            - first
            - second, of 1912

            [^1]: Or 1912.
            """, "subtitle: A second line\nsource:\n  title: The [old] wall\n  authors:\n    - Ada\n  issued: 1910\n  url: https://example.org/wall\nedition:\n  kind: restatement\n  version: \"1.2\"\n  date: 2020-02-03\n")).Built();
        Assert.Equal("""
            # The article x

            A second line

            - Edition: a restatement, 1.2, 3 February 2020, A Test Site
            - Original: Ada, “The \[old\] wall”, 1910, <https://example.org/wall>
            - Page: <../index.html>

            ## One

            [¶ 1](../index.html#p1) The *wall* fell in 1911.[^1] See [the board](https://example.org/a_b).

            [¶ 2](../index.html#p2)

            - first
            - second, of 1912

            [^1]: Or 1912.

            """.ReplaceLineEndings("\n"), site.Text("articles/x/data/article.md"));
    }

    [Fact]
    public void Read_as_an_article_again_every_generated_one_has_the_same_statements() => GeneratedArticles.All.Sample(x =>
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", x.Markdown) + Entities).Built();
        string twin = site.Text("articles/x/data/article.md");
        // What stands above the text is about it; the numbers are the only words added to it.
        string body = Numbers().Replace(twin[(twin.IndexOf("- Page: <../index.html>", StringComparison.Ordinal) + 24)..], "");
        using var again = new TestSite(TestSite.Settings + TestSite.Article("x", body) + Entities).Built();
        var first = StatementElements.OfArticle(site.Page("articles/x/index.html")).Select(s => s.Words);
        var second = StatementElements.OfArticle(again.Page("articles/x/index.html")).Select(s => s.Words);
        Assert.Equal(string.Join('\n', first), string.Join('\n', second));
    }, iter: 30, threads: 2);

    [Theory]
    [InlineData("A \\* star \\_and\\_ \\[a\\] \\`b\\` \\<c\\> \\~d\\~ \\^e^ \\==f== \\++g++ \\&amp; | h \\\\ \\{#i}")]
    [InlineData("1911\\. The year.")]
    [InlineData("He listed three:\\\n\\- the wall\\\n\\> the gate\\\n\\# the tower\\\n1911\\. the year\\\n\\=== and no line")]
    [InlineData("\\# no heading")]
    [InlineData("\\- no list")]
    [InlineData("\\> no quotation")]
    [InlineData("``a ` b`` and `c`")]
    [InlineData("\\:\\:\\: no container")]
    [InlineData("Nobody knows?\\![a link](https://example.org/)")]
    public void Words_that_look_like_marks_stay_words(string markdown)
    {
        using var site = TestSite.Of(markdown).Built();
        string twin = site.Text("articles/x/data/article.md");
        using var again = TestSite.Of(Numbers().Replace(twin[(twin.IndexOf("- Page: <../index.html>", StringComparison.Ordinal) + 24)..], "")).Built();
        Assert.Equal(StatementElements.OfArticle(site.Page("articles/x/index.html")).Select(s => s.Words), StatementElements.OfArticle(again.Page("articles/x/index.html")).Select(s => s.Words));
    }

    [GeneratedRegex(@"\[¶ \d+\]\(\.\./index\.html#p\d+\) ?")]
    private static partial Regex Numbers();
}
