namespace Sources.Tests.Markup;

public class NotesTests
{
    [Theory]
    [InlineData("It fell.[^1] It rose.")]
    [InlineData("It fell. [^1] It rose.")]
    [InlineData("[^1] It fell. It rose.")]
    [InlineData("It fell.\n[^1]\nIt rose.")]
    [InlineData("- [^1] It fell.\n- It rose.")]
    [InlineData("| a | b |\n|---|---|\n| It fell. | [^1] It rose. |")]
    [InlineData("| a | b[^1] |\n|---|---|\n| It fell. | It rose. |")]
    [InlineData("## The end[^1]\n\nIt fell.")]
    [InlineData("It fell.[^2]\n\n[^2]: See the other.[^1]")]
    [InlineData("壁は倒れた。[^1]古かった。")]
    [InlineData("*It fell[^1].* It rose.[^1]")]
    public void A_note_is_shown_and_referred_to_wherever_its_reference_stands(string text)
    {
        using var site = TestSite.Of(text + "\n\nMore words.\n\n[^1]: The words of the note.").Built();
        SiteRules.Hold(site);
        var page = site.Page("articles/x/index.html");
        Assert.Contains("The words of the note.", page.QuerySelector(".notes")!.TextContent, StringComparison.Ordinal);
        string id = page.QuerySelectorAll(".notes li").Single(n => n.TextContent.Contains("The words of the note.", StringComparison.Ordinal)).Id!;
        Assert.NotEmpty(page.QuerySelectorAll($"a.note-ref[href='#{id}']"));
    }

    [Fact]
    public void A_reference_behind_no_words_is_an_error()
    {
        using var site = TestSite.Of("It fell.\n\n[^1]\n\n[^1]: A note.");
        site.Check();
        Assert.Equal("content/articles/x.md:6:1: error broken-note: the reference to a note stands by itself, behind no words (put it behind the words that it speaks of)", Assert.Single(site.Diagnostics));
    }

    [Fact]
    public void An_entity_has_no_notes()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "Oldport fell.") + "-- content/entities/e.md --\n---\nkind: place\nname: Oldport\n---\nA port.[^1]\n\n[^1]: A note.\n");
        site.Check();
        Assert.Equal("content/entities/e.md:5:1: error broken-note: the page of an entity has no notes (say it in the text itself)", Assert.Single(site.Diagnostics));
    }

    [Fact]
    public void A_page_has_notes_of_its_own()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "It fell.") + "-- content/pages/about.md --\n---\ntitle: T\n---\nWords.[^1]\n\n[^1]: A note.[^2]\n\n[^2]: Another.\n");
        SiteRules.Hold(site.Built());
        Assert.Equal(2, site.Page("about/index.html").QuerySelectorAll(".notes li").Length);
    }

    [Fact]
    public void The_timeline_of_all_articles_leads_to_the_notes_of_each()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "It fell in 1911.[^1]\n\n[^1]: A note.") + TestSite.Article("y", "It rose in 1911.[^1]\n\n[^1]: Another."));
        SiteRules.Hold(site.Built());
        Assert.Equal(["../articles/x/index.html#n1", "../articles/y/index.html#n1"], site.Page("timeline/index.html").QuerySelectorAll("a.note-ref").Select(a => a.GetAttribute("href")));
    }
}
