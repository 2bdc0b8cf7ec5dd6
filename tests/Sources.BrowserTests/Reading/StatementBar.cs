using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Reading;

/// <summary>A statement chosen by keyboard offers what one can do with it.</summary>
public sealed class StatementBar(Bench bench)
{
    [Fact]
    public Task The_chosen_statement_leads_to_its_entry() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        await page.EvaluateAsync("location.hash = '#s3-2'");
        await page.Locator("[id='s3-2']").ScrollIntoViewIfNeededAsync();
        var box = await page.Locator("[id='s3-2']").EvaluateAsync<float[]>("e => { const r = e.getClientRects()[0]; return [r.right - 30, r.top + r.height / 2] }");
        await page.Mouse.ClickAsync(box[0], box[1]);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy citation" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "See it in the timeline" }).ClickAsync();
        await Assertions.Expect(page.Locator("[id='e-1988']")).ToBeInViewportAsync();
    });

    [Fact]
    public Task Escape_closes_the_bar() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        var copy = page.GetByRole(AriaRole.Button, new() { Name = "Copy link" });
        await Assertions.Expect(copy).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(copy).ToBeHiddenAsync();
    });
}
