using Sources.Model;
namespace Sources.Tests.Splitting;

public class SplitterTests
{
    [Theory]
    // A date of its own.
    [InlineData("The wall fell in 1911.", "timeline dated: 1911")]
    [InlineData("On 3 May 1911 the wall fell.", "timeline dated: 3 May 1911")]
    [InlineData("The gate fell in 1911, and the tower fell in 1915.", "timeline dated: 1911; 1915")]
    [InlineData("From late 1911 to early 1912 the wall fell.", "timeline dated: from late 1911 to early 1912")]
    [InlineData("From early March to late April 1911 the wall fell.", "timeline dated: from early March to late April 1911")]
    [InlineData("The wall fell in 1911. A year later, in May 1912, the gate fell.", "timeline dated: 1911", "timeline dated: May 1912")]
    [InlineData("He settled in Rome in 1930. In May he left.", "timeline dated: 1930", "timeline dated: May 1930")]
    // All else is analysis.
    [InlineData("Walls are old.", "analysis argument: no date, present tense")]
    [InlineData("Nobody minded.", "analysis argument: no date")]
    [InlineData("The wall will fall.", "analysis argument: no date, prediction or possibility")]
    [InlineData("The report of 1911 is wrong.", "analysis argument: only mentions 1911")]
    // What goes on with the story.
    [InlineData("The wall fell in 1911. It was soon rebuilt.", "timeline dated: 1911", "timeline continues 1911")]
    [InlineData("The wall fell in 1911. They mended it. Consequently the port grew.", "timeline dated: 1911", "timeline continues 1911", "timeline continues 1911")]
    [InlineData("The wall fell in 1911. The wall crushed a boat.", "timeline dated: 1911", "timeline continues 1911")]
    [InlineData("The wall fell in 1911. Later, the port grew.", "timeline dated: 1911", "analysis argument: no date")]
    [InlineData("The wall fell in 1911. It later drew visitors.", "timeline dated: 1911", "analysis argument: no date")]
    [InlineData("The wall fell in 1911. A few years later the port grew.", "timeline dated: 1911", "analysis argument: no date")]
    [InlineData("The wall fell in 1911. Hours later it was rebuilt.", "timeline dated: 1911", "timeline continues 1911")]
    [InlineData("The wall fell in 1911. The wall was rebuilt later that month.", "timeline dated: 1911", "timeline continues 1911")]
    // And what does not.
    [InlineData("The wall fell in 1911. It is old.", "timeline dated: 1911", "analysis argument: no date, present tense")]
    [InlineData("The wall fell in 1911. It certainly was old.", "timeline dated: 1911", "analysis argument: a judgement")]
    [InlineData("The wall fell in 1911. It would have been saved.", "timeline dated: 1911", "analysis argument: a judgement")]
    [InlineData("The wall fell in 1911. Crane wept.", "timeline dated: 1911", "analysis argument: no date")]
    [InlineData("The wall fell in 1911.\n\nIt was soon rebuilt.", "timeline dated: 1911", "analysis argument: no date")]
    [InlineData("It was soon rebuilt. The wall fell in 1911.", "analysis argument: no date", "timeline dated: 1911")]
    public void A_statement_goes_where_the_rules_say_and_why(string text, params string[] expected) => Assert.Equal(expected, Placed(text));

