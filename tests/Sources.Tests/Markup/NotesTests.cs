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
    public void The_way_back_from_a_note_leads_to_its_first_reference_on_the_same_page()
    {
        using var site = TestSite.Of("## The end[^h]\n\nIt fell in 1911.[^a] It fell in 1911 too.[^a]\n\nWalls are old.[^b] Walls are thick.[^b][^a]\n\n[^h]: H.\n\n[^a]: A.[^c]\n\n[^b]: B.\n\n[^c]: C.").Built();
        site.Add("content/pages/about.md", "---\ntitle: T\n---\n## Words[^2]\n\nWords.[^1] More.[^1]\n\n[^1]: A note.[^3]\n\n[^2]: Another.\n\n[^3]: A third.\n");
        SiteRules.Hold(site.Built());
        foreach (var (path, count) in ((string, int)[])[("articles/x/index.html", 4), ("articles/x/timeline/index.html", 2), ("articles/x/analysis/index.html", 3), ("timeline/index.html", 2), ("about/index.html", 3)])
        {
            var page = site.Page(path);
            var notes = page.QuerySelectorAll(".notes li");
            Assert.Equal(count, notes.Length);
            Assert.All(notes, note =>
            {
                var first = page.QuerySelector($"main :is(h2, .statement, .prose) > .note-ref[href='#{note.Id}'], main .prose p > .note-ref[href='#{note.Id}']");
                string? back = note.QuerySelector(".note-back")!.GetAttribute("href");
                // Of a note that only another has, to that one.
                if (first is null) Assert.NotEmpty(page.QuerySelectorAll($".notes {back} .note-ref[href='#{note.Id}'], .notes {back}.note-ref[href='#{note.Id}']"));
                else Assert.Equal($"{path} {back}", $"{path} #{first.Id}");
            });
        }
    }

    [Fact]
    public void The_timeline_of_all_articles_leads_to_the_notes_of_each()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "It fell in 1911.[^1]\n\n[^1]: A note.") + TestSite.Article("y", "It rose in 1911.[^1]\n\n[^1]: Another."));
        SiteRules.Hold(site.Built());
        Assert.Equal(["../articles/x/index.html#n1", "../articles/y/index.html#n1"], site.Page("timeline/index.html").QuerySelectorAll("a.note-ref").Select(a => a.GetAttribute("href")));
    }
}
