namespace Sources.Tests.Parsing;

public class SiteSettingsParserTests
{
    private const string Whole = """
        -- content/site.yml --
        title: The Wall
        description: What is known of it.
        base-url: https://example.org/wall
        language: en-GB
        publisher: A press
        theme: base
        navigation:
          - label: About
            page: guide/about
          - label: Elsewhere
            url: https://example.org/
        tokens:
          paper: "#fff"
          measure: 60ch
        -- content/pages/guide/about.md --
        ---
        title: About
        summary: In a sentence.
        ---
        Words.
        -- content/articles/x.md --
        ---
        title: X
        ---
        It fell.

        """;

    [Fact]
    public void Every_key_is_read()
    {
        using var site = new TestSite(Whole);
        Assert.Empty(site.Check().Diagnostics);
        var settings = site.Site.Settings;
        Assert.Equal(("The Wall", "What is known of it.", "https://example.org/wall/", "en-GB", "A press", "base"), (settings.Title, settings.Description, settings.BaseUrl, settings.Language, settings.Publisher, settings.Theme));
        Assert.Equal([("About", "guide/about", null), ("Elsewhere", null, "https://example.org/")], settings.Navigation.Select(n => (n.Label, n.Page, n.Url)));
        Assert.Equal([new("paper", "#fff"), new("measure", "60ch")], settings.Tokens);
        Assert.Equal(("guide/about", "About", "In a sentence."), (site.Site.TextPages[0].Slug, site.Site.TextPages[0].Title, site.Site.TextPages[0].Summary));
    }

    [Theory]
    [InlineData("https://example.org/a?b")]
    [InlineData("https://example.org/a?")]
    [InlineData("https://example.org/a#b")]
    [InlineData("https://example.org/#")]
    public void A_base_url_with_a_query_or_a_fragment_is_refused_since_pages_are_put_behind_it(string url)
    {
        using var site = new TestSite($"-- content/site.yml --\ntitle: T\nbase-url: \"{url}\"\n" + TestSite.Article("x", "It fell."));
        site.Check();
        Assert.Equal("content/site.yml:2:11: error bad-url: `base-url` is where the site begins, and has neither `?` nor `#` (write it up to there, such as https://example.org/papers/)", Assert.Single(site.Diagnostics));
    }

    [Fact]
    public void Navigation_and_tokens_are_on_every_page()
    {
        using var site = new TestSite(Whole);
        SiteRules.Hold(site.Built());
        Assert.Equal(":root {\n  --paper: #fff;\n  --measure: 60ch;\n}\n", site.Text("assets/tokens.css"));
        foreach (string page in site.Pages.Where(p => p != "404.html"))
        {
            Assert.NotNull(site.Page(page).QuerySelector("link[href$='assets/tokens.css']"));
            Assert.NotNull(site.Page(page).QuerySelector("nav a[href$='guide/about/index.html'], nav a[aria-current=page]"));
            Assert.NotNull(site.Page(page).QuerySelector("nav a[href='https://example.org/']"));
        }
    }
}
