using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Sources.Tests.Support;
using Xunit;

namespace Sources.BrowserTests.Security;

/// <summary>A page from elsewhere, open in the same browser while an author writes: it sees nothing of the draft.</summary>
public sealed class PreviewGuard(Bench bench) : IAsyncLifetime
{
    private readonly string draft = Directory.CreateTempSubdirectory("sources-draft-").FullName, elsewhere = Directory.CreateTempSubdirectory("sources-elsewhere-").FullName;
    private ServeProcess serve = null!;
    private StaticHost other = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(draft, "content", "articles"));
        await File.WriteAllTextAsync(Path.Combine(draft, "content", "site.yml"), "title: A Draft\n");
        await File.WriteAllTextAsync(Path.Combine(draft, "content", "articles", "x.md"), "---\ntitle: Secret\n---\nIt fell in 1911.\n");
        serve = await ServeProcess.StartAsync(draft);
        await File.WriteAllTextAsync(Path.Combine(elsewhere, "404.html"), "");
        await File.WriteAllTextAsync(Path.Combine(elsewhere, "index.html"), $"""
            <!doctype html><title>Elsewhere</title>
            <script src="{serve.Address}assets/previews.js"></script>
            <link rel="stylesheet" href="{serve.Address}assets/sources.css">
            <iframe src="{serve.Address}"></iframe>
            <p>Words</p>
            """);
        other = await StaticHost.StartAsync(elsewhere);
    }

    public async ValueTask DisposeAsync()
    {
        await other.DisposeAsync();
        await serve.DisposeAsync();
        Directory.Delete(draft, true);
        Directory.Delete(elsewhere, true);
    }

    [Fact]
    public async Task It_reads_frames_and_hears_nothing()
    {
        var window = await Window.OpenAsync(bench.Browser, new Reader());
        try
        {
            await window.GoAsync(other.Address, new Reader());
            Assert.Equal("""{"previews":false,"styled":false,"read":"blocked","loaded":"blocked","heard":"blocked"}""", await window.Page.EvaluateAsync<string>("""
                async preview => {
                  const tried = (address, how) => fetch(address, how).then(() => 'open', () => 'blocked');
                  const heard = new Promise(done => {
                    const events = new EventSource(preview + '.preview/events?page=/');
                    events.onerror = () => { events.close(); done('blocked') };
                    events.onopen = () => done('open');
                  });
                  return JSON.stringify({ previews: 'SOURCES_PREVIEWS' in window, styled: getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '', read: await tried(preview), loaded: await tried(preview, { mode: 'no-cors' }), heard: await heard });
                }
                """, serve.Address.AbsoluteUri));
            // The browser shows an error of its own in the frame.
            Assert.DoesNotContain(window.Page.Frames.Skip(1), frame => frame.Url.StartsWith(serve.Address.AbsoluteUri, StringComparison.Ordinal));
        }
        finally
        {
            await window.CloseAsync();
        }
    }

    [Fact]
    public Task Its_own_pages_do_under_the_policy_of_a_published_one() => bench.OnAsync(serve.Address, async page =>
    {
        Assert.Equal(1, await page.Locator("meta[http-equiv='Content-Security-Policy'][content^=\"default-src 'none'\"]").CountAsync());
        await File.WriteAllTextAsync(Path.Combine(draft, "content", "site.yml"), "title: Another Draft\n");
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex("^Another Draft"));
    });
}
