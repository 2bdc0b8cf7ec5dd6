using System.Text;
using Sources.Model;
using Sources.Pages;

namespace Sources.Rendering;

/// <summary>Pages to files in memory, through a theme, in parallel.</summary>
public static class PageRenderer
{
    /// <summary>Renders all pages, in the order given.</summary>
    public static async Task<IReadOnlyList<OutputFile>> RenderAsync(IReadOnlyList<Page> pages, ITheme theme, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(theme);
        var files = new OutputFile[pages.Count];
        await Parallel.ForAsync(0, pages.Count, cancel, async (i, _) => files[i] = await RenderAsync(pages[i], theme).ConfigureAwait(false)).ConfigureAwait(false);
        return files;
    }

    /// <summary>Renders one page.</summary>
    public static async ValueTask<OutputFile> RenderAsync(Page page, ITheme theme)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(theme);
        var writer = new StringWriter(new StringBuilder(16 * 1024), System.Globalization.CultureInfo.InvariantCulture);
        await using (writer.ConfigureAwait(false))
        {
            await theme.RenderAsync(page.MakeView(), writer).ConfigureAwait(false);
            return new OutputFile(page.Path, Encoding.UTF8.GetBytes(writer.ToString()));
        }
    }

    /// <summary>The files a theme ships.</summary>
    public static IEnumerable<OutputFile> Assets(ITheme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return theme.Assets.Select(a => new OutputFile(SitePath.File("assets/" + a.Name), a.Bytes));
    }
}
