namespace Sources.Tests.Markup;

public class TableOfAHeaderTests
{
    [Fact]
    public void The_words_of_a_header_without_rows_are_a_row()
    {
        using var site = TestSite.Of("Before.\n\n| In 1911 it fell | Here |\n|---|---|\n\nAfter.").Built();
        Assert.Contains("In 1911 it fell", site.Page("articles/x/index.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, site.Site.Articles[0].Article.Statements.Count);
        SiteRules.Hold(site);
    }
}
