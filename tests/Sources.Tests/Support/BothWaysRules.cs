using AngleSharp.Dom;

namespace Sources.Tests.Support;

/// <summary>Every link between two things of a site exists in both directions, on the pages themselves.</summary>
internal static class BothWaysRules
{
    public static void Hold(TestSite site)
    {
        foreach (var article in site.Site.Articles) Hold(site, article.Head.Slug);
        EntitiesAndEntities(site);
    }

    private static void Hold(TestSite site, string slug)
    {
        var text = site.Page($"articles/{slug}/index.html");
        var timeline = site.Page($"articles/{slug}/timeline/index.html");
        var analysis = site.Page($"articles/{slug}/analysis/index.html");
        foreach (var quoted in StatementElements.Quoted(timeline).Concat(StatementElements.Quoted(analysis)))
            Assert.Contains(quoted.Element.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), h => h == $"../index.html#{quoted.Id}");

        // The passage of a statement links to the argument that holds it, and the analysis quotes it there.
        foreach (var argument in analysis.QuerySelectorAll("section.argument"))
            foreach (var quoted in StatementElements.Quoted(argument))
                Assert.NotNull(text.GetElementById(quoted.Id)!.Closest(".row")!.QuerySelector($"a[href='analysis/index.html#{argument.Id}']"));
        foreach (var entry in timeline.QuerySelectorAll("li[id^=e-]"))
            foreach (var quoted in StatementElements.Quoted(entry))
                Assert.Contains(entry.Id, text.GetElementById(quoted.Id)!.Closest(".row")!.GetAttribute("data-entries")!.Split(' '));

        var rests = Pairs(analysis, "section.argument", "../timeline/index.html#");
        var thoughts = Pairs(timeline, "li[id^=e-]", "../analysis/index.html#").Select(p => (p.To, p.From));
        Assert.Equal(rests.Order(), thoughts.Order());

        var next = Steps(timeline, "a.next");
        Assert.Equal(next.Order(), Steps(timeline, "a.previous").Select(p => (p.To, p.From)).Order());
        Assert.Equal(Math.Max(0, timeline.QuerySelectorAll("li[id^=e-]").Length - 1), next.Count);

        EntitiesAndStatements(site, slug, text);
    }

    private static void EntitiesAndStatements(TestSite site, string slug, IParentNode text)
    {
        var named = text.QuerySelectorAll("[data-section] [data-entity]").Select(m => (Entity: m.GetAttribute("data-entity")!, Statement: m.Closest("[data-section]")!.Id!)).Distinct().Order();
        var listed = site.Site.Entities.SelectMany(e => PagesOf(site, e).SelectMany(StatementElements.Quoted)
            .Where(s => s.Element.QuerySelector("a.back")!.GetAttribute("href")!.EndsWith($"../articles/{slug}/index.html#{s.Id}", StringComparison.Ordinal)).Select(s => (Entity: e.Slug, Statement: s.Id))).Order();
        Assert.Equal(named, listed);
    }

    /// <summary>Its page, and those its list goes on on.</summary>
    private static IEnumerable<IParentNode> PagesOf(TestSite site, Sources.Model.Entity entity) =>
        site.Pages.Where(p => p.StartsWith(entity.Path.PublicAddress, StringComparison.Ordinal)).Select(site.Page);

    private static void EntitiesAndEntities(TestSite site)
    {
        var pairs = site.Site.Entities.SelectMany(e => site.Page(e.Path.Value).QuerySelectorAll(".named-with a[data-entity]").Select(a => (From: e.Slug, To: a.GetAttribute("data-entity")!))).ToList();
        Assert.Equal(pairs.Order(), pairs.Select(p => (From: p.To, To: p.From)).Order());
    }

    private static List<(string From, string To)> Pairs(IParentNode page, string of, string to) =>
        [.. page.QuerySelectorAll(of).SelectMany(e => e.QuerySelectorAll($"a[href^='{to}']").Select(a => (e.Id!, a.GetAttribute("href")![to.Length..]))).Distinct()];

    private static List<(string From, string To)> Steps(IParentNode page, string link) =>
        [.. page.QuerySelectorAll(link).Select(a => (a.Closest("li[id^=e-]")!.Id!, a.GetAttribute("href")![1..]))];
}
