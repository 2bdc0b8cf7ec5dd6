using Microsoft.Playwright;

namespace Sources.BrowserTests.Harness;

/// <summary>One page of the browser. Opening one is dear, so a window is used again for the next test, with nothing of the last one left.</summary>
internal sealed class Window
{
    private readonly IBrowserContext context;

    private Window(IBrowserContext context, IPage page, Faults faults) => (this.context, Page, Faults) = (context, page, faults);

    internal IPage Page { get; }
    internal Faults Faults { get; }

    internal static async Task<Window> OpenAsync(IBrowser browser, Reader reader)
    {
        var context = await browser.NewContextAsync(reader.Options()).ConfigureAwait(false);
        context.SetDefaultTimeout(30_000);
        var page = await context.NewPageAsync().ConfigureAwait(false);
        return new Window(context, page, await Faults.WatchAsync(page).ConfigureAwait(false));
    }

    /// <summary>Goes to an address as a reader with nothing kept from before.</summary>
    internal async Task GoAsync(Uri address, Reader reader)
    {
        Faults.Begin(address);
        await Page.SetViewportSizeAsync(reader.Width, reader.Height).ConfigureAwait(false);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions
        {
            Media = Media.Screen,
            ColorScheme = reader.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = reader.Motion ? ReducedMotion.NoPreference : ReducedMotion.Reduce,
        }).ConfigureAwait(false);
        await Page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load }).ConfigureAwait(false);
    }

    /// <summary>Leaves the page and whatever it kept. What it says while it goes is no fault.</summary>
    internal async Task ClearAsync(Reader reader)
    {
        Faults.End();
        if (reader.Scripts) await Page.EvaluateAsync("() => { localStorage.clear(); sessionStorage.clear(); }").ConfigureAwait(false);
        await Page.GotoAsync("about:blank").ConfigureAwait(false);
    }

    internal async Task CloseAsync() => await context.CloseAsync().ConfigureAwait(false);
}
