using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sources.BrowserTests.Harness;

/// <summary>Follows every link of a site from its home page, as a browser without scripts resolves them.</summary>
/// <param name="start">The home page.</param>
/// <param name="within">The address that all of the site is under.</param>
/// <param name="read">The file at an address, without its fragment, or null where there is none.</param>
internal sealed class Crawler(Uri start, Uri within, Func<Uri, Task<byte[]?>> read)
{
    private static readonly (string Selector, string Attribute)[] Links =
        [("[href]", "href"), ("[src]", "src"), ("[srcset]", "srcset"), ("[action]", "action"), ("[cite]", "cite"), ("[poster]", "poster"), ("object[data]", "data")];

    private readonly Dictionary<string, IDocument?> pages = [];

    /// <summary>What led nowhere, as "page -> link: why".</summary>
    internal List<string> Broken { get; } = [];

    /// <summary>The addresses that were found, without fragments.</summary>
    internal HashSet<string> Reached { get; } = [];

    internal async Task RunAsync()
    {
        var queue = new Queue<Uri>([start]);
        var links = new List<(Uri Page, Uri Link, string Written)>();
        while (queue.TryDequeue(out var address))
        {
            if (!Reached.Add(address.AbsoluteUri)) continue;
            if (await OpenAsync(address) is not { } page) continue;
            foreach (string written in Links.SelectMany(l => page.QuerySelectorAll(l.Selector).Select(e => e.GetAttribute(l.Attribute)!)).Distinct())
            {
                if (!Uri.TryCreate(address, written, out var link)) Broken.Add($"{address} -> {written}: no address");
                else if (link.Scheme is not ("http" or "https" or "file") || link.Host != within.Host || link.Port != within.Port) continue;
                else if (!link.AbsoluteUri.StartsWith(within.AbsoluteUri, StringComparison.Ordinal)) Broken.Add($"{address} -> {written}: leaves the site");
                else
                {
                    links.Add((address, link, written));
                    queue.Enqueue(new Uri(PathOf(link)));
                }
            }
        }
        foreach (var (page, link, written) in links)
        {
            string target = PathOf(link);
            if (!pages.TryGetValue(target, out var document)) Broken.Add($"{page} -> {written}: nothing there");
            else if (link.Fragment.Length > 1 && document is not null && document.GetElementById(Uri.UnescapeDataString(link.Fragment[1..])) is null) Broken.Add($"{page} -> {written}: no such place on the page");
        }
    }

    private static string PathOf(Uri link) => link.AbsoluteUri.Split('#', '?')[0];

    private async Task<IDocument?> OpenAsync(Uri address)
    {
        if (await read(address) is not { } bytes) return null;
        string text = System.Text.Encoding.UTF8.GetString(bytes);
        var page = text.TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) ? await new HtmlParser().ParseDocumentAsync(text) : null;
        pages[address.AbsoluteUri] = page;
        return page;
    }
}
