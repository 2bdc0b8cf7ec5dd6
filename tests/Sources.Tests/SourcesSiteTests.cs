using System.Reflection;
using Sources.Diagnostics;

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
    public void What_a_draft_names_and_links_is_looked_at_and_told_as_a_warning()
    {
        const string body = "See [x](../articles/x.md), [itself](#s1-1), [z](z.md#s1-1), [nothing](nothing.md) and [no sentence](x.md#s9-9). [[Ada]] came, [[Nope]] not.\n\n## Of [[Nobody]]\n\n[“It is so”](by:somebody), he said.[^1]\n\n[^1]: As [[Noone]] knew.";
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "Ada began in 1911.") + TestSite.Article("y", body, "draft: true\n") + TestSite.Article("z", "It ended.", "draft: true\n") + TestSite.Entity("ada: Ada"));
        foreach (int round in (int[])[1, 2])
        {
            Assert.NotNull(site.Build(o => o with { KeepsRecord = true }).Written);
            Assert.All(site.Diagnostics, d => Assert.StartsWith("content/articles/y.md:", d, StringComparison.Ordinal));
            Assert.Equal(["`nothing.md` leads nowhere", "`x.md#s9-9` leads nowhere", "no entity has the name or the slug `Nobody`", "no entity has the name or the slug `Noone`", "no entity has the name or the slug `Nope`", "no entity has the name or the slug `somebody`"],
                site.Last!.Diagnostics.Select(d => $"{d.Message}").Order(StringComparer.Ordinal));
            Assert.All(site.Last!.Diagnostics, d => Assert.Equal(Severity.Warning, d.Severity));
            // The second build takes the draft from the cache.
            site.Add("content/pages/about.md", $"---\ntitle: About\n---\nWords {round}.\n");
        }
        Assert.DoesNotContain(site.Files, f => f.StartsWith("articles/y", StringComparison.Ordinal));
        // An entity that comes to be there is found in the draft too.
        site.Add("content/entities/nope.md", "---\nkind: person\nname: Nope\n---\nA name.\n");
        site.Build(o => o with { KeepsRecord = true });
        Assert.DoesNotContain(site.Last!.Diagnostics, d => d.Message.Contains("slug `Nope`", StringComparison.Ordinal));
        Assert.Contains(site.Last!.Diagnostics, d => d.Message.Contains("slug `Noone`", StringComparison.Ordinal));
        Assert.Equal(site.Last!.Diagnostics, site.Check().Diagnostics);
    }

    [Fact]
    public void A_link_to_a_draft_is_broken_and_the_hint_says_that_it_is_one()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "See [y](y.md), [again](/articles/y/timeline/).") + TestSite.Article("y", "It ended.", "draft: true\n"));
        site.Check();
        Assert.Equal(["content/articles/x.md:4:6: error broken-link: `y.md` leads nowhere (what it names is a draft, which is left out of the site)",
            "content/articles/x.md:4:17: error broken-link: `/articles/y/timeline/` leads nowhere (what it names is a draft, which is left out of the site)"], site.Diagnostics);
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
    public void A_strict_build_publishes_no_ids_that_it_could_not_record()
    {
        using var site = TestSite.Of("It began in 1911.");
        BuildOptions Closed(BuildOptions o) => o with { BeforeDiskCall = (_, path) => { if (path.EndsWith(".ids.json", StringComparison.Ordinal)) throw new UnauthorizedAccessException(path); } };
        Assert.Null(site.Build(o => Closed(o) with { Strict = true }).Written);
        Assert.Equal("unwritable-ids", Assert.Single(site.Last!.Diagnostics).Code);
        Assert.NotNull(site.Build(Closed).Written);
    }

    [Fact]
    public void A_base_url_from_outside_that_is_none_is_an_error()
    {
        using var site = TestSite.Of("It began in 1911.");
        Assert.Null(site.Build(o => o with { BaseUrl = "example.org/x" }).Written);
        Assert.Equal("bad-url", Assert.Single(site.Last!.Diagnostics).Code);
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
