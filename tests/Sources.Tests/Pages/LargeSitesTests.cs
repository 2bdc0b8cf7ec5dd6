using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Dom;
using Sources.Exports;
using Sources.Model;
using Sources.Pages;

namespace Sources.Tests.Pages;

/// <summary>However much there is, no page outgrows what a reader can be sent.</summary>
public class LargeSitesTests
{
    /// <summary>The links above a part of a list to the others.</summary>
    private const string Parts = "nav.parts[aria-label^=Parts] a";

    [Fact]
    public void The_statements_that_name_an_entity_are_divided_over_pages_that_lead_to_each_other()
    {
        string text = string.Concat(Enumerable.Range(1, 450).Select(i => $"Byrd crossed the river of number {i}.{(i % 9 == 0 ? "\n\n" : " ")}"));
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", text) + TestSite.Article("y", "Byrd left in 1912.") + TestSite.Entity("byrd: Byrd"));
        site.Built();
        SiteRules.Hold(site);
        string[] paths = ["concepts/byrd/index.html", "concepts/byrd/2/index.html", "concepts/byrd/3/index.html"];
        var pages = paths.Select(site.Page).ToList();
        string[] listed = [.. pages.SelectMany(StatementElements.Quoted).Select(s => s.Element.TextContent)];
        Assert.Equal(451, listed.Distinct().Count());
        Assert.Equal(451, listed.Length);
        Assert.Equal(["1–200", "201–400", "401–451"], pages[1].QuerySelectorAll(Parts).Select(a => a.TextContent));
        Assert.Equal(["../index.html", "index.html", "../3/index.html"], pages[1].QuerySelectorAll(Parts).Select(a => a.GetAttribute("href")));
        Assert.Equal("201–400", pages[1].QuerySelector(Parts + "[aria-current=page]")!.TextContent);
        Assert.Equal(["1–200", "201–400", "401–451"], pages.Select(p => p.QuerySelector("#named")!.TextContent["Named in 451 statements: ".Length..]));
        Assert.Equal(["Byrd", "Byrd, 201–400", "Byrd, 401–451"], pages.Select(p => p.QuerySelector("h1")!.TextContent));
        Assert.Equal(["Byrd, 1–200 · A Test Site", "Byrd, 201–400 · A Test Site", "Byrd, 401–451 · A Test Site"], pages.Select(p => p.Title!));
    }

    [Fact]
    public void The_statements_of_one_article_are_in_order_of_time_from_part_to_part_and_the_line_of_time_says_of_which_part_it_is()
    {
        // Told from the last to the first.
        string text = string.Concat(Enumerable.Range(1, 450).Select(i => $"In {1900 - i}, Byrd crossed the river.{(i % 9 == 0 ? "\n\n" : " ")}"));
        using var site = new TestSite(TestSite.Settings + TestSite.Article("a", "Byrd left in 1912. Byrd came in 1911.") + TestSite.Article("x", text) + TestSite.Article("y", "Byrd left in 1910. Byrd came in 1909.") + TestSite.Entity("byrd: Byrd"));
        SiteRules.Hold(site.Built());
        var pages = ((string[])["concepts/byrd/index.html", "concepts/byrd/2/index.html", "concepts/byrd/3/index.html"]).Select(site.Page).ToList();
        Assert.Equal(["1911", "1912", .. Enumerable.Range(1450, 450).Select(y => y.ToString(CultureInfo.InvariantCulture)), "1909", "1910"], pages.SelectMany(p => p.QuerySelectorAll(".concordance .when .date")).Select(d => d.TextContent));
        Assert.Equal(["1–200", "201–400", "401–454"], pages.Select(p => p.QuerySelector("#strip-title")!.TextContent["When Byrd is in the story, statements ".Length..]));
    }

    [Theory]
    [InlineData("concepts/byrd/index.html", "concepts/byrd/2/index.html")]
    [InlineData("timeline/index.html", "timeline/17XX/index.html")]
    [InlineData("index.html", "shelf/2/index.html")]
    public void The_end_of_a_part_leads_on(string first, string second)
    {
        string text = string.Concat(Enumerable.Range(1500, 250).Select(i => $"In {i} Byrd crossed.{(i % 9 == 0 ? "\n\n" : " ")}"));
        using var site = new TestSite(TestSite.Settings + string.Concat(Enumerable.Range(0, 101).Select(i => TestSite.Article($"a{i:000}", "It fell."))) + TestSite.Article("x", text) + TestSite.Entity("byrd: Byrd"));
        var page = site.Built().Page(first);
        var navigations = page.QuerySelectorAll("nav.parts");
        Assert.Equal(2, navigations.Length);
        Assert.NotEqual(navigations[0].GetAttribute("aria-label"), navigations[1].GetAttribute("aria-label"));
        Assert.Equal(navigations[0].InnerHtml, navigations[1].InnerHtml);
        Assert.Contains(second, navigations[1].QuerySelectorAll("a").Select(a => Address(first, a)));
        var last = page.QuerySelectorAll(".entries, .source-of, .shelf")[^1];
        Assert.True(last.CompareDocumentPosition(navigations[1]).HasFlag(DocumentPositions.Following), "it stands below");
    }

