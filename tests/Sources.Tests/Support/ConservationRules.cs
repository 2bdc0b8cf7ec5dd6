namespace Sources.Tests.Support;

/// <summary>Nothing lost, nothing invented: the statements of timeline and analysis are those of the article, word for word.</summary>
internal static class ConservationRules
{
    public static void Hold(TestSite site)
    {
        foreach (var article in site.Site.Articles) Hold(site, article.Head.Slug);
    }

    public static void Hold(TestSite site, string slug)
    {
        var statements = StatementElements.OfArticle(site.Page($"articles/{slug}/index.html"));
        Assert.NotEmpty(statements);
        Assert.All(statements, s => Assert.Matches(@"^s[1-9]\d*-[1-9]\d*$", s.Id));
        Assert.All(statements, s => Assert.False(string.IsNullOrEmpty(s.Element.GetAttribute("data-reason")), $"{s.Id} has no reason"));
        var words = statements.ToDictionary(s => s.Id, s => s.Words);
        var timeline = site.Page($"articles/{slug}/timeline/index.html");
        var analysis = site.Page($"articles/{slug}/analysis/index.html");

        var told = StatementElements.Quoted(timeline);
        Assert.Equal(Ids(statements, "timeline"), [.. told.Select(s => s.Id).Distinct().Order(StringComparer.Ordinal)]);
        foreach (var entry in timeline.QuerySelectorAll("li[id^=e-]"))
        {
            var ids = StatementElements.Quoted(entry).Select(s => s.Id).ToList();
            Assert.Equal(ids.Distinct(), ids);
        }
        var argued = StatementElements.Quoted(analysis);
        Assert.Equal(Ids(statements, "analysis"), [.. argued.Select(s => s.Id).Order(StringComparer.Ordinal)]);
        foreach (var quoted in told.Concat(argued)) Assert.Equal($"{quoted.Id}: {words[quoted.Id]}", $"{quoted.Id}: {quoted.Words}");
    }

    private static List<string> Ids(IEnumerable<ShownStatement> statements, string section) =>
        [.. statements.Where(s => s.Section == section).Select(s => s.Id).Order(StringComparer.Ordinal)];
}