    [Theory]
    [InlineData("The wall fell in 1911. {.analysis}", "analysis author’s mark")]
    [InlineData("{.timeline}\nWalls are old.", "timeline author’s mark, no date")]
    [InlineData("The report of 1911 is wrong. {.timeline}", "timeline author’s mark, dated: 1911")]
    [InlineData("{.timeline}\nThe wall fell in 1911. Walls are old.", "timeline author’s mark, dated: 1911", "timeline author’s mark, continues 1911")]
    [InlineData("::: timeline\nWalls are old.\n\nGates are old.\n:::\n\nTowers are old.", "timeline author’s mark, no date", "timeline author’s mark, no date", "analysis argument: no date, present tense")]
    [InlineData("::: analysis\nThe wall fell in 1911.\n\nIt fell in 1912. {.timeline}\n:::\n\nIt fell in 1913.", "analysis author’s mark", "timeline author’s mark, dated: 1912", "timeline dated: 1913")]
    [InlineData("## Thoughts {.analysis}\n\nIn 1911 it fell.\n\n### More\n\nIn 1912 it fell.\n\n### Not this {.timeline}\n\nWalls are old.\n\n## Facts\n\nIn 1913 it fell.",
        "analysis author’s mark", "analysis author’s mark", "timeline author’s mark, no date", "timeline dated: 1913")]
    [InlineData("- It fell in 1911. {.analysis}\n- It fell in 1912.", "analysis author’s mark", "timeline dated: 1912")]
    [InlineData("The wall fell [then](date:1911-05-03).", "timeline dated: 3 May 1911")]
    [InlineData("The wall fell in [1911](date:none).", "analysis argument: no date")]
    [InlineData("The wall fell in [1911](date:1912).", "timeline dated: 1912")]
    [InlineData("The wall fell in [the old days](date:1850~/1911).", "timeline dated: from about 1850 to 1911")]
    public void The_mark_of_the_author_decides(string text, params string[] expected) => Assert.Equal(expected, Placed(text));

    [Theory]
    [InlineData("In 1930 the wall falls.", "analysis argument: prediction")]
    [InlineData("The wall will fall in 1930.", "analysis argument: prediction")]
    [InlineData("The wall fell in 1911.", "timeline dated: 1911")]
    public void What_lies_behind_the_horizon_is_a_prediction(string text, string expected)
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", text, "horizon: 1912\n"));
        site.Check();
        Assert.Equal([expected], Placed(site));
    }

    [Fact]
    public void The_authorities_are_not_the_author()
    {
        using var site = TestSite.Of("On 3 May 1920 the strike began. Soon, the authorities closed the harbour, with no warning.");
        site.Check();
        Assert.Equal([Section.Timeline, Section.Timeline], site.Site.Articles[0].Open().Placements.Select(p => p.Section));
    }

    [Fact]
    public void A_statement_with_two_dates_is_quoted_in_both_entries()
    {
        using var site = TestSite.Of("The gate fell in 1911, and the tower fell in 1915.").Built();
        SiteRules.Hold(site);
        var page = site.Page("articles/x/timeline/index.html");
        Assert.Equal(["e-1911", "e-1915"], page.QuerySelectorAll("li[data-edtf]").Select(e => e.Id));
        Assert.Equal(["s1-1", "s1-1"], StatementElements.Quoted(page).Select(s => s.Id));
    }

    [Fact]
    public void The_title_of_a_container_is_the_heading_of_its_argument()
    {
        using var site = TestSite.Of("::: analysis Why it fell\nWalls are old.\n\nThey fall.\n:::\n\n{title=\"Another\"}\nGates are old.\n\n## Towers\n\nTowers are old.\n\nThey stand.").Built();
        SiteRules.Hold(site);
        Assert.Equal([("Why it fell", 2), ("Another", 1), ("Towers", 2)], site.Site.Articles[0].Open().Arguments.Select(a => (a.Heading, a.Statements.Count)));
    }

    [Fact]
    public void A_date_that_is_too_vague_for_an_entry_is_not_called_no_date()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "A century ago the wall fell.", "horizon: 2023\n"));
        Assert.Empty(site.Check().Diagnostics);
        Assert.Equal(["analysis argument: no date but a vague one"], Placed(site));
    }

    private static List<string> Placed(string text)
    {
        using var site = TestSite.Of(text);
        Assert.Empty(site.Check().Diagnostics);
        return Placed(site);
    }

    private static List<string> Placed(TestSite site) => [.. site.Site.Articles[0].Open().Placements.Select(p => $"{p.Section.ToString().ToLowerInvariant()} {p.Reason}")];
}
