using System.Reflection;

namespace Sources.Tests;

public class SourcesSiteTests
{
    [Fact]
    public void An_article_without_any_mark_or_entity_makes_a_whole_site()
    {
        using var site = TestSite.Of("The council met in 1911. It soon dissolved.\n\nCouncils are slow.").Built();
        SiteRules.Hold(site);
        Assert.Superset(new HashSet<string>
        {
            ".nojekyll", "404.html", "articles/x/analysis/index.html", "articles/x/coverage/index.html", "articles/x/index.html", "articles/x/timeline/index.html",
            "feed.xml", "index-a-z/index.html", "index.html", "robots.txt", "search/index.html", "search/index.js", "sitemap.xml", "timeline/index.html",
        }, site.Files.ToHashSet());
    }

    [Fact]
    public void An_article_with_entities_makes_a_whole_site()
    {
        using var site = TestSite.Of("""
            Ada Byrd met the Harbour Board in 1911. She soon left it. In 1915 the Harbour Board built a wall.

            Boards such as the Harbour Board are slow, and Ada Byrd knew it. The report of 1911 is wrong.
            """, "ada-byrd: Ada Byrd, Byrd", "board: Harbour Board").Built();
        SiteRules.Hold(site);
        Assert.NotEmpty(site.Page("articles/x/timeline/index.html").QuerySelectorAll("li[id^=e-] a[href^='../analysis/index.html#']"));
        Assert.NotEmpty(site.Page("concepts/board/index.html").QuerySelectorAll(".named-with a"));
    }

    [Fact]
    public void A_draft_is_left_out_and_its_mistakes_are_told()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "It began in 1911.") + TestSite.Article("y", "It ended in 1912.", "draft: true\nhorizont: 1\n"));
        site.Build();
        Assert.Equal("content/articles/y.md:4:1: error unknown-key: nothing reads the key `horizont` (did you mean `horizon`?)", Assert.Single(site.Diagnostics));
    }

    [Fact]
    public void A_site_without_articles_is_a_site()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("y", "It ended in 1912.", "draft: true\n")).Built();
        HtmlRules.Hold(site);
        LinkRules.Hold(site);
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        using var site = TestSite.Of("It began in 1911.");
        Assert.Empty(site.Check().Diagnostics);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void A_warning_stops_a_strict_build_only()
    {
        using var site = TestSite.Of("It began in 1911.", "a: Nobody");
        Assert.Null(site.Build(o => o with { Strict = true }).Written);
        Assert.NotNull(site.Build().Written);
    }

    [Fact]
    public void A_base_url_from_outside_wins_over_that_of_the_settings()
    {
        using var site = new TestSite("-- content/site.yml --\ntitle: T\nbase-url: https://example.org/a\n" + TestSite.Article("x", "It began in 1911."));
        site.Built(o => o with { BaseUrl = "https://example.net/b" });
        Assert.Equal("https://example.net/b/articles/x/", site.Page("articles/x/index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("<loc>https://example.net/b/articles/x/timeline/</loc>", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_public_member_of_the_flow_refuses_null()
    {
        foreach (var method in typeof(SourcesSite).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => m.ReturnType != typeof(Task)))
        {
            var thrown = Assert.ThrowsAny<Exception>(() => (method.Invoke(null, new object?[method.GetParameters().Length]) as Task)?.GetAwaiter().GetResult());
            Assert.IsType<ArgumentNullException>(thrown is TargetInvocationException ? thrown.InnerException : thrown);
        }
    }
}
