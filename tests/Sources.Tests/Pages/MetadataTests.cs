using System.Text.Json;

namespace Sources.Tests.Pages;

/// <summary>What pages say of themselves to programs.</summary>
public class MetadataTests
{
    private const string Original = "source: {title: The Wall of Oldport, authors: [{family: Byrd, given: Ada}, The Board], container-title: The Harbour, volume: 9, issue: 55, page: 3-7, issued: 1911-05, url: \"https://example.org/wall\", rights: Free}\n";
    private const string Address = "base-url: https://example.org/deep/\n";

    [Fact]
    public void A_restatement_is_a_page_of_its_publisher_that_refers_to_its_original()
    {
        using var site = Site(Address, Original + "edition: {kind: restatement, version: \"1.0\", date: 2026-11-22}\n");
        Assert.Equal(
        [
            "citation_title=The article x", "citation_author=The Press", "citation_publication_date=2026/11/22", "citation_online_date=2026/11/22", "citation_publisher=The Press", "citation_language=en",
            "citation_public_url=https://example.org/deep/articles/x/", "citation_fulltext_html_url=https://example.org/deep/articles/x/",
            "citation_reference=citation_title=The Wall of Oldport; citation_author=Byrd, Ada; citation_author=The Board; citation_journal_title=The Harbour; citation_volume=9; citation_issue=55; citation_publication_date=1911/05",
        ], Tags(site, "articles/x/index.html", "citation_"));
    }

