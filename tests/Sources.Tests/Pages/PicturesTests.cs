namespace Sources.Tests.Pages;

public class PicturesTests
{
    /// <summary>The first bytes of files of 300 by 200, by their standards.</summary>
    public static TheoryData<string, string> Heads => new()
    {
        { "a.png", "89504E470D0A1A0A0000000D494844520000012C000000C80806000000" },
        { "a.gif", "4749463839612C01C800800000" },
        { "a.jpg", "FFD8FFE000104A46494600010100000100010000FFC0001108" + "00C8012C" + "03012200021101031101" },
        { "a.webp", "5249464600000000574542505650385800000A00100000002B0100C70000" },
    };

    [Fact]
    public void What_stands_for_a_picture_has_all_its_words()
    {
        using var site = TestSite.Of("The map: ![Map of the UN zone & Smith &amp; Sons, `code`, [[Ada Byrd]] now\nand then](../assets/a.svg)\n\n*[UN]: United Nations", "ada: Ada Byrd");
        site.Add("content/assets/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>");
        Assert.Equal("Map of the UN zone & Smith & Sons, code, Ada Byrd now and then", site.Built().Page("articles/x/index.html").QuerySelector("main img")!.GetAttribute("alt"));
    }

    /// <summary>Links to it and its heading need words.</summary>
    [Theory]
    [InlineData("![A map of the town](../assets/a.svg)", "A map of the town")]
    [InlineData("![](../assets/a.svg)", "¶ 2")]
    [InlineData("![](../assets/a.svg)\n![The gate](../assets/a.svg)", "The gate")]
    public void An_argument_that_is_but_a_picture_is_called_by_what_stands_for_it(string picture, string heading)
    {
        using var site = TestSite.Of($"The wall fell in 1911.\n\n{picture}");
        site.Add("content/assets/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>");
        SiteRules.Hold(site.Built());
        Assert.Equal(heading, site.Page("articles/x/analysis/index.html").QuerySelector("main h2")!.TextContent);
        Assert.All(site.Page("articles/x/index.html").QuerySelectorAll(".margin a"), a => Assert.NotEqual("", a.TextContent));
    }

    [Theory]
    [MemberData(nameof(Heads))]
    public void A_picture_says_its_size_so_that_nothing_moves_when_it_comes(string name, string head)
    {
        using var site = TestSite.Of($"A plan: ![the plan](../assets/{name}).");
        site.Add("content/assets/" + name, Convert.FromHexString(head.Length % 2 == 0 ? head : head + "0"));
        var image = Assert.Single(site.Built().Page("articles/x/index.html").QuerySelectorAll("main img"));
        Assert.Equal("300", image.GetAttribute("width"));
        Assert.Equal("200", image.GetAttribute("height"));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='300px' height='200'/>", "300")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 200'/>", "300")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='100%'/>", null)]
    [InlineData("<words>no picture at all</words>", null)]
    public void A_drawing_says_its_size_where_it_has_one(string drawing, string? width)
    {
        using var site = TestSite.Of("A plan: ![the plan](../assets/a.svg).");
        site.Add("content/assets/a.svg", drawing);
        Assert.Equal(width, site.Built().Page("articles/x/index.html").QuerySelector("main img")!.GetAttribute("width"));
    }

    [Fact]
    public void A_name_marked_on_a_page_an_entity_or_a_heading_leads_to_its_entity()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "## Of [[Oldport]]\n\nOldport fell in 1911.[^1]\n\n[^1]: See [[p|the port]].") + TestSite.Entity("p: Oldport") + TestSite.Entity("q: Newport")
            + "-- content/pages/about.md --\n---\ntitle: About\n---\nOf [[q|the new one]] and [[Oldport]].\n");
        site.Built();
        Assert.Equal(["../concepts/q/index.html", "../concepts/p/index.html"], site.Page("about/index.html").QuerySelectorAll("main a.mention").Select(a => a.GetAttribute("href")!));
        Assert.NotNull(site.Page("articles/x/index.html").QuerySelector("h2 a[href$='concepts/p/index.html']"));
    }
}
