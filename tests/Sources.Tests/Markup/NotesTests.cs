namespace Sources.Tests.Markup;

public class NotesTests
{
    [Theory]
    [InlineData("It fell.[^1] It rose.")]
    [InlineData("It fell. [^1] It rose.")]
    [InlineData("[^1] It fell. It rose.")]
    [InlineData("[^1]")]
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
}
