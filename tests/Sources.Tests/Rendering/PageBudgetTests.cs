namespace Sources.Tests.Rendering;

public class PageBudgetTests
{
    [Fact]
    public void A_page_over_its_budget_is_a_warning_and_stops_a_strict_build()
    {
        using var site = new TestSite("-- content/site.yml --\ntitle: T\nbudget: {page: 1, scripts: 0}\n" + TestSite.Article("x", "It fell."));
        Assert.NotNull(site.Build().Written);
        Assert.All(site.Diagnostics, d => Assert.StartsWith("content/articles/x.md: warning over-budget: ", d, StringComparison.Ordinal));
        Assert.Equal(2, site.Diagnostics.Count);
        site.Add("content/articles/y.md", "---\ntitle: Y\n---\nIt rose.\n");
        Assert.Null(site.Build(o => o with { Strict = true }).Written);
        Assert.DoesNotContain("articles/y/index.html", site.Files);
    }

    [Fact]
    public void A_check_weighs_what_a_build_weighs_and_says_the_same()
    {
        using var site = new TestSite("-- content/site.yml --\ntitle: T\nbudget: {page: 2}\n" + TestSite.Article("x", "It fell.") + TestSite.Article("y", "It rose in 1911. It fell."));
        site.Build();
        var (told, heaviest) = (site.Diagnostics, site.Last!.Heaviest);
        Assert.StartsWith("content/articles/y.md: warning over-budget: ", Assert.Single(told), StringComparison.Ordinal);
        site.Check();
        Assert.Equal(told, site.Diagnostics);
        Assert.Equal(heaviest, site.Last!.Heaviest);
    }

    [Fact]
    public void A_short_article_is_within_the_usual_budget()
    {
        using var site = TestSite.Of("It fell.");
        site.Build();
        Assert.Empty(site.Diagnostics);
    }
}
