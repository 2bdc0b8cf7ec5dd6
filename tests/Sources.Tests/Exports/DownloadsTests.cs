using Sources.Model;

namespace Sources.Tests.Exports;

public class DownloadsTests
{
    [Fact]
    public void Every_file_is_offered_on_a_page_with_its_type()
    {
        using var site = TestSite.Of("It fell on 3 May 1911.").Built();
        foreach (var (page, files) in ((string, IReadOnlyList<Download>)[])[("articles/x/coverage/index.html", Downloads.Of(site.Site.Articles[0])), ("index.html", Downloads.OfSite(site.Site))])
            Assert.Equal(files.Select(f => (SitePath.File(page).LinkTo(f.Path), f.MediaType)), site.Page(page).QuerySelectorAll(".downloads a").Select(a => (a.GetAttribute("href")!, a.GetAttribute("type")!)));
    }

    [Theory]
    [InlineData("index.html", "data/site.json")]
    [InlineData("timeline/index.html", "../data/entries.csv ../data/entries.ics")]
    [InlineData("articles/x/index.html", "data/article.json data/article.md")]
    [InlineData("articles/x/timeline/index.html", "../data/entries.csv ../data/entries.ics")]
    [InlineData("articles/x/coverage/index.html", "../data/coverage.csv")]
    [InlineData("search/index.html", "")]
    public void The_head_of_a_page_names_the_files_that_hold_the_same_and_every_head_the_feed(string page, string expected)
    {
        using var site = TestSite.Of("It fell on 3 May 1911.").Built();
        var links = site.Page(page).QuerySelectorAll("head link[rel=alternate]").ToList();
        Assert.Equal(expected, string.Join(' ', links.Where(l => l.GetAttribute("type") != "application/atom+xml").Select(l => l.GetAttribute("href"))));
        string feed = links.Single(l => l.GetAttribute("type") == "application/atom+xml").GetAttribute("href")!;
        Assert.Equal(SitePath.File(page).LinkTo(SitePath.File("feed.xml")), feed);
    }

    [Fact]
    public void What_reads_first_is_told_where_everything_is()
    {
        using var site = new TestSite("-- content/site.yml --\ntitle: A *Test* Site\ndescription: What it is.\n" + TestSite.Article("x", "It fell in 1911.", "summary: It fell.\n")).Built(o => o with { BaseUrl = "https://example.org/s/" });
        string text = site.Text("llms.txt");
        Assert.StartsWith("# A \\*Test\\* Site\n\n> What it is.\n", text, StringComparison.Ordinal);
        Assert.Contains("\n## Articles\n\n- [The article x](https://example.org/s/articles/x/data/article.md): It fell.\n", text, StringComparison.Ordinal);
        Assert.Contains("- [JSON Schema](https://example.org/s/data/schema.json): ", text, StringComparison.Ordinal);
    }
}
