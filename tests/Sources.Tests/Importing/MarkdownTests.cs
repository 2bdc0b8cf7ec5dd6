namespace Sources.Tests.Importing;

public class MarkdownTests
{
    [Fact]
    public void An_article_of_ours_is_kept_to_the_sign()
    {
        const string text = "---\ntitle: X\nedition:\n  kind: full-text\n---\n\nIn [1911](date:1911) it *fell*.[^a]\n\n{.analysis}\n\n[^a]: Note.\n\nEnd. {#end}\n";
        using var site = new ImportedSite("x.md", text.Replace("{.analysis}\n\n", "", StringComparison.Ordinal));
        Assert.Empty(site.Diagnostics);
        Assert.Equal(text.Replace("{.analysis}\n\n", "", StringComparison.Ordinal), site.Result!.Text);
    }

    [Fact]
    public void Other_front_matter_is_read_and_what_would_stop_a_build_is_made_to_mean_itself()
    {
        const string body = "See [[Some Page]] and [x](other.md) and ![p](https://example.org/p.png) and [y](javascript:alert(1)).\n\n::: warning\nDo not.\n:::\n\nNo[^gone] note. <script>alert(1)</script>\n\n[^unused]: Words.\n\n## A heading\n\n- *item* of 1911\n";
        using var site = new ImportedSite("x.md", "---\ntitle: \"Walls: a history\"\nauthor: [Ada Byrd, Tom Crane]\ndate: 1931-05-03T10:00:00Z\nlang: en\ntags:\n  - walls\n  - gates\n---\n\n# Walls: a history\n\n" + body);
        Assert.Empty(site.Diagnostics);
        Assert.Empty(site.Bag.ToList());
        Assert.Equal(("Walls: a history", "1931-05-03", "en", 2), (site.Article.Title, site.Article.Source!.Issued!.ToString(), site.Article.Language, site.Article.Source.Authors.Count));
        Assert.Equal(body.TrimEnd('\n'), site.Body.Replace("\\", "", StringComparison.Ordinal));
        Assert.Contains("#   - gates\n", site.Result!.Text, StringComparison.Ordinal);
        Assert.Contains("\\[[Some Page]]", site.Body, StringComparison.Ordinal);
        Assert.Contains("- *item* of 1911", site.Body, StringComparison.Ordinal);
        var doubt = site.Result.Doubts.First(d => d.Message.Contains("Some Page", StringComparison.Ordinal));
        Assert.Contains("Some Page", site.Result.Text.Split('\n')[doubt.Line - 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Learning C#", "Learning C#")]
    [InlineData("# Learning C# ##", "Learning C#")]
    [InlineData("# The wall #", "The wall")]
    public void Signs_at_the_end_of_a_title_close_it_only_behind_a_blank(string line, string title)
    {
        using var site = new ImportedSite("x.md", line + "\n\nIt fell.\n");
        Assert.Empty(site.Diagnostics);
        Assert.Equal((title, "It fell."), (site.Article.Title, site.Body));
    }

    [Theory]
    [InlineData("---\ntitle: Walls\ntags: [x]\n...\nIt fell.\n")]
    [InlineData("--- \ntitle: Walls\ntags: [x]\n... \nIt fell.\n")]
    [InlineData("---\ntitle: Walls\ntags: [x]\n---\t\nIt fell.\n")]
    public void Front_matter_ends_with_the_lines_that_end_it_in_an_article(string text)
    {
        using var site = new ImportedSite("x.md", text);
        Assert.Empty(site.Diagnostics);
        Assert.Equal(("Walls", "It fell."), (site.Article.Title, site.Body));
    }
}
