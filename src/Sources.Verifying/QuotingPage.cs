using AngleSharp.Dom;
using Sources.Diagnostics;

namespace Sources.Verifying;

/// <summary>Words that a page quotes from an article.</summary>
/// <param name="Statement">The statement that they say they are.</param>
/// <param name="Article">The slug of the article that they lead back to; null where they lead to none.</param>
/// <param name="Fragment">The anchor that they lead back to; null where no link stands with them.</param>
/// <param name="Section">The section they say they are in, or null.</param>
/// <param name="Part">The entry or argument that they stand in, or null.</param>
/// <param name="Words">The words.</param>
/// <param name="Location">Where.</param>
internal sealed record Quotation(string Statement, string? Article, string? Fragment, string? Section, string? Part, string Words, SourceLocation Location);

/// <summary>A page with quotations, or with entries or arguments.</summary>
/// <param name="Path">The page.</param>
/// <param name="Quotations">In order.</param>
/// <param name="Parts">The ids of its entries and arguments, with the EDTF value of an entry.</param>
internal sealed record QuotingPage(string Path, IReadOnlyList<Quotation> Quotations, IReadOnlyDictionary<string, string?> Parts)
{
    private static readonly Uri Anywhere = new("http://site/");

    /// <summary>The slug of the article whose page this is, or null.</summary>
    internal string? Article => Path.Split('/') is ["articles", var slug, _, ..] ? slug : null;

    internal static QuotingPage? Read(SiteFolder files, string path, DiagnosticBag bag)
    {
        if (PageReader.Read(files, path) is not { } page) return null;
        var parts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var part in page.QuerySelectorAll("li[data-edtf][id], section.argument[id]"))
            if (!parts.TryAdd(part.Id!, part.GetAttribute("data-edtf"))) bag.Error(FindingCodes.ChangedData, PageReader.LocationOf(part, path), $"{part.Id} stands on the page twice");
        // A link may name the statement it stands beside; that is no quotation.
        var quotations = page.QuerySelectorAll("[data-statement]:not(a)").Select(e => Of(e, path)).ToList();
        return new QuotingPage(path, quotations, parts);
    }

    private static Quotation Of(IElement element, string path)
    {
        var back = element.QuerySelector("a.back");
        string? article = null, fragment = null;
        if (back?.GetAttribute("href") is { } href && Uri.TryCreate(new Uri(Anywhere, path), href, out var target))
        {
            fragment = target.Fragment.TrimStart('#');
            article = target.Host == Anywhere.Host && target.AbsolutePath.Split('/') is ["", "articles", var slug, "index.html" or ""] ? slug : null;
        }
        else if (back is null && path.Split('/') is ["articles", var own, ..]) article = own;
        string? part = (element.Closest("li[data-edtf][id]") ?? element.Closest("section.argument[id]"))?.Id;
        return new Quotation(element.GetAttribute("data-statement")!, article, fragment, element.GetAttribute("data-section"), part, PageReader.Words(element), PageReader.LocationOf(element, path));
    }
}
