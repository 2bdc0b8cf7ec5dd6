using AngleSharp.Dom;

namespace Sources.Tests.Pages;

public class PageKindsTests
{
    [Theory]
    [InlineData("title: T\nbase-url: https://example.org/deep/folder/\n")]
    [InlineData("title: T\nbase-url: https://example.org/\n")]
    [InlineData("title: T\n")]
    public void Every_link_leads_somewhere_under_any_address(string settings)
    {
        using var site = new TestSite("-- content/site.yml --\n" + settings + TestSite.Article("a", "Oldport fell in 1911. It rose.\n\nWalls are old.") + TestSite.Article("b", "Oldport fell in 1911.\n\nOldport is old.") + TestSite.Entity("p: Oldport"));
        site.Add("content/pages/guide/one.md", "---\ntitle: One\n---\n### Content\n\nSee [two](../two.md#notes-2), [the wall](/articles/a/#s1-1), [1911](../../articles/a.md#e-1911) and [an argument](../../articles/b.md#a2).[^1]\n\n# Content\n\n## Notes\n\n[^1]: N.\n");
        site.Add("content/pages/two.md", "---\ntitle: Two\n---\n## Notes\n\nText.[^1]\n\n[^1]: N.\n");
        SiteRules.Hold(site.Built());
    }

    [Theory]
    [InlineData("/timeline/#e-1911")]
    [InlineData("/articles/a/coverage/#s1-1")]
    [InlineData("/articles/a/timeline/")]
    [InlineData("/timeline")]
    [InlineData("/concepts/p/")]
    [InlineData("/index.html")]
    [InlineData("/")]
    [InlineData("/feed.xml")]
    [InlineData("../entities/p.md")]
    [InlineData("a.md#s1-1")]
    public void An_author_may_link_to_every_place_of_the_site(string address)
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("a", $"Oldport fell in 1911. See [there]({address}).") + TestSite.Entity("p: Oldport"));
        LinkRules.Hold(site.Built());
    }

    [Fact]
    public void The_foot_says_what_the_site_is_and_whose_in_one_piece()
    {
        using var site = new TestSite("-- content/site.yml --\ntitle: A Test Site\npublisher: The Press\n" + TestSite.Article("a", "It fell."));
        Assert.Equal(["A Test Site, published by The Press.", "Every name, A–Z", "The whole timeline", "Feed", "Keyboard shortcuts"], site.Built().Page("index.html").QuerySelector(".foot p")!.Children.Select(c => c.TextContent));
        Assert.DoesNotContain(site.Page("index.html").QuerySelector(".foot p")!.ChildNodes.OfType<IText>(), t => t.Data.Trim().Length > 0);
    }

    [Fact]
    public void A_name_that_an_author_marks_inside_a_link_is_no_link_in_a_link()
    {
        const string linked = "[the war in [[Oldport]]](https://example.org/) and [[Oldport]]";
        using var site = new TestSite(TestSite.Settings + TestSite.Article("a", $"## Of {linked}\n\nIt fell in 1911, as {linked} show.[^1]\n\n[^1]: So {linked}.") + TestSite.Entity("p: Oldport") + TestSite.Entity("q: Wall"));
        site.Add("content/entities/q.md", $"---\nkind: concept\nname: Wall\n---\nOf {linked}.\n");
        site.Add("content/pages/one.md", $"---\ntitle: One\n---\nSee {linked}.\n");
        SiteRules.Hold(site.Built());
        Assert.Equal(["the war in Oldport", "Oldport"], site.Page("one/index.html").QuerySelectorAll("main p a").Select(a => a.TextContent));
    }

    [Fact]
    public void Marks_cross_and_nest_without_breaking_the_page()
    {
        using var site = TestSite.Of("""
            *Oldport **fell in* 1911**. The ~~Oldport Wall~~ ==of *Oldport* H~2~O x^2^ ++new++==.[^a] "In *May 1911" Oldport fell*.

            **Oldport [fell *in May](https://example.org) 1912* and** rose.[^a][^b] ![plan *a*](../assets/a.svg "t") OP fell.

            *[OP]: Oldport "quoted"

            1. One[^b]
            2. Oldport in 1913

               > Oldport in 1914
               >
               > | Year | What |
               > |-----:|:----:|
               > | 1915 | *Oldport* |
            7. ### Heading in a list

            [^a]: A *note* on [[Oldport]] of 1920.

                - with a list
            [^b]: B.
            """, "p: Oldport", "w: Oldport Wall, Wall of Oldport");
        site.Add("content/assets/a.svg", "<svg/>");
        SiteRules.Hold(site.Built());
    }

    [Theory]
    [InlineData("-9999")]
    [InlineData("-0043-03-15")]
    [InlineData("0000")]
    [InlineData("9999-12-31")]
    [InlineData("Y-170000002")]
    [InlineData("Y170000002")]
    [InlineData("Y17E8")]
    [InlineData("XXXX")]
    [InlineData("XXXX-12-XX")]
    [InlineData("1911-XX-31")]
    [InlineData("19XX")]
    [InlineData("191X~/1920?")]
    [InlineData("../1911")]
    [InlineData("1911/..")]
    [InlineData("/1911")]
    [InlineData("../..")]
    [InlineData("[1667,1668,1670..1672]")]
    [InlineData("{1960,1961-12}")]
    [InlineData("2001-21")]
    [InlineData("1911-05-03T10:20:30Z")]
    [InlineData("2004-06-~01/2004-06-~20")]
    public void Every_form_of_date_makes_an_entry_and_whole_pages(string edtf)
    {
        using var site = TestSite.Of($"It fell [then](date:{edtf.Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal)}).\n\nIt rose in 1911.\n\n{{.timeline}}\nIt is old.");
        site.Build();
        if (site.Last!.HasErrors) Assert.All(site.Diagnostics, d => Assert.Contains("bad-date", d, StringComparison.Ordinal));
        else SiteRules.Hold(site);
    }
}
