namespace Sources.Tests.Linking;

public class SupportTests
{
    [Theory]
    [InlineData("[Walls](#e-1911) are old.", "the author’s link")]
    [InlineData("[Walls](#s1-1) are old.", "the author’s link")]
    [InlineData("[Walls](../articles/x.md#e-1911) are old.", "the author’s link")]
    [InlineData("[Walls](/articles/x/#e-1911) are old.", "the author’s link")]
    [InlineData("The report of 1911 is wrong.", "both speak of 1911")]
    [InlineData("[Walls](../articles/other-x.md#e-1911) are old.", null)]
    [InlineData("Walls are old.", null)]
    public void An_argument_rests_on_the_entry_that_it_names(string argument, string? reason)
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "It fell in 1911.\n\nIt rose in 1915.\n\n" + argument) + TestSite.Article("other-x", "It sank in 1911."));
        SiteRules.Hold(site.Built());
        Assert.Equal(reason, site.Site.Articles.Single(a => a.Head.Slug == "x").Open().Supports.SingleOrDefault()?.Reason);
    }
}
