using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Reading;

/// <summary>The filter of the ledger: the same as a timeline's.</summary>
public sealed class CoverageFilter(Bench bench)
{
    [Fact]
    public Task All_statements_are_in_sight_and_a_choice_leaves_those_it_names() => bench.OnAsync(PageKind.Own, PageKind.Coverage, async page =>
    {
        var rows = page.Locator(".ledger tbody tr");
        int all = await rows.CountAsync();
        await Assertions.Expect(page.Locator(".ledger td.words:visible")).ToHaveCountAsync(all);
        var filter = page.GetByRole(AriaRole.Group, new() { Name = "Filter the statements" });
        await filter.GetByLabel("Where").SelectOptionAsync("analysis");
        int analysis = await page.Locator(".ledger tr.analysis").CountAsync();
        Assert.InRange(analysis, 1, all - 1);
        await Assertions.Expect(filter.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{analysis} of {all} statements");
        await Assertions.Expect(page.Locator(".ledger td.words:visible")).ToHaveCountAsync(analysis);
        await Assertions.Expect(page.Locator(".ledger tr.timeline:visible")).ToHaveCountAsync(0);
        Assert.Contains("section=analysis", page.Url, StringComparison.Ordinal);
        await filter.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Assertions.Expect(page.Locator(".ledger td.words:visible")).ToHaveCountAsync(all);
    });

    [Fact]
    public Task The_data_are_one_step_from_the_article() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Data", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Data", Exact = true })).ToBeInViewportAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Calendar", Exact = true })).ToBeInViewportAsync();
    });
}
