using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Sources.Tests.Support;
using Xunit;

namespace Sources.BrowserTests;

/// <summary>What an author sees in the browser while writing under <c>sources serve</c>.</summary>
public sealed class Preview(Bench bench) : IAsyncLifetime
{
    private const string Settings = "title: A Site\ntokens:\n  accent: \"#123456\"\n";

    private readonly string folder = Directory.CreateTempSubdirectory("sources-preview-").FullName;
    private ServeProcess serve = null!;

    public async ValueTask InitializeAsync()
    {
        Write("site.yml", Settings);
        Write("articles/long.md", Article(1, 60));
        Write("articles/other.md", "---\ntitle: Another\n---\nIt stood in 1911.\n");
        serve = await ServeProcess.StartAsync(folder, "--base", "repository");
    }

    public async ValueTask DisposeAsync()
    {
        await serve.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public Task An_edit_is_seen_and_the_reader_stays_at_the_same_words() => bench.OnAsync(new Uri(serve.Address, "articles/long/"), async page =>
    {
        var thirtieth = page.GetByText("Paragraph 30 says", new PageGetByTextOptions { Exact = false }).First;
        await thirtieth.EvaluateAsync("e => scrollBy(0, e.getBoundingClientRect().top - 200)");
        double before = await TopOf(thirtieth);
        // Three more paragraphs above, so that every number changes, and other words below.
        Write("articles/long.md", Article(-2, 60).Replace("Paragraph 31 says", "Paragraph 31 has it", StringComparison.Ordinal));
        await page.GetByText("Paragraph 31 has it", new PageGetByTextOptions { Exact = false }).First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        Assert.NotEqual(0, await page.GetByText("Paragraph -1 says", new PageGetByTextOptions { Exact = false }).CountAsync());
        Assert.InRange(await TopOf(thirtieth), before - 2, before + 2);
        Assert.Equal("auto", await page.EvaluateAsync<string>("() => history.scrollRestoration"));

        // The words at the very place change: their number stays.
        Write("articles/long.md", Article(-2, 60).Replace("Paragraph 29 says", "Paragraph 29 had it", StringComparison.Ordinal));
        await page.GetByText("Paragraph 29 had it", new PageGetByTextOptions { Exact = false }).First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        Assert.InRange(await TopOf(thirtieth), before - 2, before + 2);
    });

    [Fact]
    public Task What_a_page_does_not_show_leaves_it_alone_and_a_style_is_changed_in_place() => bench.OnAsync(new Uri(serve.Address, "articles/other/"), async page =>
    {
        await page.EvaluateAsync("() => window.marked = true");
        string before = await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).getPropertyValue('--accent')");
        Assert.Contains("123456", before, StringComparison.Ordinal);
        Write("articles/long.md", Article(1, 61));
        await serve.SaysAsync("Shown anew");
        Write("site.yml", Settings.Replace("123456", "654321", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("html")).ToHaveCSSAsync("--accent", new Regex("654321"));
        Assert.True(await page.EvaluateAsync<bool>("() => window.marked === true"));
        Assert.Equal(1, await page.Locator("link[href*='tokens.css']").CountAsync());
    });

    [Fact]
    public Task A_mistake_is_shown_with_its_place_until_it_is_mended() => bench.OnAsync(new Uri(serve.Address, "articles/other/"), async page =>
    {
        var panel = page.Locator("#sources-preview details");
        await Assertions.Expect(panel).ToBeAttachedAsync();
        Assert.False(await panel.IsVisibleAsync());
        Write("articles/other.md", "---\ntitle: Another\n---\nIt stood. See [[<b>]].\n");
        await panel.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Visible });
        string text = await panel.InnerTextAsync();
        Assert.Contains("1 error in the content; below is the last site that could be built", text, StringComparison.Ordinal);
        Assert.Contains("content/articles/other.md:4:", text, StringComparison.Ordinal);
        Assert.Contains("no entity has the name or the slug `<b>`", text, StringComparison.Ordinal);
        Assert.Contains("add a file to content/entities", text, StringComparison.Ordinal);
        Assert.Equal(1, await page.GetByText("It stood in").CountAsync());
        // Closed by hand, it stays closed.
        await panel.Locator("summary").ClickAsync();
        Assert.False(await panel.Locator("li").First.IsVisibleAsync());
        Write("articles/other.md", "---\ntitle: Another\n---\nIt stood once more in 1911.\n");
        await page.GetByText("It stood once more").WaitForAsync();
        await Assertions.Expect(panel).ToHaveAttributeAsync("hidden", "");
    });

    [Fact]
    public Task A_page_that_comes_into_being_is_seen_at_its_address() => bench.OnAsync(new Uri(serve.Address, "articles/new/"), async page =>
    {
        Assert.Equal("Page not found", await page.Locator("h1").InnerTextAsync());
        Write("articles/new.md", "---\ntitle: The New One\n---\nIt rose in 1912.\n");
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "The New One" }).WaitForAsync();
    });

    private void Write(string path, string text)
    {
        string full = Path.Combine(folder, "content", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private static string Article(int first, int last) =>
        "---\ntitle: A Long One\n---\n" + string.Concat(Enumerable.Range(first, last - first + 1).Select(i => $"Paragraph {i} says that the wall is old. Walls of this kind are {(i % 3 == 0 ? "many, and nobody counts them" : "few")}.\n\n"));

    private static async Task<double> TopOf(ILocator element) => await element.EvaluateAsync<double>("e => e.getBoundingClientRect().top");
}
