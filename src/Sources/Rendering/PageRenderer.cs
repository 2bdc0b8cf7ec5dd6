using System.Buffers;
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
        var text = new StringBuilder(16 * 1024);
        var writer = new StringWriter(text, System.Globalization.CultureInfo.InvariantCulture);
        await using (writer.ConfigureAwait(false))
        {
            await theme.RenderAsync(page.MakeView(), writer).ConfigureAwait(false);
            return new OutputFile(page.Path, Utf8(text));
        }
    }

    /// <summary>The bytes of a text, without making one string of it first: a page can have tens of megabytes.</summary>
    private static ReadOnlyMemory<byte> Utf8(StringBuilder text)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + (text.Length / 16) + 256);
        // An encoder, since the two halves of one letter can be in two pieces.
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var piece in text.GetChunks()) encoder.Convert(piece.Span, bytes, flush: false, out _, out _);
        encoder.Convert([], bytes, flush: true, out _, out _);
        return bytes.WrittenMemory;
    }

    /// <summary>The files a theme ships.</summary>
    public static IEnumerable<OutputFile> Assets(ITheme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return theme.Assets.Select(a => new OutputFile(SitePath.File("assets/" + a.Name), a.Bytes));
    }
}
