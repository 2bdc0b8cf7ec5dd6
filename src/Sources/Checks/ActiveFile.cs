using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Checks;

/// <summary>
/// Assets are published as they are, and a browser that opens one as a page runs what is in it, beyond the policy of the site's own pages. So no asset is a web page, and a drawing or other XML
/// holds nothing that runs or that asks another host for something.
/// </summary>
internal static class ActiveFile
{
    private static readonly string[] Pages = [".html", ".htm", ".shtml", ".xhtml", ".xht", ".mht", ".mhtml", ".svgz"];
    /// <summary>What a host serves, and a browser shows, as text.</summary>
    private static readonly string[] Texts = [".txt", ".md", ".csv", ".tsv", ".json", ".js", ".css", ".yml", ".yaml", ".tex", ".bib", ".ris", ".log"];
    private static readonly string[] Drawings = [".svg", ".xml"];

    internal static void Check(CheckedSite site, DiagnosticBag bag) => Parallel.ForEach(site.Site.Assets, asset => site.Memo.Assets.Of(asset, Check, bag));

    /// <returns>Always true: what is wrong is in the bag.</returns>
    private static bool Check(ContentFile asset, DiagnosticBag bag)
    {
        string extension = Path.GetExtension(asset.Slug).ToLowerInvariant();
        if (Pages.Contains(extension))
            bag.Error(DiagnosticCodes.ActiveFile, asset.Whole, "a web page or a compressed drawing among the assets would run whatever is in it", "write it as a page in content/pages, save a drawing as plain .svg, or put it into an archive (.zip)");
        else if (Drawings.Contains(extension) || (!Texts.Contains(extension) && IsMarkup(asset.Bytes.Span))) ActiveMarkup.Check(asset, bag);
        return true;
    }

    /// <summary>Whether the first sign, after a byte order mark and blanks and in whatever width, is a less-than.</summary>
    private static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        int first = bytes.IndexOfAnyExcept(Blank);
        return first >= 0 && bytes[first] == '<';
    }

    private static ReadOnlySpan<byte> Blank => [0, (byte)'\t', (byte)'\n', (byte)'\f', (byte)'\r', (byte)' ', 0xef, 0xbb, 0xbf, 0xfe, 0xff];
}
