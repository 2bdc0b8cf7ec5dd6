using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Reading;

/// <summary>The filter of a timeline: kept in the address, counted aloud.</summary>
public sealed class TimelineFilter(Bench bench)
{
    [Fact]
    public Task A_person_chosen_leaves_the_entries_that_name_them_also_after_a_reload() => bench.OnAsync(PageKind.Own, PageKind.Timeline, async page =>
    {
        var filter = page.GetByRole(AriaRole.Group, new() { Name = "Filter the entries" });
        await filter.GetByRole(AriaRole.Combobox).First.SelectOptionAsync(new SelectOptionValue { Value = "nariman-narimanov" });
        await Assertions.Expect(filter.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 of 15 entries");
        await Assertions.Expect(page.Locator("li[data-edtf]:visible")).ToHaveCountAsync(2);
        Assert.Contains("entity=nariman-narimanov", page.Url, StringComparison.Ordinal);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("li[data-edtf]:visible")).ToHaveCountAsync(2);
        await filter.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Assertions.Expect(page.Locator("li[data-edtf]:visible")).ToHaveCountAsync(15);
    });

    [Fact]
    public Task An_address_whose_end_cannot_be_read_leaves_the_filter_and_the_colours_at_work() => bench.OnAsync(PageKind.Own, PageKind.Timeline, async page =>
    {
        await page.GotoAsync(bench.Own.UrlOf(PageKind.Timeline).AbsoluteUri + "#50%");
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "Filter the entries" })).ToBeVisibleAsync();
        // As the system, light, dark and back: what the browser paints around the page is what it was.
        var papers = page.Locator("meta[name=theme-color]");
        string[] before = [.. await papers.EvaluateAllAsync<string[]>("all => all.map(meta => meta.content)")];
        await page.Locator(".scheme").ClickAsync();
        Assert.NotEqual(before, await papers.EvaluateAllAsync<string[]>("all => all.map(meta => meta.content)"));
        for (int i = 0; i < 2; i++) await page.Locator(".scheme").ClickAsync();
        Assert.Equal(before, await papers.EvaluateAllAsync<string[]>("all => all.map(meta => meta.content)"));
    });
}
