using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Reading;

/// <summary>Link previews: WCAG 1.4.13 asks that they can be dismissed, pointed at, and stay.</summary>
public sealed class Previews(Bench bench)
{
    private const string Mention = "main a.mention[data-entity='nariman-narimanov']";

    [Fact]
    public Task A_name_pointed_at_says_who_it_is_and_goes_with_Escape() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        await page.Locator(Mention).First.HoverAsync();
        var preview = page.GetByRole(AriaRole.Tooltip);
        await Assertions.Expect(preview).ToContainTextAsync("Nariman Narimanov");
        await Assertions.Expect(preview).ToContainTextAsync("person");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(preview).ToHaveCountAsync(0);
    });

    [Fact]
    public Task A_preview_stays_while_it_is_pointed_at() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        await page.Locator(Mention).First.HoverAsync();
        var preview = page.GetByRole(AriaRole.Tooltip);
        await Assertions.Expect(preview).ToBeVisibleAsync();
        await preview.HoverAsync();
        // Longer than the pause after which it would go.
        await page.WaitForTimeoutAsync(600);
        await Assertions.Expect(preview).ToBeVisibleAsync();
        await page.Mouse.MoveAsync(2, 2);
        await Assertions.Expect(preview).ToHaveCountAsync(0);
    });

    [Fact]
    public Task The_keyboard_sees_the_preview_of_an_entry_too() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        var date = page.Locator("main a[href*='timeline/index.html#e-1988']:not(svg a)").First;
        await date.ScrollIntoViewIfNeededAsync();
        await page.Keyboard.PressAsync("Tab");
        await date.FocusAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Tooltip)).ToContainTextAsync("parliament");
        Assert.Equal(await page.GetByRole(AriaRole.Tooltip).GetAttributeAsync("id"), await date.GetAttributeAsync("aria-describedby"));
    });
}
