using Sources.Pages.Views;

namespace Sources.Rendering;

/// <summary>Turns views into HTML. A theme is a project under <c>themes/</c>; it formats and never queries, sorts or joins.</summary>
public interface ITheme
{
    /// <summary>The folder's name.</summary>
    string Name { get; }

    /// <summary>Writes a page. Called from several threads at once.</summary>
    ValueTask RenderAsync(PageView view, TextWriter output);

    /// <summary>Style sheets, scripts and pictures, by path below <c>assets/</c>, in order of path.</summary>
    IReadOnlyList<ThemeAsset> Assets { get; }
}

/// <summary>A file that a theme ships.</summary>
/// <param name="Name">Path below <c>assets/</c>, forward slashes.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes);
