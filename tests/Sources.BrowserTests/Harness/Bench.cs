using System.Collections.Concurrent;
using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

[assembly: AssemblyFixture(typeof(Bench))]

namespace Sources.BrowserTests.Harness;

/// <summary>What all tests share: one browser and two sites, built once.</summary>
public sealed class Bench : IAsyncLifetime
{
    private readonly ConcurrentDictionary<(bool Scripts, float Pixels, bool Touch), ConcurrentBag<Window>> windows = new();
    private IPlaywright? playwright;
    private BuiltSite? own;

    internal IBrowser Browser { get; private set; } = null!;
    /// <summary>The site of this repository; a test that asks for it is skipped where a fork has another.</summary>
    internal BuiltSite Own
    {
        get
        {
            Repository.SkipWithoutOwnArticle();
            return own!;
        }
    }
    internal BuiltSite Odd { get; private set; } = null!;

    internal BuiltSite Site(string name) => name == PageKind.Own ? Own : Odd;

    public async ValueTask InitializeAsync()
    {
        if (Repository.HasOwnArticle) own = await BuiltSite.BuildAsync(Repository.At("content"), "/", knowsItsAddress: false, policy: null);
        Odd = await BuiltSite.BuildAsync(Repository.At("tests", "Sources.BrowserTests", "Site"), "/repository/", knowsItsAddress: true, StaticHost.StrictPolicy);
        playwright = await Playwright.CreateAsync();
        Browser = await Chromium.LaunchAsync(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        playwright?.Dispose();
        if (own is not null) await own.DisposeAsync();
        if (Odd is not null) await Odd.DisposeAsync();
    }

    /// <summary>Opens the page of a kind, does what the test does, and asks that the page was clean to the end.</summary>
    internal Task OnAsync(string site, string kind, Func<IPage, Task> act, Reader? reader = null) => OnAsync(Site(site).UrlOf(kind), act, reader);

    /// <inheritdoc cref="OnAsync(string, string, Func{IPage, Task}, Reader?)"/>
    internal async Task OnAsync(Uri address, Func<IPage, Task> act, Reader? reader = null)
    {
        reader ??= new Reader();
        var free = windows.GetOrAdd((reader.Scripts, reader.Pixels, reader.Touch), _ => new ConcurrentBag<Window>());
        if (!free.TryTake(out var window)) window = await Window.OpenAsync(Browser, reader);
        try
        {
            await window.GoAsync(address, reader);
            await act(window.Page);
            Check.None(window.Faults.Found, "the page was not clean");
            await window.ClearAsync(reader);
            free.Add(window);
        }
        catch (Exception)
        {
            await KeepPictureAsync(window.Page);
            await window.CloseAsync();
            throw;
        }
    }

    private static async Task KeepPictureAsync(IPage page)
    {
        string name = string.Concat((TestContext.Current.Test?.TestDisplayName ?? "unknown").Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        string file = Repository.At("TestResults", "browser", $"{name[..Math.Min(name.Length, 150)]}.png");
        try
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true, Timeout = 5_000 });
            TestContext.Current.SendDiagnosticMessage($"a picture of the page is in {file}");
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException or IOException)
        {
            // The picture is a help only; the test's own failure is what counts.
        }
    }
}
