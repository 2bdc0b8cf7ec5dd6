using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests;

/// <summary>A page says nothing to the console, fails at nothing and asks no other host for anything; every test asks that, these do nothing else.</summary>
public sealed class CleanPages(Bench bench)
{
    [Theory, MemberData(nameof(PageKind.All), MemberType = typeof(PageKind))]
    public Task A_page_opens_without_a_word(string site, string kind) => bench.OnAsync(site, kind, ReadToTheEnd);

    [Theory, MemberData(nameof(PageKind.OfOwn), MemberType = typeof(PageKind))]
    public Task A_page_opens_from_the_disk_without_a_word(string kind) => bench.OnAsync(bench.Own.FileOf(kind), ReadToTheEnd);

    [Theory, MemberData(nameof(PageKind.OfOwn), MemberType = typeof(PageKind))]
    public async Task A_page_keeps_a_strict_content_security_policy(string kind)
    {
        await using var host = await StaticHost.StartAsync(bench.Own.Folder, "/", StaticHost.StrictPolicy);
        await bench.OnAsync(new Uri(host.Address, bench.Own.PathOf(kind)), async page =>
        {
            await ReadToTheEnd(page);
            await page.Keyboard.PressAsync("?");
            await page.Keyboard.PressAsync("Escape");
            if (await page.Locator("[data-section]").CountAsync() > 0) await page.Locator("[data-section]").First.DispatchEventAsync("click");
        });
    }

    [Fact]
    public async Task The_test_itself_sees_what_is_not_clean()
    {
        string folder = Directory.CreateTempSubdirectory("sources-browser-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "404.html"), "", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"),
            "<!doctype html><script src=missing.js></script><script>alert(1)</script><p style='color:red'>x<img src='https://example.org/x.png' alt=''>", TestContext.Current.CancellationToken);
        try
        {
            await using var host = await StaticHost.StartAsync(folder, "/", StaticHost.StrictPolicy);
            var window = await Window.OpenAsync(bench.Browser, new Reader());
            await window.GoAsync(host.Address, new Reader());
            var faults = window.Faults;
            Assert.Contains(faults.Found, f => f.Contains("404", StringComparison.Ordinal) && f.Contains("missing.js", StringComparison.Ordinal));
            Assert.Contains(faults.Found, f => f.Contains("policy violated: script-src", StringComparison.Ordinal));
            Assert.Contains(faults.Found, f => f.Contains("policy violated: style-src", StringComparison.Ordinal));
            Assert.Contains(faults.Found, f => f.Contains("policy violated: img-src https://example.org", StringComparison.Ordinal));
            await window.CloseAsync();
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static async Task ReadToTheEnd(IPage page)
    {
        await page.EvaluateAsync("async () => { for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) { scrollTo(0, y); await new Promise(done => requestAnimationFrame(done)); } }");
        Assert.NotEqual("", await page.TitleAsync());
    }
}
