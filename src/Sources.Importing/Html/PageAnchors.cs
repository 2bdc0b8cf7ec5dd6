using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Sources.Importing.Html;

/// <summary>
/// Where the links of a page lead, and what of it comes first. All of it is looked at once: a page may have a link in every sentence, and to look for the place of one goes through the whole page.
/// It holds for as long as nobody changes the page.
/// </summary>
internal sealed class PageAnchors
{
    private readonly Dictionary<string, IElement> within, anywhere;
    private readonly Dictionary<IElement, int> places = [];

    internal PageAnchors(IElement root, IHtmlDocument page)
    {
        within = Named(root);
        anywhere = Named(page.DocumentElement);
        foreach (var tree in new[] { root.Owner, page }.OfType<IDocument>().Distinct())
            foreach (var element in tree.QuerySelectorAll("*")) places[element] = places.Count;
    }

    /// <summary>What an address within the page leads to: in its text, where there is something of that name, else elsewhere on it.</summary>
    internal IElement? Target(string id) => within.GetValueOrDefault(id) ?? anywhere.GetValueOrDefault(id);

    /// <summary>Whether the second comes after the first. Of two trees, as where the text was taken out of the page, it counts as later.</summary>
    internal bool Follows(IElement first, IElement second) =>
        first.Owner != second.Owner || !places.TryGetValue(first, out int one) || !places.TryGetValue(second, out int other) || other > one;

    private static Dictionary<string, IElement> Named(IElement tree)
    {
        var named = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var element in tree.QuerySelectorAll("[id], a[name]"))
        {
            if (element.Id is { } id) named.TryAdd(id, element);
            if (element.LocalName == "a" && element.GetAttribute("name") is { } name) named.TryAdd(name, element);
        }
        return named;
    }
}
