using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;
using Sources.Importing.Documents;

namespace Sources.Importing.Html;

/// <summary>Finds which part of a page is its text.</summary>
internal static class MainContent
{
    private static readonly string[] Says = ["article", "main, [role=main]", "[itemprop~=articleBody]"];

    /// <summary>The part that the page itself calls its article; where it calls none so, the part that reads like one.</summary>
    internal static IElement Find(IHtmlDocument page, string html, bool wholePage, ImportDocument document)
    {
        var body = page.Body ?? page.DocumentElement;
        if (wholePage) return body;
        var root = Says.Select(s => page.QuerySelectorAll(s)).Where(all => all.Length == 1 && Words(all[0]) > 20).Select(all => all[0]).FirstOrDefault();
        if (root is null && Words(body) > 60)
        {
            string address = document.Record["url"] ?? "https://page.invalid/";
            var read = new Reader(address, html).GetArticle();
            if (read.Completed && read.Content is { Length: > 0 } content && new HtmlParser().ParseDocument(content).Body is { } found && Words(found) * 4 > Words(body))
            {
                root = found;
                document.Doubt(null, "the page does not say which part of it is the article; the part that reads like one was taken");
            }
        }
        if (root is null) return body;
        int outside = Words(body) - Words(root);
        if (outside > 0) document.Doubt(null, $"{outside} words around the article were left out; --whole-page takes them");
        return root;
    }

    /// <summary>How many words a reader would see.</summary>
    internal static int Words(IElement element)
    {
        int hidden = element.QuerySelectorAll("script, style, template, noscript").Sum(e => Count(e.TextContent));
        return Count(element.TextContent) - hidden;
    }

    internal static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