    [Fact]
    public void The_entries_of_all_articles_are_divided_by_time_and_each_stands_on_one_page()
    {
        string Text(int from) => string.Concat(Enumerable.Range(from, 150).Select(i => $"In {i} it fell.{(i % 9 == 0 ? "\n\n" : " ")}"));
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", Text(1500)) + TestSite.Article("y", Text(1650)));
        site.Built();
        SiteRules.Hold(site);
        string[] first = Ids(site, "timeline/index.html"), second = Ids(site, "timeline/17XX/index.html");
        Assert.Equal(200, first.Length);
        Assert.Equal(Enumerable.Range(1500, 300).Select(y => $"e-{y}"), first.Concat(second));
        Assert.Equal(["Timeline of all articles, 1500 to 1699", "Timeline of all articles, 1700 to 1799"], ((string[])["timeline/index.html", "timeline/17XX/index.html"]).Select(p => site.Page(p).QuerySelector("h1")!.TextContent));
        Assert.Equal("200 entries on this page", site.Page("timeline/index.html").QuerySelector(".filter output")!.TextContent);
        Assert.Equal(["1500 to 1699", "1700 to 1799"], site.Page("timeline/index.html").QuerySelectorAll(Parts).Select(a => a.TextContent));
    }

    [Fact]
    public void A_library_of_many_articles_is_divided_over_pages_and_its_feed_tells_the_newest()
    {
        string articles = string.Concat(Enumerable.Range(0, 250).Select(i => TestSite.Article($"a{i:000}", "It fell.", string.Create(CultureInfo.InvariantCulture, $"source: {{title: A, container-title: The {(i % 2 == 0 ? "Lantern" : "Ferry")}}}\nedition:\n  kind: full-text\n  date: {new DateTime(2020, 1, 1).AddDays(i):yyyy-MM-dd}\n"))));
        using var site = new TestSite(TestSite.Settings + articles);
        site.Built();
        string[] listed = [.. new[] { "index.html", "shelf/2/index.html", "shelf/3/index.html" }.SelectMany(p => site.Page(p).QuerySelectorAll(".shelf h2").Select(h => h.TextContent))];
        Assert.Equal(250, listed.Distinct().Count());
        Assert.Equal(["1–100", "101–200", "201–250"], site.Page("shelf/3/index.html").QuerySelectorAll(Parts).Select(a => a.TextContent));
        // What the script sorts is one page, so it is not offered there.
        Assert.Empty(site.Page("index.html").QuerySelectorAll("select[name=order]"));
        Assert.Equal(["100 of 250 articles", "50 of 250 articles"], ((string[])["index.html", "shelf/3/index.html"]).Select(p => site.Page(p).QuerySelector("main > p.small")!.TextContent));
        Assert.Equal("100 articles on this page", site.Page("index.html").QuerySelector(".filter output")!.TextContent);
        Assert.Single(site.Page("index.html").QuerySelectorAll("#data"));
        Assert.Empty(site.Page("shelf/2/index.html").QuerySelectorAll("#data"));
        var told = XDocument.Parse(site.Text("feed.xml")).Root!.Elements().Where(e => e.Name.LocalName == "entry").Select(e => e.Elements().First(x => x.Name.LocalName == "title").Value).ToList();
        Assert.Equal(200, told.Count);
        Assert.Contains("a249", told[0], StringComparison.Ordinal);
        Assert.DoesNotContain(told, t => t.Contains("a049", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edition_that_is_called_in_words_has_an_address_in_the_feed()
    {
        using var site = new TestSite("-- content/site.yml --\ntitle: T\nbase-url: https://example.org/\n" + TestSite.Article("x", "It fell.", "edition:\n  kind: full-text\n  version: 2nd, revised\n"));
        var ids = XDocument.Parse(site.Built().Text("feed.xml")).Descendants().Where(e => e.Name.LocalName == "id").Select(e => e.Value).ToList();
        Assert.Contains("https://example.org/articles/x/2nd%2C%20revised", ids);
        Assert.All(ids, id => Assert.True(Uri.IsWellFormedUriString(id, UriKind.Absolute), id));
    }

    [Fact]
    public void Of_very_many_parts_a_page_links_to_the_ends_those_near_and_some_far_so_that_any_is_a_few_steps_off()
    {
        string Text(int from) => string.Concat(Enumerable.Range(from, 1000).Select(i => $"Byrd crossed the river of number {i}.{(i % 9 == 0 ? "\n\n" : " ")}"));
        using var site = new TestSite(TestSite.Settings + string.Concat(Enumerable.Range(0, 9).Select(i => TestSite.Article($"x{i}", Text(i * 1000)))) + TestSite.Entity("byrd: Byrd"));
        site.Built();
        var (parts, steps, links) = Walk(site, "concepts/byrd/");
        Assert.Equal(45, parts);
        Assert.InRange(steps, 2, 5);
        Assert.All(links, l => Assert.InRange(l, 5, 24));
    }

    /// <summary>The pages of a list, in how many steps each is reached from the first, and how many links each has.</summary>
    private static (int Pages, int Steps, IReadOnlyList<int> Links) Walk(TestSite site, string folder)
    {
        int pages = site.Files.Count(f => f.StartsWith(folder, StringComparison.Ordinal));
        var from = new HashSet<string> { folder + "index.html" };
        int steps = 0;
        for (; from.Count < pages && steps < 20; steps++) from.UnionWith(from.SelectMany(p => site.Page(p).QuerySelectorAll(Parts).Select(a => Address(p, a))).ToList());
        Assert.Equal(pages, from.Count);
        return (pages, steps, [.. from.Select(p => site.Page(p).QuerySelectorAll(Parts).Length)]);
    }

    [Fact]
    public async Task A_sitemap_of_more_addresses_than_one_file_may_hold_is_several_under_an_index()
    {
        using var small = new TestSite("-- content/site.yml --\ntitle: T\nbase-url: https://example.net/\n" + TestSite.Article("x", "It fell."));
        var site = small.Built().Build().Site!;
        var file = new ContentFile(ContentKind.Page, "content/pages/p.md", "p", "");
        site = site with { TextPages = [.. Enumerable.Range(0, 60_000).Select(i => new TextPage { Slug = $"p{i}", File = file, Title = "P", Body = [] })] };
        var maps = new Dictionary<string, XElement>();
        var links = new SiteLinks(site);
        foreach (var planned in SiteExports.All(site, links, PageKinds.Addresses(site, links)).Where(f => f.Path.Value.StartsWith("sitemap", StringComparison.Ordinal)))
        {
            var made = await planned.MakeAsync();
            using var bytes = new MemoryStream(made.Bytes.ToArray());
            maps[made.Path.Value] = XDocument.Load(bytes).Root!;
        }
        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"], maps.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["https://example.net/sitemap-1.xml", "https://example.net/sitemap-2.xml"], maps["sitemap.xml"].Elements().Select(e => e.Elements().Single().Value));
        Assert.Equal(50_000, maps["sitemap-1.xml"].Elements().Count());
        Assert.Equal(10_000 + 8, maps["sitemap-2.xml"].Elements().Count());
    }

    [Fact]
    public void A_sitemap_lists_every_page_but_that_for_addresses_that_do_not_exist_and_is_written_anew_when_one_comes_or_goes()
    {
        string Article(int last) => TestSite.Article("x", string.Concat(Enumerable.Range(1500, last - 1499).Select(i => $"Byrd crossed in {i}.{(i % 9 == 0 ? "\n\n" : " ")}")),
            "edition:\n  kind: full-text\n  date: 2024-05-06\n  changes:\n    - {version: \"1.0\", note: A beginning.}\n");
        string others = string.Concat(Enumerable.Range(0, 100).Select(i => TestSite.Article($"a{i:00}", "It fell."))) + TestSite.Entity("byrd: Byrd") + "-- content/pages/about.md --\n---\ntitle: About\n---\nWords.\n";
        using var place = new Writing.Workplace("-- content/site.yml --\ntitle: T\nbase-url: https://example.net/\n" + Article(1700) + others);
        foreach (int last in (int[])[1700, 1650])
        {
            string text = Article(last);
            place.Put("articles/x.md", text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
            Assert.True(place.BuildBothWays());
            var listed = XDocument.Parse(place.Site.Text("sitemap.xml")).Root!.Elements().ToDictionary(u => new Uri(u.Elements().First().Value).AbsolutePath.TrimStart('/') + "index.html", u => u.Elements().Skip(1).FirstOrDefault()?.Value);
            Assert.Equal(place.Site.Pages.Where(p => p != "404.html"), listed.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(last == 1700, listed.ContainsKey("concepts/byrd/2/index.html"));
            Assert.Equal(last == 1700, listed.ContainsKey("timeline/17XX/index.html"));
            Assert.Contains("shelf/2/index.html", listed.Keys);
            Assert.Equal(("2024-05-06", null), (listed["articles/x/corrections/index.html"], listed["concepts/byrd/index.html"]));
        }
    }

    private static string[] Ids(TestSite site, string path) => [.. site.Page(path).QuerySelectorAll("li.entry").Select(e => e.Id!)];

    private static string Address(string from, IElement link) => new Uri(new Uri("https://example.net/" + from), link.GetAttribute("href")).AbsolutePath.TrimStart('/');
}
