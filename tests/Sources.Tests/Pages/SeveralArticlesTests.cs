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
        Assert.Equal("en", own.DocumentElement.GetAttribute("lang"));
        foreach (string path in (string[])["articles/x/index.html", "articles/x/timeline/index.html", "articles/x/analysis/index.html", "timeline/index.html", "concepts/byrd/index.html"])
        {
            var quoted = site.Page(path).QuerySelectorAll(".statement").Where(s => path.StartsWith("articles", StringComparison.Ordinal) || s.QuerySelector($"a.back[href*='articles/x/']") is not null).ToList();
            Assert.NotEmpty(quoted);
            Assert.All(quoted, s =>
            {
                Assert.Equal(direction, s.Closest("[dir=rtl]")?.GetAttribute("dir"));
                Assert.Equal(language, s.Closest("[lang]")!.GetAttribute("lang"));
                if (lang is not null) Assert.NotEqual("HTML", s.Closest("[lang]")!.NodeName);
            });
        }
        // A heading begins on the side of its own words, not of those around it.
        Assert.Equal(direction, site.Page("index.html").QuerySelector(".card:has(a[href*='articles/x/']) h2")!.GetAttribute("dir"));
        Assert.Equal(direction, site.Page("articles/x/analysis/index.html").QuerySelector(".argument > h2")!.GetAttribute("dir"));
        Assert.All(site.Page("timeline/index.html").QuerySelectorAll(".statement").Where(s => s.QuerySelector("a.back[href*='articles/y/']") is not null), s => Assert.Null(s.Closest("[dir]")));
    }

    [Fact]
    public void The_page_says_the_language_of_its_own_words_and_each_text_in_it_its_own()
    {
        using var site = new TestSite("-- content/site.yml --\ntitle: Eine Seite\nlanguage: de\npublisher: Ein Verlag\nnavigation: [{label: Über uns, page: about}]\n"
            + TestSite.Article("x", "## Стена\n\nОна упала [1911](date:1911).\n\nОна была старой.\n\n## Ещё\n\n«Её» нет.", "subtitle: О стене\nsummary: Кратко.\nlanguage: ru\nedition: {kind: full-text, note: Ein Wort.}\n")
            + TestSite.Article("y", "Die Mauer steht. Sie fiel [1912](date:1912).") + TestSite.Entity("mauer: Mauer, Стена, старой") + "-- content/pages/about.md --\n---\ntitle: Über uns\n---\nWir.\n");
        SiteRules.Hold(site.Built());
        foreach (string path in site.Pages) Assert.Equal("en", site.Page(path).DocumentElement.GetAttribute("lang"));
        Is("ru", "articles/x/index.html", "h1", ".lead .sub", ".lead .summary", ".text h2", ".text .statement", ".margin .thought a", ".crumbs [aria-current]");
        Is("de", "articles/x/index.html", "header.site .name", ".foot p span span", ".colophon details p", ".crumbs li:first-child a");
        Is("en", "articles/x/index.html", ".caps", "nav.pages a", "header.site nav li:first-child a", "h2#cite-heading", ".margin .date");
        Is("ru", "articles/x/timeline/index.html", ".caps.over span", ".statement", ".crumbs li:nth-child(2) a");
        Is("en", "articles/x/timeline/index.html", "h1", ".statement .back", ".when .date a", ".crumbs [aria-current]");
        Is("ru", "articles/x/analysis/index.html", ".argument h2 a", ".statement");
        Is("ru", "articles/x/coverage/index.html", "td.words > span", "q.date");
        Is("en", "articles/x/coverage/index.html", "td.why", "h1");
        Is("de", "concepts/mauer/index.html", "h1", ".who p");
        Is("de", "about/index.html", "h1", ".prose p");
        Is("de", "index.html", "h1");
        string[] titles = [.. site.Page("index.html").QuerySelectorAll(".card h2 a").Select(a => a.Closest("[lang]")!.GetAttribute("lang")!).Order()];
        Assert.Equal(["de", "ru"], titles);

        void Is(string language, string path, params string[] selectors) => Assert.All(selectors, selector =>
        {
            var elements = site.Page(path).QuerySelectorAll(selector);
            Assert.NotEmpty(elements);
            Assert.All(elements, e => Assert.Equal($"{selector} {language}", $"{selector} {e.Closest("[lang]")!.GetAttribute("lang")}"));
        });
    }

    [Fact]
    public void Words_that_run_from_right_to_left_among_others_say_so()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "انهار الجدار.\n\nThe wall fell, انهار.\n\n- “שלום”\n- Peace\n\n| الجدار | Wall |\n|---|---|\n| 1911 | سقط |\n\n> سلام\n\n## سلام"));
        SiteRules.Hold(site.Built());
        var text = site.Page("articles/x/index.html").QuerySelector(".text")!;
        Assert.Equal(["P انهار الجدار.", "LI “שלום”", "TH الجدار", "TD سقط"], text.QuerySelectorAll("p[dir=auto], li[dir=auto], th[dir=auto], td[dir=auto]").Where(e => e.Closest("blockquote") is null).Select(e => $"{e.NodeName} {e.TextContent.Trim()}"));
        Assert.Equal("auto", text.QuerySelector("h2")!.GetAttribute("dir"));
        Assert.Null(text.QuerySelectorAll("p")[1].GetAttribute("dir"));
    }

    private static string[] Also(IParentNode page, string entry) => [.. page.QuerySelectorAll($"#{entry} .also a").Select(a => a.GetAttribute("href")!)];
}
