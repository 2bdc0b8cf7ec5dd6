namespace Sources.Tests.Pages;

public class CoveragePagesTests
{
    [Fact]
    public void Each_statement_has_its_dates_its_names_and_its_reason_and_the_head_counts_them()
    {
        using var site = TestSite.Of("Ada met the Board in 1911 and in 1912. The Board soon left.\n\nBoards are slow.", "ada: Ada", "board: Board").Built();
        var page = site.Page("articles/x/coverage/index.html");
        var rows = page.QuerySelectorAll(".ledger tbody tr").ToList();
        Assert.Equal(["s1-1 timeline dated ada board", "s1-2 timeline continues board", "s2-1 analysis argument-no-date-present-tense "], rows.Select(r => $"{r.Id} {r.GetAttribute("data-section")} {r.GetAttribute("data-why")} {r.GetAttribute("data-entity")}"));
        Assert.Equal(["1911", "1912"], rows[0].QuerySelectorAll(".read code").Select(c => c.TextContent));
        Assert.Equal(["Ada", "Board"], rows[0].QuerySelectorAll(".chips a").Select(a => a.TextContent));
        Assert.Contains("3 statements: 2 on the timeline and 1 in the analysis. They hold 2 dates and 3 mentions of 2 names with a page.", StatementElements.Normal(page.QuerySelector("figcaption")!.TextContent), StringComparison.Ordinal);
        Assert.Equal(["section", "why", "type", "entity"], page.QuerySelectorAll(".filter select").Select(s => s.GetAttribute("name")));
        Assert.Equal(["all", "dated (1)", "argument: no date, present tense (1)", "continues (1)"], page.QuerySelectorAll(".filter select[name=why] option").Select(o => o.TextContent).OrderBy(o => o == "all" ? 0 : o[0] == 'd' ? 1 : o[0] == 'a' ? 2 : 3));
    }
}
