using AngleSharp.Html.Dom;

namespace Sources.Tests.Support;

/// <summary>What holds for every page of every site, whatever is in it.</summary>
internal static class HtmlRules
{
    /// <summary>What a page of the theme that ships may do, and no more.</summary>
    public const string Policy = "default-src 'none';script-src 'self' file:;style-src 'self' file:;img-src 'self' file:;base-uri 'none';form-action 'none'";

    public static void Hold(TestSite site)
    {
        foreach (string path in site.Pages) Hold(path, site.Page(path));
    }

    public static void Hold(string path, IHtmlDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.True(ids.Distinct().Count() == ids.Count, $"{path} has an id twice: {string.Join(", ", ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key))}");
        Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{path} has {page.QuerySelectorAll("h1").Length} h1");
        int before = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            int level = heading.LocalName[1] - '0';
            Assert.True(level <= before + 1, $"{path}: {heading.LocalName} “{heading.TextContent.Trim()}” after h{before}");
            before = level;
        }
        Assert.True(page.QuerySelectorAll("img:not([alt])").Length == 0, $"{path} has a picture without alt");
        Assert.True(page.QuerySelectorAll("[style], style, script:not([src], [type='application/ld+json']), base, iframe, object, embed, form[action]").Length == 0, $"{path} has something inline or embedded");
        foreach (var element in page.QuerySelectorAll("*"))
            foreach (var attribute in element.Attributes)
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), $"{path}: {element.LocalName} has {attribute.Name}");
        // The policy stands before anything that it is about.
        Assert.Equal(["charset", "http-equiv", "name"], page.Head!.Children.Take(3).Select(e => e.Attributes[0]!.Name));
        var policy = Assert.Single(page.QuerySelectorAll("meta[http-equiv]"));
        Assert.Equal(("Content-Security-Policy", Policy), (policy.GetAttribute("http-equiv"), policy.GetAttribute("content")));
        Assert.Equal("no-referrer", Assert.Single(page.QuerySelectorAll("meta[name=referrer]")).GetAttribute("content"));
        Assert.True(page.DocumentElement.GetAttribute("lang") is { Length: > 0 }, $"{path} has no language");
        Assert.True(page.Title is { Length: > 0 }, $"{path} has no title");
        Assert.All(page.QuerySelectorAll("a a"), a => Assert.Fail($"{path}: a link in a link: {a.OuterHtml}"));
    }
}