    [Fact]
    public void A_page_of_an_article_is_called_by_it_wherever_it_is_seen_alone()
    {
        using var site = Site(Address, "edition: {kind: full-text, version: \"1.0\", changes: [{version: \"1.0\", note: A beginning.}]}\n");
        foreach (string kind in (string[])["Timeline", "Analysis", "Coverage", "Corrections"])
        {
            var page = site.Page($"articles/x/{kind.ToLowerInvariant()}/index.html");
            Assert.Equal($"{kind}: The article x · A Test Site", page.Title);
            Assert.Equal($"{kind}: The article x", page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
            Assert.Equal([kind, kind], [page.QuerySelector("h1")!.TextContent, page.QuerySelector(".crumbs [aria-current]")!.TextContent]);
        }
        Assert.Equal("The article x · A Test Site", site.Page("articles/x/index.html").Title);
        Assert.Equal("A Test Site", site.Page("index.html").Title);
    }

    [Fact]
    public void The_picture_of_a_page_is_said_to_be_that_of_its_article_or_of_the_site()
    {
        using var site = Site(Address, "");
        foreach (string path in (string[])["articles/x/index.html", "articles/x/timeline/index.html", "articles/x/coverage/index.html"]) Assert.Equal("The entries of “The article x” on a line of time", Alternative(path));
        foreach (string path in (string[])["index.html", "people/byrd/index.html", "about/index.html", "timeline/index.html"]) Assert.Equal("The entries of “A Test Site” on a line of time", Alternative(path));

        string? Alternative(string path) => site.Page(path).QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content");
    }

    [Fact]
    public void A_full_text_is_its_original()
    {
        using var site = Site(Address, Original + "edition: {kind: full-text, version: \"1.0\", date: 2026-11-22}\n");
        Assert.Equal(
        [
            "citation_title=The article x", "citation_author=Byrd, Ada", "citation_author=The Board", "citation_publication_date=1911/05", "citation_online_date=2026/11/22", "citation_journal_title=The Harbour", "citation_volume=9",
            "citation_issue=55", "citation_firstpage=3", "citation_lastpage=7", "citation_publisher=The Press", "citation_language=en", "citation_public_url=https://example.org/deep/articles/x/",
            "citation_fulltext_html_url=https://example.org/deep/articles/x/",
        ], Tags(site, "articles/x/index.html", "citation_"));
        Assert.Equal(["DC.creator=Byrd, Ada", "DC.creator=The Board"], Tags(site, "articles/x/index.html", "DC.creator"));
    }

    [Fact]
    public void Only_the_text_of_an_article_is_a_reference()
    {
        using var site = Site(Address, Original);
        foreach (string page in site.Pages.Where(p => p != "articles/x/index.html"))
        {
            Assert.Empty(Tags(site, page, "citation_"));
            Assert.Empty(Tags(site, page, "DC."));
        }
    }

    [Theory]
    [InlineData(Address)]
    [InlineData("")]
    public void Linked_data_is_schema_orgs_on_every_kind_of_page(string address)
    {
        using var site = Site(address, Original + "edition: {kind: restatement, version: \"1.0\", date: 2026-11-22}\n");
        var data = site.Pages.ToDictionary(p => p, p => Data(site, p));
        Assert.Equal("", Parsers.Faults(data.Values));
        var types = data.ToDictionary(p => p.Key, p => Nodes(JsonDocument.Parse(p.Value).RootElement).Select(n => n.TryGetProperty("@type", out var type) ? type.GetString()! : "").ToHashSet());
        Holds("index.html", "WebSite");
        Holds("articles/x/index.html", "Article", "PublicationIssue", "PublicationVolume", "Periodical", "Dataset", "DataDownload", "BreadcrumbList", "Person");
        Holds("articles/x/timeline/index.html", "Event", "ItemList");
        Holds("articles/x/analysis/index.html", "Claim", "ItemList");
        Holds("people/byrd/index.html", "Person", "BreadcrumbList");
        Holds("places/wall/index.html", "Place", "GeoCoordinates");
        Holds("organizations/board/index.html", "Organization");
        Holds("events/fall/index.html", "Event");
        Holds("concepts/p/index.html", "DefinedTerm", "DefinedTermSet");

        void Holds(string page, params string[] expected) => Assert.Empty(expected.Except(types[page]));
    }

    [Theory]
    [InlineData(Address)]
    [InlineData("")]
    public void Ids_and_addresses_are_absolute_or_left_out(string address)
    {
        using var site = Site(address, Original);
        string[] named = ["@id", "url", "item", "contentUrl", "image", "sameAs"];
        var addresses = site.Pages.SelectMany(p => Nodes(JsonDocument.Parse(Data(site, p)).RootElement)).SelectMany(n => n.EnumerateObject()).Where(m => named.Contains(m.Name))
            .SelectMany(m => m.Value.ValueKind == JsonValueKind.Array ? m.Value.EnumerateArray().Select(v => v.GetString()!) : [m.Value.GetString()!]).Distinct().ToList();
        Assert.All(addresses, a => Assert.True(Uri.TryCreate(a, UriKind.Absolute, out var uri) && uri.Scheme == "https", a));
        Assert.Equal(address.Length > 0, addresses.Any(a => a.StartsWith("https://example.org/deep/", StringComparison.Ordinal)));
        Assert.Equal(address.Length > 0, site.Page("articles/x/index.html").QuerySelector("meta[property='og:image']") is not null);
        // What is named is there.
        foreach (string own in addresses.Where(a => a.StartsWith("https://example.org/deep/", StringComparison.Ordinal)))
        {
            string[] parts = own["https://example.org/deep/".Length..].Split('#');
            string file = parts[0].Length == 0 || parts[0].EndsWith('/') ? parts[0] + "index.html" : parts[0];
            Assert.Contains(file, site.Files);
            if (parts.Length == 2) Assert.True(site.Page(file).GetElementById(parts[1]) is not null, own);
        }
    }

    [Fact]
    public void An_entity_says_its_names_dates_and_place()
    {
        using var site = Site(Address, Original);
        var person = JsonDocument.Parse(Data(site, "people/byrd/index.html")).RootElement.GetProperty("@graph")[0];
        Assert.Equal(("Ada Byrd", "1870-04-14", "1925"), (person.GetProperty("name").GetString(), person.GetProperty("birthDate").GetString(), person.GetProperty("deathDate").GetString()));
        Assert.Equal("[\"A. Byrd\"]", person.GetProperty("alternateName").GetRawText());
        Assert.Equal("[\"https://example.org/byrd\"]", person.GetProperty("sameAs").GetRawText());
        var place = JsonDocument.Parse(Data(site, "places/wall/index.html")).RootElement.GetProperty("@graph")[0].GetProperty("geo");
        Assert.Equal((40.5, -3.25), (place.GetProperty("latitude").GetDouble(), place.GetProperty("longitude").GetDouble()));
    }

    [Fact]
    public void Nothing_gets_out_of_linked_data_or_a_tag()
    {
        const string hostile = "</script><script>alert(1)</script><!-- \u2028 & \" ' ]]>";
        string yaml = JsonSerializer.Serialize(hostile);
        using var site = new TestSite($"-- content/site.yml --\ntitle: {yaml}\npublisher: {yaml}\n{Address}" + TestSite.Article("x", "It fell in 1911.\n\n## Old\n\nWalls are old.", "").Replace("title: The article x", $"title: {yaml}\nsource: {{title: {yaml}, authors: [{yaml}], container-title: {yaml}, rights: {yaml}}}\nedition: {{kind: restatement}}", StringComparison.Ordinal)).Built();
        SiteRules.Hold(site);
        foreach (string page in site.Pages)
        {
            string data = Data(site, page);
            Assert.True(data.AsSpan().IndexOfAny("<>&\u2028\u2029") < 0, page);
            JsonDocument.Parse(data);
        }
        Assert.Contains(hostile, Tags(site, "articles/x/index.html", "citation_title")[0], StringComparison.Ordinal);
        Assert.Equal(hostile, JsonDocument.Parse(Data(site, "articles/x/index.html")).RootElement.GetProperty("@graph")[0].GetProperty("headline").GetString());
    }

    private static string Data(TestSite site, string page) => Assert.Single(site.Page(page).QuerySelectorAll("script[type='application/ld+json']")).TextContent;

    private static List<string> Tags(TestSite site, string page, string begins) => [.. site.Page(page).QuerySelectorAll($"meta[name^='{begins}']").Select(m => $"{m.GetAttribute("name")}={m.GetAttribute("content")}")];

    private static IEnumerable<JsonElement> Nodes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Nodes(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Nodes),
        _ => [],
    };

    private static TestSite Site(string address, string keys)
    {
        var site = new TestSite($"-- content/site.yml --\ntitle: A Test Site\npublisher: The Press\n{address}" + TestSite.Article("x", "Oldport fell in May 1911. Ada Byrd saw the Wall from 1911 to 1913.\n\n## Why\n\nThe Board holds that walls of Oldport are old, after the Fall of 1911.", keys) + TestSite.Entity("p: Oldport"));
        site.Add("content/entities/byrd.md", "---\nkind: person\nname: Ada Byrd\nnames: [A. Byrd]\ndates: 1870-04-14/1925\nsee-also: [{title: Elsewhere, url: \"https://example.org/byrd\"}]\n---\nA writer.\n");
        site.Add("content/entities/wall.md", "---\nkind: place\nname: Wall\ncoordinates: {latitude: 40.5, longitude: -3.25}\n---\nA wall.\n");
        site.Add("content/entities/board.md", "---\nkind: organization\nname: The Board\ndates: 1900/1950\n---\nA board.\n");
        site.Add("content/entities/fall.md", "---\nkind: event\nname: Fall of 1911\ndates: 1911-05-03\n---\nA fall.\n");
        site.Add("content/pages/about.md", "---\ntitle: About\n---\nWords.\n");
        return site.Built();
    }
}
