using AngleSharp.Dom;

namespace Sources.Tests.Pages;

/// <summary>What several articles tell of one time or one event, and the language of what is quoted.</summary>
public class SeveralArticlesTests
{
    private const string Event = "-- content/entities/fall.md --\n---\nkind: event\nname: Collapse\n---\nIt fell.\n";

    [Fact]
    public void Tellings_of_one_time_stand_in_one_entry_each_with_its_article_and_source()
    {
        using var site = new TestSite(TestSite.Settings
            + TestSite.Article("a", "It fell in 1911.", "source:\n  title: A\n  authors: Ada Byrd\n  container-title: The Papers\n  issued: 1912\n")
            + TestSite.Article("b", "In 1911 it was pushed."));
        SiteRules.Hold(site.Built());
        var entry = Assert.Single(site.Page("timeline/index.html").QuerySelectorAll("li.entry"));
        var tellings = entry.QuerySelectorAll(".tellings > section");
        Assert.Equal(["The article a Ada Byrd, The Papers, 1912", "The article b"], tellings.Select(t => StatementElements.Normal(t.QuerySelector(".teller")!.TextContent)).Order());
        Assert.All(tellings, t => Assert.Single(StatementElements.Quoted(t)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("dates: 1905/1920\n")]
    public void Entries_of_one_event_at_times_that_overlap_lead_to_each_other(string dates)
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("a", "On 3 March 1911 the Collapse came.") + TestSite.Article("b", "The Collapse came in 1911.") + Event.Replace("kind", dates + "kind", StringComparison.Ordinal));
        SiteRules.Hold(site.Built());
        var page = site.Page("timeline/index.html");
        Assert.Equal(["#e-1911"], Also(page, "e-1911-03-03"));
        Assert.Equal(["#e-1911-03-03"], Also(page, "e-1911"));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("dates: 1905/1920\n", true)]
    public void Times_apart_belong_together_only_within_the_dates_of_the_event(string dates, bool isTold)
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("a", "The Collapse began in 1907.") + TestSite.Article("b", "The Collapse ended in 1919.") + Event.Replace("kind", dates + "kind", StringComparison.Ordinal));
        var page = site.Built().Page("timeline/index.html");
        Assert.Equal(isTold ? ["#e-1919"] : [], Also(page, "e-1907"));
        Assert.Equal(isTold ? ["#e-1907"] : [], Also(page, "e-1919"));
    }

    [Fact]
    public void One_article_alone_tells_nothing_beside_itself()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("a", "On 3 March 1911 the Collapse came. The Collapse came in 1911.") + Event);
        Assert.Empty(site.Built().Page("timeline/index.html").QuerySelectorAll(".also, .tellings, .teller"));
    }

    [Theory]
    [InlineData("fr", "fr", null)]
    [InlineData("ar", "ar", "rtl")]
    [InlineData("fa-IR", "fa-IR", "rtl")]
    [InlineData("az-Arab", "az-Arab", "rtl")]
    [InlineData("ks-Deva", "ks-Deva", null)]
    [InlineData("en", null, null)]
    public void What_is_quoted_says_its_language_and_direction(string language, string? lang, string? direction)
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "[[byrd|Byrd]] [1911](date:1911).\n\n- Byrd.\n\n> Byrd.\n\n| Byrd |\n|---|\n| Byrd |", $"language: {language}\n") + TestSite.Article("y", "Byrd left in 1912.") + TestSite.Entity("byrd: Byrd"));
        SiteRules.Hold(site.Built());
        var own = site.Page("articles/x/index.html");
        Assert.Equal(language, own.DocumentElement.GetAttribute("lang"));
        Assert.Equal(lang is null ? null : "en", own.QuerySelector("header.site")!.GetAttribute("lang"));
        foreach (var (path, inherited) in new[] { ("articles/x/index.html", true), ("articles/x/timeline/index.html", true), ("articles/x/analysis/index.html", true), ("timeline/index.html", false), ("concepts/byrd/index.html", false) })
        {
            var quoted = site.Page(path).QuerySelectorAll(".statement").Where(s => path.StartsWith("articles", StringComparison.Ordinal) || s.QuerySelector($"a.back[href*='articles/x/']") is not null).ToList();
            Assert.NotEmpty(quoted);
            Assert.All(quoted, s =>
            {
                Assert.Equal(direction, s.Closest("[dir=rtl]")?.GetAttribute("dir"));
                Assert.Equal(language, s.Closest("[lang]")!.GetAttribute("lang"));
                if (!inherited && lang is not null) Assert.NotEqual("HTML", s.Closest("[lang]")!.NodeName);
            });
        }
        Assert.All(site.Page("timeline/index.html").QuerySelectorAll(".statement").Where(s => s.QuerySelector("a.back[href*='articles/y/']") is not null), s => Assert.Null(s.Closest("[dir]")));
    }

    private static string[] Also(IParentNode page, string entry) => [.. page.QuerySelectorAll($"#{entry} .also a").Select(a => a.GetAttribute("href")!)];
}
