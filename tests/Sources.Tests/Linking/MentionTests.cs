namespace Sources.Tests.Linking;

public class MentionTests
{
    [Theory]
    [InlineData("Ada Byrd left. Byrd came back.", "s1-1:ada:Ada Byrd s1-2:ada:Byrd")]
    [InlineData("The Harbour Board of Oldport met.", "s1-1:board:Harbour Board of Oldport")]
    [InlineData("[Byrd](https://example.org) and `Byrd` left.", "")]
    [InlineData("[[ada|She]] left. [[Byrd]] and [[byrd]].", "s1-1:ada:She s1-2:ada:Byrd")]
    [InlineData("*Ada* **Byrd** left.", "s1-1:ada:Ada Byrd")]
    [InlineData("Ada\nByrd left.", "s1-1:ada:Ada Byrd")]
    [InlineData("| a | b |\n|---|---|\n| Ada | Byrd |", "s1-1:ada:Byrd")]
    [InlineData("```\nByrd\n```", "")]
    [InlineData("Byrd’s boat, Byrd's wall.", "s1-1:ada:Byrd s1-1:ada:Byrd")]
    [InlineData("The Harbour [[ada|Board]] of Oldport met.", "s1-1:ada:Board s1-1:oldport:Oldport")]
    [InlineData("See [Oldport [[ada|her]] page](https://example.org).", "s1-1:ada:her")]
    public void Names_are_mentions(string text, string expected)
    {
        using var site = TestSite.Of(text + "\n\nOldport and Byrd and Harbour Board of Oldport.", "ada: Ada Byrd, Byrd", "board: Harbour Board of Oldport", "oldport: Oldport");
        site.Check();
        var mentions = site.Site.Articles[0].Open().Mentions.SelectMany(m => m).Where(m => m.Statement.Passage == 1)
            .Select(m => $"{m.Statement.Id}:{m.Entity.Slug}:{m.Statement.Text[m.Start..m.End]}");
        Assert.Equal(expected, string.Join(' ', mentions));
        if (site.Diagnostics.Any(d => d.Contains(": error ", StringComparison.Ordinal))) return;
        SiteRules.Hold(site.Built());
    }

    [Fact]
    public void The_first_mention_in_a_passage_is_a_link_and_the_others_are_not()
    {
        using var site = TestSite.Of("Byrd left. Byrd met Byrd.\n\nByrd came.", "ada: Ada Byrd, Byrd").Built();
        SiteRules.Hold(site);
        var page = site.Page("articles/x/index.html");
        Assert.Equal(["s1-1", "s2-1"], page.QuerySelectorAll("[data-section] a[data-entity=ada]").Select(a => a.Closest("[data-section]")!.Id));
        Assert.Equal(4, page.QuerySelectorAll("[data-section] [data-entity=ada]").Length);
    }

    [Fact]
    public void A_concordance_quotes_every_statement_in_order_of_time()
    {
        using var site = TestSite.Of("Byrd is old. Byrd left in 1915. Byrd came in 1911.", "ada: Ada Byrd, Byrd").Built();
        SiteRules.Hold(site);
        var page = site.Page("concepts/ada/index.html");
        Assert.Equal(["Byrd came in 1911.", "Byrd left in 1915.", "Byrd is old."], StatementElements.Quoted(page).Select(s => s.Words));
    }

    [Fact]
    public void A_mark_with_an_unknown_name_is_told_wherever_it_stands()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "## The [[Gate]]\n\nIt fell.[^1]\n\n[^1]: The [[Tower]].\n\n| [[Head]] |\n|---|\n| x |")
            + TestSite.Entity("e: It") + "-- content/pages/about.md --\n---\ntitle: T\n---\nThe [[Wall]].\n");
        site.Add("content/entities/f.md", "---\nkind: concept\nname: x\n---\nThe [[Roof]].\n");
        site.Check();
        foreach (string name in (string[])["Gate", "Tower", "Head", "Wall", "Roof"]) Assert.Contains(site.Diagnostics, d => d.Contains($"unknown-name: no entity has the name or the slug `{name}`", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_over_a_note_a_date_or_emphasis_is_still_one_page_of_valid_HTML()
    {
        using var site = TestSite.Of("The Congress[^1] of 1911 met. The *Congress of* 1911 left. [The Congress[^2]](https://example.org) of 1911 ended. Congress of [1911](date:1912).\n\n[^1]: A note.\n\n[^2]: Two.", "c: Congress of 1911").Built();
        SiteRules.Hold(site);
    }
}
