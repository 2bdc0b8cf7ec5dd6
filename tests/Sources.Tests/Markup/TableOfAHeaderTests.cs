namespace Sources.Tests.Markup;

public class TableOfAHeaderTests
{
    [Theory]
    [InlineData("a|b\n-|-*fell", "5:4")]
    [InlineData("> |a|\n> proto_-|\n> |b|", "5:3")]
    public void Words_in_the_line_below_the_header_are_told(string table, string place)
    {
        using var site = TestSite.Of(table);
        site.Check();
        Assert.StartsWith($"content/articles/x.md:{place}: error unknown-mark: the line below the header of a table", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_header_without_rows_are_a_row()
    {
        using var site = TestSite.Of("Before.\n\n| In 1911 it fell | Here |\n|---|---|\n\nAfter.").Built();
        Assert.Contains("In 1911 it fell", site.Page("articles/x/index.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, site.Site.Articles[0].Open().Article.Statements.Count);
        SiteRules.Hold(site);
    }
}
