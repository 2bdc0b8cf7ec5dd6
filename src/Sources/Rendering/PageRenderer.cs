using System.Text;
using Sources.Model;
using Sources.Pages;

namespace Sources.Rendering;

/// <summary>Pages to files in memory, through a theme.</summary>
public static class PageRenderer
{
    /// <summary>The files that pages become, in the order given; each is rendered when it is wanted.</summary>
    public static IEnumerable<PlannedFile> Plan(IEnumerable<Page> pages, ITheme theme)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(theme);
        return pages.Select(page => new PlannedFile(page.Path, () => RenderAsync(page, theme)));
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
