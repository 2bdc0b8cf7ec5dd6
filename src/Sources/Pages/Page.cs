using Sources.Model;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>A page that can be made: its path, and its view when it is wanted, so that pages are made in parallel and never all at once.</summary>
/// <param name="Path">Where it is written.</param>
/// <param name="MakeView">Makes its view; pure.</param>
public sealed record Page(SitePath Path, Func<PageView> MakeView);
