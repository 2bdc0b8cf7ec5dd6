namespace Sources.Tests.Writing;

public class DeterminismTests
{
    private static readonly string Files = TestSite.Settings + string.Concat(Enumerable.Range(1, 8).Select(i => TestSite.Article($"x{i}", $"Ada Byrd left in 19{i}1. She came in 19{i}5.\n\nThe Harbour Board is old.[^1]\n\n[^1]: N.")))
        + TestSite.Entity("ada: Ada Byrd") + TestSite.Entity("board: Harbour Board") + TestSite.Entity("zed: Nobody") + "-- content/pages/about.md --\n---\ntitle: T\n---\nWords.\n";

    [Fact]
    public void The_same_content_gives_the_same_bytes_anywhere_and_nothing_is_written_twice()
    {
        using var here = new TestSite(Files).Built();
        using var there = new TestSite(Files).Built();
        Assert.Equal(here.Files, there.Files);
        Assert.All(here.Files, f => Assert.Equal(File.ReadAllBytes(Path.Combine(here.Output, f)), File.ReadAllBytes(Path.Combine(there.Output, f))));
        Assert.Equal(here.Last!.Diagnostics.Select(d => d.Message), there.Last!.Diagnostics.Select(d => d.Message));
        here.Built();
        Assert.Equal((0, here.Files.Count, 0), (here.Last!.Written!.Written, here.Last.Written.Unchanged, here.Last.Written.Removed));
    }

    [Fact]
    public void No_page_knows_where_or_when_it_was_built()
    {
        using var site = new TestSite(Files).Built();
        Assert.All(site.Files.Where(f => !f.StartsWith("assets/", StringComparison.Ordinal)), f => Assert.DoesNotContain(site.Folder, site.Text(f), StringComparison.Ordinal));
        Assert.All(site.Pages, p => Assert.DoesNotContain(DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), site.Text(p), StringComparison.Ordinal));
    }

    [Fact]
    public void Three_hundred_articles_make_a_site()
    {
        using var site = new TestSite(TestSite.Settings + string.Concat(Enumerable.Range(1, 300).Select(i => TestSite.Article($"x{i}", $"Ada Byrd left in {1600 + i}. She came in May {1601 + i}.\n\nThe board is old."))) + TestSite.Entity("ada: Ada Byrd"));
        site.Built();
        Assert.Equal(300, site.Site.Articles.Count);
        Assert.Equal(300, site.Pages.Where(p => p.StartsWith("concepts/ada/", StringComparison.Ordinal)).SelectMany(p => StatementElements.Quoted(site.Page(p))).Select(s => s.Element.QuerySelector("a.back")!.GetAttribute("href")!.Split("articles/")[1]).Distinct().Count());
        Assert.Equal(600, site.Page("timeline/index.html").QuerySelectorAll("li[id^=e-]").Length);
    }

    [Fact]
    public void An_article_that_is_gone_takes_its_pages_with_it()
    {
        using var site = new TestSite(Files).Built();
        File.Delete(Path.Combine(site.Content, "articles", "x3.md"));
        site.Built();
        Assert.DoesNotContain(site.Files, f => f.StartsWith("articles/x3/", StringComparison.Ordinal));
        LinkRules.Hold(site);
    }
}
