namespace Sources.Tests.Linking;

public class QuotationTests
{
    private static readonly string[] Known = ["ada-byrd: Ada Byrd", "harbour-board: Harbour Board"];

    [Theory]
    [InlineData("Ada Byrd said: “the wall is ours”.", "“the wall is ours”", "Ada Byrd", "“said”")]
    [InlineData("In 1911 Ada Byrd had declared “the wall is ours” in town.", "“the wall is ours”", "Ada Byrd", "“declared”")]
    [InlineData("“The wall is ours,” said Ada Byrd.", "“The wall is ours,”", "Ada Byrd", "“said”")]
    [InlineData("“The wall is ours,” Ada Byrd said.", "“The wall is ours,”", "Ada Byrd", "“said”")]
    [InlineData("According to Ada Byrd, “the wall is ours”.", "“the wall is ours”", "Ada Byrd", "“according to”")]
    [InlineData("It was, in the article’s words, “lost for good”.", "“lost for good”", "the article", "“the article’s words”")]
    [InlineData("The Harbour Board met. It was \"lost for good\".", "\"lost for good\"", null, "nobody is named")]
    [InlineData("Ada Byrd met the Harbour Board, which built “a wall of stone”.", "“a wall of stone”", null, "nobody is named")]
    [InlineData("It was [“lost for good”](by:harbour-board).", "“lost for good”", "Harbour Board", "author’s mark")]
    [InlineData("It was [“lost”](by:article).", "“lost”", "the article", "author’s mark")]
    public void A_quotation_says_who_is_quoted_where_the_words_say_it(string text, string words, string? by, string reason)
    {
        using var site = TestSite.Of(text, Known);
        site.Check();
        Assert.DoesNotContain(site.Diagnostics, d => d.Contains(": error ", StringComparison.Ordinal));
        var article = site.Site.Articles[0].Open();
        var found = article.Article.Statements.SelectMany(s => article.Quotations[s.Index].Select(q => (Words: s.Text[q.Start..q.End], q.By, q.Reason)));
        Assert.Equal((words, by, reason), Assert.Single(found));
    }

    [Fact]
    public void Marks_are_closed_in_the_order_in_which_they_were_opened()
    {
        using var site = TestSite.Of("Ada Byrd said “it was “lost for good” and nobody came”, and “never “sold at any price” again.", Known);
        site.Check();
        var article = site.Site.Articles[0].Open();
        var statement = Assert.Single(article.Article.Statements);
        Assert.Equal(["“it was “lost for good” and nobody came”", "“lost for good”", "“sold at any price”"], article.Quotations[0].OrderBy(q => q.Start).Select(q => statement.Text[q.Start..q.End]));
        Assert.Equal("Ada Byrd", article.Quotations[0].OrderBy(q => q.Start).First().By);
    }

    [Fact]
    public void Words_set_in_marks_are_no_quotation()
    {
        using var site = TestSite.Of("The “peacekeepers” came with “great care”.", Known);
        site.Check();
        Assert.All(site.Site.Articles[0].Open().Quotations, Assert.Empty);
    }

    [Fact]
    public void A_block_quotation_is_of_whom_its_last_line_names_or_its_mark()
    {
        using var site = TestSite.Of("> The wall is ours. It stands.\n>\n> — Ada Byrd, 1911\n\n{by=\"harbour-board\"}\n> The wall is sold.\n\n> Nobody knows.\n", Known);
        site.Check();
        Assert.DoesNotContain(site.Diagnostics, d => d.Contains(": error ", StringComparison.Ordinal));
        var article = site.Site.Articles[0].Open();
        Assert.Equal(["Ada Byrd", "Ada Byrd", "Harbour Board", null], article.Quotations.SelectMany(q => q).Select(q => q.Speaker?.Name));
    }

    [Fact]
    public void A_speaker_that_nobody_knows_is_told()
    {
        using var site = TestSite.Of("It was [“lost for good”](by:ada-bird).", Known);
        site.Check();
        Assert.StartsWith("content/articles/x.md:4:9: error unknown-name: no entity has the name or the slug `ada-bird`", site.Diagnostics[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_analysis_says_who_is_quoted()
    {
        using var site = TestSite.Of("Ada Byrd says “walls are cheap”. Walls are not.", Known).Built();
        var quoted = site.Page("articles/x/analysis/index.html").QuerySelector(".beside .quotes li")!;
        Assert.Contains("Ada Byrd: “walls are cheap”", quoted.TextContent.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("../../../concepts/ada-byrd/index.html", quoted.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_timeline_and_the_ledger_say_it_too()
    {
        using var site = TestSite.Of("In 1911 Ada Byrd said “walls are cheap”.", Known).Built();
        var quoted = site.Page("articles/x/timeline/index.html").QuerySelector(".telling .quotes li")!;
        Assert.Equal("Ada Byrd: “walls are cheap” ¶ 1.1", quoted.TextContent.Trim());
        Assert.EndsWith("reported event, quotes Ada Byrd", site.Page("articles/x/coverage/index.html").QuerySelector("td.why")!.TextContent, StringComparison.Ordinal);
    }
}
