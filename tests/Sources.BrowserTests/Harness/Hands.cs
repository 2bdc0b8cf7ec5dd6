using Microsoft.Playwright;
using Xunit;

namespace Sources.BrowserTests.Harness;

/// <summary>A reader who tries everything that a page has.</summary>
internal static class Hands
{
    /// <summary>Uses each thing on the page that does something, and waits until it has done it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">What is typed where words are asked for.</param>
    /// <returns>What there was to use.</returns>
    internal static async Task<IReadOnlySet<string>> TryAllAsync(IPage page, string words)
    {
        var used = new HashSet<string>();
        await page.EvaluateAsync("async () => { for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) { scrollTo(0, y); await new Promise(done => requestAnimationFrame(done)); } scrollTo(0, 0); }");
        await TryAsync("search", "#q", async field =>
        {
            await field.FillAsync(words);
            await Assertions.Expect(page.Locator(".found")).Not.ToBeEmptyAsync();
        });
        await TryAsync("filter", ".filter select", async select =>
        {
            await select.SelectOptionAsync(new SelectOptionValue { Index = 1 });
            await page.Locator(".filter button").ClickAsync();
        });
        await TryAsync("switches", ".switches input", box => box.CheckAsync());
        await TryAsync("numbers", ".switches input >> nth=1", box => box.CheckAsync());
        await TryAsync("colours", ".scheme", button => button.ClickAsync());
        await TryAsync("line of time", ".overview svg:visible a[tabindex='0'], .rail svg:visible a[tabindex='0']", async mark =>
        {
            await mark.FocusAsync();
            await page.Keyboard.PressAsync("ArrowRight");
        });
        // A note of another page has none.
        await TryAsync("note", "main a.note-ref[href^='#']", PreviewAsync);
        // In a large site only the pages of articles have previews of names.
        await TryAsync("preview", "html[data-previews] main a[data-entity]:not(svg a, .no)", PreviewAsync);
        await TryAsync("citation", ".copy:visible", button => button.ClickAsync());
        await TryAsync("statement", ".passage .statement", async statement =>
        {
            await statement.DispatchEventAsync("click");
            foreach (var button in await page.Locator(".bar-of-statement button:not(.close)").AllAsync()) await button.ClickAsync();
            await page.Locator(".bar-of-statement .close").ClickAsync();
        });
        if (await page.Locator(".keys:visible").CountAsync() > 0)
        {
            await page.Locator("#content").FocusAsync();
            await page.Keyboard.PressAsync("?");
            await Assertions.Expect(page.Locator("dialog[open]")).ToHaveCountAsync(1);
            await page.Keyboard.PressAsync("Escape");
            used.Add("keys");
        }
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.NotEmpty(await page.PdfAsync());
        return used;

        async Task TryAsync(string name, string selector, Func<ILocator, Task> act)
        {
            var all = page.Locator(selector);
            if (await all.CountAsync() == 0 || !await all.First.IsVisibleAsync()) return;
            await act(all.First);
            used.Add(name);
        }

        async Task PreviewAsync(ILocator link)
        {
            // Its first line: the middle of a link on two lines can be beside its words.
            await page.Mouse.MoveAsync(1, 1);
            float[] place = await link.EvaluateAsync<float[]>("async e => { e.scrollIntoView({ block: 'center', behavior: 'instant' }); await new Promise(done => setTimeout(done, 100)); const r = e.getClientRects()[0]; return [r.left + r.width / 2, r.top + r.height / 2] }");
            await page.Mouse.MoveAsync(place[0], place[1]);
            await Assertions.Expect(page.GetByRole(AriaRole.Tooltip)).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Escape");
        }
    }
}
