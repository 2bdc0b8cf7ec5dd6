using Microsoft.Playwright;

namespace Sources.BrowserTests.Harness;

/// <summary>Who looks at a page, and with what.</summary>
internal sealed record Reader
{
    internal int Width { get; init; } = 1440;
    internal int Height { get; init; } = 900;
    internal bool Dark { get; init; }
    internal bool Scripts { get; init; } = true;
    internal bool Motion { get; init; }
    internal float Pixels { get; init; } = 1;
    internal bool Touch { get; init; }

    internal BrowserNewContextOptions Options() => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = Scripts,
        ReducedMotion = Motion ? ReducedMotion.NoPreference : ReducedMotion.Reduce,
        DeviceScaleFactor = Pixels,
        HasTouch = Touch,
        // Where a finger is all there is, nothing hovers.
        IsMobile = Touch,
        Locale = "en-GB",
    };
}
