namespace Sources.Tests.Pages;

public class PeriodsTests
{
    [Fact]
    public void A_long_time_without_an_entry_is_told()
    {
        using var site = TestSite.Of("The wall fell in 1911. The port grew in 1950.").Built();
        Assert.Contains("38 years pass without an entry.", site.Text("articles/x/timeline/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_an_entry_that_says_only_until_when_no_time_is_said_to_pass_without_one()
    {
        using var site = TestSite.Of("The wall fell in 1911. By 1950, the port had grown.").Built();
        Assert.DoesNotContain("without an entry", site.Text("articles/x/timeline/index.html"), StringComparison.Ordinal);
    }
}
