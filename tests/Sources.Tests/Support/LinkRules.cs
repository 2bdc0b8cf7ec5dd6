using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Sources.Tests.Support;

/// <summary>Every link leads somewhere, from disk: to a file that was written and an id that stands in it. No path is absolute.</summary>
internal static class LinkRules
{
    private static readonly string[] Outside = ["http", "https", "mailto"];

    public static void Hold(TestSite site)
    {
        var files = site.Files.ToHashSet(StringComparer.Ordinal);
        var pages = site.Pages.ToDictionary(p => p, site.Page, StringComparer.Ordinal);
        var ids = pages.ToDictionary(p => p.Key, p => p.Value.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        string root = site.Site.Settings.BaseUrl is { } url ? new Uri(url).AbsolutePath : "";
        foreach (var (path, page) in pages)
            foreach (var (element, address) in Addresses(page)) Hold(path, element, address, files, ids, root);
    }

    private static IEnumerable<(IElement Element, string Address)> Addresses(IHtmlDocument page)
    {
        foreach (string name in (string[])["href", "src", "srcset", "data", "action", "poster", "cite", "xlink:href"])
            foreach (var element in page.QuerySelectorAll($"[{name.Replace(":", "\\:", StringComparison.Ordinal)}]"))
                if (element.LocalName != "link" || element.GetAttribute("rel") != "canonical") yield return (element, element.GetAttribute(name)!);
    }

    private static void Hold(string path, IElement element, string address, HashSet<string> files, Dictionary<string, HashSet<string>> ids, string root)
    {
        string where = $"{path}: {element.OuterHtml[..Math.Min(element.OuterHtml.Length, 200)]}";
        int colon = address.IndexOf(':', StringComparison.Ordinal), stop = address.AsSpan().IndexOfAny("/?#");
        if (colon >= 0 && (stop < 0 || colon < stop))
        {
            Assert.True(element.LocalName == "a", $"{where} asks another host");
            Assert.True(Outside.Contains(address[..colon]), $"{where} has a scheme that is not allowed");
            return;
        }
        // A host shows 404.html under any address, so its links begin at the root of the site where that is known.
        if (path == "404.html" && root.Length > 0 && address.StartsWith(root, StringComparison.Ordinal)) address = address[root.Length..];
        Assert.False(address.StartsWith('/') || address.StartsWith('\\'), $"{where} is absolute");
        string[] parts = address.Split('#', 2);
        string? target = parts[0].Length == 0 ? path : Combine(path, Uri.UnescapeDataString(parts[0]));
        Assert.True(target is not null && files.Contains(target), $"{where} leads to no file ({target})");
        if (parts.Length == 2 && parts[1].Length > 0 && ids.TryGetValue(target!, out var there))
            Assert.True(there.Contains(parts[1]) || there.Contains(Uri.UnescapeDataString(parts[1])), $"{where} leads to no id");
    }

    private static string? Combine(string from, string address)
    {
        var at = new List<string>(from.Split('/')[..^1]);
        foreach (string segment in address.Split('/'))
        {
            if (segment is "." or "") continue;
            if (segment != "..") at.Add(segment);
            else if (at.Count == 0) return null;
            else at.RemoveAt(at.Count - 1);
        }
        return string.Join('/', at);
    }
}
