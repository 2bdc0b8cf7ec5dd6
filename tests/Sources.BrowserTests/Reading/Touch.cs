using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Reading;

/// <summary>By finger: the first tap on a link in the text shows what it leads to, the second follows it.</summary>
public sealed class Touch(Bench bench)
{
    private const string Mention = "main .statement a.mention[data-entity='nariman-narimanov']";
    private static readonly Reader Phone = new() { Width = 390, Height = 844, Touch = true };

    [Fact]
    public Task The_first_tap_on_a_name_says_who_it_is_the_second_goes_there() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        string before = page.Url;
        await page.Locator(Mention).First.TapAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Tooltip)).ToContainTextAsync("Nariman Narimanov");
        Assert.Equal(before, page.Url);
        await page.Locator(Mention).First.TapAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Narimanov");
    }, Phone);

    [Fact]
    public Task A_tap_elsewhere_puts_the_preview_away() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        await page.Locator(Mention).First.TapAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Tooltip)).ToBeVisibleAsync();
        // Sent to the page itself: a browser that is tapped beside a link takes the link for meant.
        await page.Locator("body").DispatchEventAsync("pointerdown", new { pointerType = "touch", bubbles = true });
        await Assertions.Expect(page.GetByRole(AriaRole.Tooltip)).ToHaveCountAsync(0);
    }, Phone);

    [Fact]
    public Task A_link_that_is_no_text_is_followed_at_once() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        await page.GetByRole(AriaRole.Navigation, new() { Name = "This article" }).GetByRole(AriaRole.Link, new() { Name = "Timeline" }).TapAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("timeline/index\\.html$"));
    }, Phone);

    [Fact]
    public Task What_an_entry_offers_is_seen_before_it_is_touched() => bench.OnAsync(PageKind.Own, PageKind.Timeline, async page =>
    {
        var steps = page.Locator(".steps");
        Assert.Equal(["1"], (await steps.EvaluateAllAsync<string[]>("all => all.map(one => getComputedStyle(one).opacity)")).Distinct());
        Check.None(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.steps')].filter(one => one.closest('.entry').getBoundingClientRect().bottom < one.getBoundingClientRect().bottom).map(one => one.textContent)"), "lies over the next entry");
    }, Phone);

    [Fact]
    public Task A_sentence_that_is_tapped_is_not_covered_by_what_can_be_done_with_it_and_stays_where_it_is_in_sight() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        const string place = "statement => [statement.getBoundingClientRect().bottom, document.querySelector('.bar-of-statement')?.getBoundingClientRect().top ?? 0, scrollY]";
        var statement = page.Locator("[id='s3-2']");
        await statement.EvaluateAsync("statement => scrollTo(0, scrollY + statement.getBoundingClientRect().bottom - innerHeight + 10)");
        await statement.EvaluateAsync("statement => statement.click()");
        double[] low = await statement.EvaluateAsync<double[]>(place);
        Assert.InRange(low[0], 0, low[1]);
        await statement.EvaluateAsync("statement => { statement.click(); scrollTo(0, scrollY + statement.getBoundingClientRect().top - 40) }");
        double[] before = await statement.EvaluateAsync<double[]>(place);
        await statement.EvaluateAsync("statement => statement.click()");
        Assert.Equal(before[2], (await statement.EvaluateAsync<double[]>(place))[2]);
    }, Phone);

    [Fact]
    public Task The_marks_of_the_overview_on_a_phone_lead_to_their_entries() => bench.OnAsync(PageKind.Own, PageKind.Timeline, async page =>
    {
        var marks = page.Locator(".overview .down a");
        string[] leads = await marks.EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('href').split('#')[1])");
        string[] entries = await page.Locator("li[data-edtf]").EvaluateAllAsync<string[]>("all => all.map(one => one.id)");
        Assert.Equal(entries.Order(StringComparer.Ordinal), leads.Order(StringComparer.Ordinal));
        await page.Locator(".overview .down a[href$='#e-1988'] circle").TapAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#e-1988$"));
        await Assertions.Expect(page.Locator("#e-1988")).ToBeInViewportAsync();
    }, Phone);
}
