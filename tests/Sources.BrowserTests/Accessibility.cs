using System.Globalization;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests;

/// <summary>axe finds nothing against WCAG 2.2 AA and its best practices, at three widths, with everything opened; in the dark scheme, which changes colours only, it looks at colours.</summary>
public sealed class Accessibility(Bench bench)
{
    private static readonly int[] Widths = [360, 768, 1440];
    /// <summary>Rules of axe, as its option <c>runOnly</c> takes them.</summary>
    private const string All = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']", Colours = "['color-contrast', 'link-in-text-block']";
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory, MemberData(nameof(PageKind.All), MemberType = typeof(PageKind))]
    public Task Axe_finds_nothing(string site, string kind) => bench.OnAsync(site, kind, async page =>
    {
        await page.EvaluateAsync("() => { for (const one of document.querySelectorAll('details')) one.open = true; }");
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (int width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var (scheme, what) in ((ColorScheme, string)[])[(ColorScheme.Light, All), (ColorScheme.Dark, Colours)])
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                found.UnionWith(await RunAxeAsync(page, $"{width.ToString(CultureInfo.InvariantCulture)} px, {scheme.ToString().ToLowerInvariant()}", what));
            }
        }
        Check.None(found, "axe found");
    });

    [Theory]
    [InlineData(PageKind.Own, PageKind.Article)]
    [InlineData(PageKind.Odd, PageKind.ChronicleTimeline)]
    public Task The_sheet_of_keys_is_sound_and_closes(string site, string kind) => bench.OnAsync(site, kind, async page =>
    {
        await page.Keyboard.PressAsync("?");
        var sheet = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(sheet).ToBeVisibleAsync();
        Check.None(await RunAxeAsync(page, "sheet"), "axe found");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(sheet).ToBeHiddenAsync();
    });

    [Fact]
    public Task The_results_of_a_search_are_sound() => bench.OnAsync(PageKind.Own, PageKind.Search, async page =>
    {
        await page.GetByRole(AriaRole.Searchbox).FillAsync("armenia");
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Armenia" }).First).ToBeVisibleAsync();
        Check.None(await RunAxeAsync(page, "results"), "axe found");
    });

    [Fact]
    public async Task The_test_itself_sees_what_is_not_sound()
    {
        await using var context = await bench.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<!doctype html><html lang=en><title>x</title><main><h1>x</h1><p style='color:#999;background:#fff'>pale</p><img src='data:,'>");
        var found = await RunAxeAsync(page, "bad page");
        Assert.Contains(found, f => f.Contains("color-contrast", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Contains("image-alt", StringComparison.Ordinal));
    }

    /// <summary>Runs axe in the page itself: its wrapper opens a window for each run, which takes longer than the run.</summary>
    internal static async Task<IEnumerable<string>> RunAxeAsync(IPage page, string where, string what = All)
    {
        if (await page.EvaluateAsync<bool>("() => !self.axe")) await page.EvaluateAsync(Axe);
        string[] found = await page.EvaluateAsync<string[]>($$"""
            async () => {
                const result = await axe.run(document, { runOnly: {{what}}, resultTypes: ['violations'] });
                return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.html.slice(0, 160)} ${node.failureSummary.split('\n')[1] ?? ''}`));
            }
            """);
        return found.Select(text => $"{where}: {text}");
    }
}
