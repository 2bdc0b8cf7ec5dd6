using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Reading;

/// <summary>How to cite: a style is chosen once, and what is copied names the place that was chosen.</summary>
public sealed class Citing(Bench bench)
{
    // A promise, not a question asked again and again: asking again is an evaluation that the policy of the page forbids.
    private const string Catch = "() => { window.copied = new Promise(done => { navigator.clipboard.write = async items => done([await (await items[0].getType('text/plain')).text(), await (await items[0].getType('text/html')).text()]) }) }";

    [Fact]
    public Task Without_scripts_every_style_can_be_opened_and_one_is() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        var open = page.Locator(".cite details[data-style][open]");
        await Assertions.Expect(page.Locator(".cite details[data-style]")).ToHaveCountAsync(3);
        await Assertions.Expect(open).ToHaveAttributeAsync("data-style", "chicago");
        await page.Locator(".cite summary", new() { HasText = "MLA" }).ClickAsync();
        await Assertions.Expect(open).ToHaveAttributeAsync("data-style", "mla");
        await Assertions.Expect(page.Locator(".cite button")).ToHaveCountAsync(await page.Locator(".cite button[hidden]").CountAsync());
    }, new Reader { Scripts = false });

    [Fact]
    public Task The_style_that_was_chosen_is_open_on_the_next_page() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        await page.Locator(".cite summary", new() { HasText = "APA" }).ClickAsync();
        await page.GotoAsync(bench.Own.UrlOf(PageKind.Person).AbsoluteUri);
        await Assertions.Expect(page.Locator(".cite details[data-style][open]")).ToHaveAttributeAsync("data-style", "apa");
    });

    [Theory]
    [InlineData("Chicago", "“Nagorno-Karabakh: the offensive of 2023 and the century before it,” Sources, edition 1.2, November 28, 2026, ¶ 1.1, {0}#s1-1, a restatement of International Communist Party, ")]
    [InlineData("APA", "Sources. (2026, November 28). Nagorno-Karabakh: the offensive of 2023 and the century before it (Edition 1.2) [Restatement of ", "]. {0}#s1-1\n(Sources, 2026, para. 1.1)")]
    [InlineData("MLA", "“Nagorno-Karabakh: the offensive of 2023 and the century before it.” Sources, edition 1.2, 28 Nov. 2026, {0}#s1-1. Restatement of ", "\n(“Nagorno-Karabakh,” par. 1.1)")]
    public Task A_chosen_statement_is_copied_with_its_number_and_address(string style, string begins, string ends = ".") => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        await page.EvaluateAsync(Catch);
        await page.Keyboard.PressAsync("j");
        await page.Locator(".bar-of-statement select").SelectOptionAsync(style);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy citation" }).ClickAsync();
        string address = bench.Own.UrlOf(PageKind.Article).AbsoluteUri;
        string[] copied = await CopiedAsync(page);
        Assert.StartsWith(string.Format(System.Globalization.CultureInfo.InvariantCulture, begins, address), copied[0], StringComparison.Ordinal);
        Assert.EndsWith(string.Format(System.Globalization.CultureInfo.InvariantCulture, ends, address), copied[0], StringComparison.Ordinal);
        Assert.DoesNotContain("<span", copied[1], StringComparison.Ordinal);
        Assert.Contains("<i>The Communist Party</i>", copied[1], StringComparison.Ordinal);
    });

    [Fact]
    public Task A_passage_is_copied_with_its_own() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        await page.EvaluateAsync(Catch);
        await page.Keyboard.PressAsync("j");
        await page.GetByRole(AriaRole.Button, new() { Name = "of ¶ 1" }).ClickAsync();
        Assert.Contains(", ¶ 1, " + bench.Own.UrlOf(PageKind.Article).AbsoluteUri + "#p1, ", (await CopiedAsync(page))[0], StringComparison.Ordinal);
    });

    [Fact]
    public Task An_entry_is_copied_with_its_date() => bench.OnAsync(PageKind.Own, PageKind.Timeline, async page =>
    {
        await page.EvaluateAsync(Catch);
        await page.Locator("[id='e-1988'] .when a").FocusAsync();
        await page.Locator("[id='e-1988']").GetByRole(AriaRole.Button, new() { Name = "Copy citation" }).ClickAsync();
        Assert.Contains(", timeline, 1988, " + bench.Own.UrlOf(PageKind.Timeline).AbsoluteUri + "#e-1988, ", (await CopiedAsync(page))[0], StringComparison.Ordinal);
    });

    [Fact]
    public Task The_block_copies_what_it_shows_with_the_address_of_the_page() => bench.OnAsync(PageKind.Own, PageKind.Home, async page =>
    {
        await page.EvaluateAsync(Catch);
        await page.Locator(".cite details[open] .copy").First.ClickAsync();
        Assert.StartsWith("Sources. “Nagorno-Karabakh: the offensive of 2023 and the century before it.” Edition 1.2. November 28, 2026. " + bench.Own.UrlOf(PageKind.Article).AbsoluteUri, (await CopiedAsync(page))[0], StringComparison.Ordinal);
    });

    private static Task<string[]> CopiedAsync(IPage page) => page.EvaluateAsync<string[]>("copied").WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
}
