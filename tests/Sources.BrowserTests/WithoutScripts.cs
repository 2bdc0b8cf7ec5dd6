using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests;

/// <summary>Scripts are a convenience: without them everything is there to read, and every control that is shown works.</summary>
public sealed class WithoutScripts(Bench bench)
{
    private static readonly Reader Plain = new() { Scripts = false };

    [Theory, MemberData(nameof(PageKind.All), MemberType = typeof(PageKind))]
    public Task Everything_can_be_read(string site, string kind) => bench.OnAsync(site, kind, async page =>
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        foreach (string told in (string[])["[data-section]", "[data-statement]:not(a)", "li[data-edtf]", "main li", "main h2"])
        {
            int all = await page.Locator(told).CountAsync(), hidden = await page.Locator($"details:not([open]) :is({told})").CountAsync();
            Assert.Equal(all - hidden, await page.Locator($"{told} >> visible=true").CountAsync());
        }
        Assert.Equal(0, await page.Locator("button >> visible=true").CountAsync());
        Assert.Equal(0, await page.Locator("select >> visible=true").CountAsync());
    }, Plain);

    [Theory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Timeline)]
    [InlineData(PageKind.Place)]
    public Task Tab_reaches_every_link(string kind) => bench.OnAsync(PageKind.Own, kind, async page =>
    {
        string[] dead = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a[href]')].filter(link => link.tabIndex < 0 && link.checkVisibility({ visibilityProperty: true }) && !link.closest('[aria-hidden=true]')).map(link => link.outerHTML.slice(0, 100))
            """);
        Check.None(dead, "no key reaches, for the arrows need a script");
    }, Plain);

    [Theory]
    [InlineData(PageKind.Own)]
    [InlineData(PageKind.Odd)]
    public Task The_timeline_is_whole(string site) => bench.OnAsync(site, PageKind.Article, async page =>
    {
        string[] dated = await IdsAsync(page, "[data-section=timeline]", "id"), argued = await IdsAsync(page, "[data-section=analysis]", "id");
        Assert.NotEmpty(dated);
        await page.GotoAsync(bench.Site(site).UrlOf(PageKind.Timeline).AbsoluteUri);
        Assert.Equal(dated.Order(), (await IdsAsync(page, "li[data-edtf] [data-statement]:not(a)", "data-statement")).Distinct().Order());
        await page.GotoAsync(bench.Site(site).UrlOf(PageKind.Analysis).AbsoluteUri);
        Assert.Equal(argued.Order(), (await IdsAsync(page, "main [data-statement]:not(a)", "data-statement")).Distinct().Order());
    }, Plain);

    [Fact]
    public Task The_search_page_points_to_the_names() => bench.OnAsync(PageKind.Own, PageKind.Search, async page =>
    {
        Assert.Equal(0, await page.Locator("input >> visible=true").CountAsync());
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new("A.Z") }).First.ClickAsync();
        await page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Dağlıq Qarabağ" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Nagorno-Karabakh");
    }, Plain);

    private static async Task<string[]> IdsAsync(IPage page, string selector, string attribute)
    {
        var found = new List<string>();
        foreach (var one in await page.Locator(selector).AllAsync())
            found.Add(await one.GetAttributeAsync(attribute) ?? "");
        return [.. found];
    }
}
