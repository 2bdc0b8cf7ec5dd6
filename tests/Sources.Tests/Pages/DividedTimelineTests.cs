using System.Globalization;
using AngleSharp.Dom;
using CsCheck;

namespace Sources.Tests.Pages;

/// <summary>The timeline of all articles, where it is too much for one page, is divided by the calendar.</summary>
public class DividedTimelineTests
{
    /// <summary>Two centuries of little, one that is divided into decades, one of those into years, one of those into months, one of those into days.</summary>
    private static readonly (string Time, int Tellings)[] Times =
    [
        .. Years(1700, 1799), .. Years(1850, 1859), .. Days(1903, 12, 1, 31, 4), .. Days(1904, 5, 3, 31, 7), .. Days(1904, 6, 1, 12, 1), .. Days(1904, 8, 1, 2, 1), .. Years(1930, 1931),
    ];

    [Fact]
    public void What_is_too_much_is_divided_into_centuries_decades_years_months_and_days_and_what_is_little_shares_a_page()
    {
        using var site = Site(Times);
        SiteRules.Hold(site);
        Assert.Equal(["timeline/1903/index.html", "timeline/1904-05-03/index.html", "timeline/1904-05-31/index.html", "timeline/1904-06/index.html", "timeline/193X/index.html", "timeline/index.html"], Pages(site));
        Assert.Equal("Timeline of all articles, 3 to 30 May 1904", site.Page("timeline/1904-05-03/index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal(110, Ids(site, "timeline/index.html").Length);
        Assert.Equal(["e-1904-05-31"], Ids(site, "timeline/1904-05-31/index.html"));
        Assert.Equal([.. Days(1904, 6, 1, 12, 1).Index().Select(d => $"e-1904-06-{d.Index + 1:00}"), "e-1904-08-01", "e-1904-08-02"], Ids(site, "timeline/1904-06/index.html"));
    }

    [Fact]
    public void A_page_leads_to_those_of_its_own_time_to_what_is_beside_each_and_to_the_one_before()
    {
        using var site = Site(Times);
        Assert.Equal(["1700 to 1899: index.html", "1900 to 1999: 1903/index.html"], Links(site, "timeline/index.html"));
        Assert.Equal(
            ["1700 to 1899: ../index.html", "1903: ../1903/index.html", "3 to 30 May 1904: ../1904-05-03/index.html", "31 May 1904: index.html", "June to August 1904: ../1904-06/index.html", "1930 to 1939: ../193X/index.html"],
            Links(site, "timeline/1904-05-31/index.html"));
        // Back from the first page of a decade is the last one of the decade before.
        Assert.Equal(["1700 to 1899: ../index.html", "1900 to 1909: ../1903/index.html", "June to August 1904: ../1904-06/index.html", "1930 to 1939: index.html"], Links(site, "timeline/193X/index.html"));
        Assert.Equal("1930 to 1939", site.Page("timeline/193X/index.html").QuerySelector("nav.parts[aria-label^=Parts] [aria-current=page]")!.TextContent);
    }

    [Fact]
    public void An_entry_that_comes_to_be_moves_no_page_but_that_of_its_time()
    {
        using TestSite before = Site(Times), first = Site([.. Times, ("in the spring of 1701", 1)]), inside = Site([.. Times, ("on 12 July 1904", 1)]);
        Assert.Equal(Pages(before), Pages(first));
        Assert.Equal(["timeline/index.html"], Pages(before).Where(p => before.Text(p) != first.Text(p)));
        Assert.Equal(Pages(before), Pages(inside));
        Assert.Equal(["timeline/1904-06/index.html"], Pages(before).Where(p => before.Text(p) != inside.Text(p)));
    }

    [Fact]
    public void What_very_many_articles_tell_of_one_time_is_continued_on_further_pages()
    {
        using var site = Site([("in 1850", 1), ("in 1904", 401), ("on 3 May 1904", 1)]);
        SiteRules.Hold(site);
        Assert.Equal(["timeline/1904-05/index.html", "timeline/1904/2/index.html", "timeline/1904/3/index.html", "timeline/1904/index.html", "timeline/index.html"], Pages(site));
        Assert.Equal([200, 200, 1], ((string[])["timeline/1904/index.html", "timeline/1904/2/index.html", "timeline/1904/3/index.html"]).Select(p => Tellings(site, p).Length));
        Assert.Equal(["1800 to 1899: ../../index.html", "1904: ../index.html", "1904 (2): index.html", "1904 (3): ../3/index.html", "May 1904: ../../1904-05/index.html"], Links(site, "timeline/1904/2/index.html"));
        Assert.Equal(["1800 to 1899: ../index.html", "1904: ../1904/index.html", "1904 (3): ../1904/3/index.html", "May 1904: index.html"], Links(site, "timeline/1904-05/index.html"));
        Assert.Equal(["e-1904"], Ids(site, "timeline/1904/3/index.html"));
    }

    [Fact]
    public void A_link_of_an_author_to_an_entry_leads_to_the_page_that_shows_it()
    {
        using var site = Site(Times);
        site.Add("content/pages/guide.md", "---\ntitle: Guide\n---\nSee [1930](/timeline/#e-1930) and [1701](/timeline/#e-1701).\n");
        site.Add("content/articles/last.md", "---\ntitle: The last\n---\nIt is [told](/timeline/#e-1930).\n");
        SiteRules.Hold(site.Built());
        Assert.Equal(["../timeline/193X/index.html#e-1930", "../timeline/index.html#e-1701"], site.Page("guide/index.html").QuerySelectorAll("main p a").Select(a => a.GetAttribute("href")));
        Assert.Contains("(../../../timeline/193X/index.html#e-1930)", site.Text("articles/last/data/article.md"), StringComparison.Ordinal);
        site.Add("content/pages/guide.md", "---\ntitle: Guide\n---\nSee [1939](/timeline/#e-1939).\n");
        Assert.Equal("broken-link", Assert.Single(site.Build().Diagnostics).Code);
    }

    [Fact]
    public void Whatever_the_times_are_each_telling_stands_on_one_page_that_takes_no_more_than_it_may_and_is_found_from_the_first() => Gen.Select(
        Gen.OneOf(
            Gen.Int[1000, 1999].Select(y => $"in {y}"), Gen.Int[1990, 1999].Select(y => $"in {y}"), Gen.Int[1, 400].Select(y => $"in {y} BC"), Gen.Int[17, 19].Select(c => $"in the {c}th century"),
            Gen.Int[0, 9].Select(d => $"in the 19{d}0s"), Gen.Int[0, 60].Select(d => Day(new DateTime(1994, 4, 1).AddDays(d))), Gen.Int[0, 5].Select(m => string.Create(CultureInfo.InvariantCulture, $"in {new DateTime(1994, m + 1, 1):MMMM yyyy}"))),
        Gen.OneOf(Gen.Const(1), Gen.Int[2, 9])).Array[300, 500].Sample(drawn =>
    {
        using var site = Site([.. drawn.DistinctBy(d => d.Item1)]);
        SiteRules.Hold(site);
        string[] told = [.. Pages(site).SelectMany(p => Tellings(site, p))];
        Assert.Equal(drawn.DistinctBy(d => d.Item1).Sum(d => d.Item2), told.Length);
        Assert.Equal(told.Length, told.Distinct().Count());
        Assert.All(Pages(site), p => Assert.InRange(Tellings(site, p).Length, 1, 200));
        var found = new HashSet<string> { "timeline/index.html" };
        for (int steps = 0; steps < 5; steps++) found.UnionWith(found.SelectMany(p => Targets(site, p)).ToList());
        Assert.Equal(Pages(site), found.Order(StringComparer.Ordinal));
        Assert.All(Pages(site).Where(_ => Pages(site).Length > 1), p => Assert.Single(site.Page(p).QuerySelectorAll("nav.parts[aria-label^=Parts] [aria-current=page]")));
        // None leads twice to one page.
        Assert.All(Pages(site), p => Assert.Equal(Targets(site, p).Length, Targets(site, p).Distinct().Count()));
    }, iter: 12);

    private static IEnumerable<(string, int)> Years(int first, int last) => Enumerable.Range(first, last - first + 1).Select(y => ($"in {y}", 1));

    private static IEnumerable<(string, int)> Days(int year, int month, int first, int last, int tellings) =>
        Enumerable.Range(first, last - first + 1).Select(d => (Day(new DateTime(year, month, d)), tellings));

    private static string Day(DateTime day) => string.Create(CultureInfo.InvariantCulture, $"on {day:d MMMM yyyy}");

    private static string[] Pages(TestSite site) => [.. site.Files.Where(f => f.StartsWith("timeline/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string[] Ids(TestSite site, string page) => [.. site.Page(page).QuerySelectorAll("li.entry").Select(e => e.Id!)];

    private static string[] Tellings(TestSite site, string page) => [.. StatementElements.Quoted(site.Page(page)).Select(s => s.Element.TextContent)];

    private static string[] Links(TestSite site, string page) => [.. site.Page(page).QuerySelectorAll("nav.parts[aria-label^=Parts] a").Select(a => $"{a.TextContent}: {a.GetAttribute("href")}")];

    private static string[] Targets(TestSite site, string page) =>
        [.. site.Page(page).QuerySelectorAll("nav.parts[aria-label^=Parts] a").Select(a => new Uri(new Uri("https://example.net/" + page), a.GetAttribute("href")).AbsolutePath.TrimStart('/'))];

    /// <summary>A site in which a wall fell at each of these times, told by so many articles.</summary>
    private static TestSite Site(IReadOnlyList<(string Time, int Tellings)> times)
    {
        string Text(int article) => string.Concat(times.Index().Where(t => t.Item.Tellings > article).Select((t, i) => $"Wall {article}.{t.Index} fell {t.Item.Time}.{(i % 9 == 8 ? "\n\n" : " ")}"));
        var site = new TestSite(TestSite.Settings + string.Concat(Enumerable.Range(0, times.Max(t => t.Tellings)).Select(i => TestSite.Article($"x{i:000}", Text(i)))));
        site.Built();
        return site;
    }
}
