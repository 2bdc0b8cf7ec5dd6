using Microsoft.AspNetCore.Html;
using RazorSlices;
using Sources.Pages.Views;

namespace Sources.Themes.Base.Templates;

/// <summary>A page and what the layout stands around.</summary>
/// <param name="View">The page.</param>
/// <param name="Body">Its template.</param>
/// <param name="Policy">What the page may load and run: a content security policy, as it stands in an attribute.</param>
public sealed record Framed(PageView View, RazorSlice Body, HtmlString Policy);
