namespace Sources.Tests.Markup;

public class DoubleColonTests
{
    [Theory]
    [InlineData("The wall Stone::Gate::North fell.")]
    [InlineData("It is ::the gate:: that fell.")]
    public void Double_colons_in_running_text_are_words(string text)
    {
        using var site = TestSite.Of(text).Built();
        Assert.Equal(text, Assert.Single(site.Site.Articles[0].Open().Article.Statements).Text);
        SiteRules.Hold(site);
    }
}
