namespace Sources.Tests.Pages;

public class EntityIndexTests
{
    [Fact]
    public void Letters_that_look_like_those_of_another_script_say_which_they_are_of()
    {
        using var site = TestSite.Of("Ada, Ада and ადა left.", "ada: Ada, Ада, ადა").Built();
        var page = site.Page("index-a-z/index.html");
        Assert.Equal(["A", "Cyrillic А", "Georgian ა"], page.QuerySelectorAll(".letters a").Select(a => a.GetAttribute("aria-label") ?? a.TextContent));
        Assert.Equal(["A", "А Cyrillic", "ა Georgian"], page.QuerySelectorAll(".index h2").Select(h => StatementElements.Normal(h.TextContent)));
    }
}
