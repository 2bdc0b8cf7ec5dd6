using Sources.Model;

namespace Sources.Tests.Parsing;

public class ArticleFrontMatterTests
{
    [Fact]
    public void Every_key_is_read()
    {
        using var site = new TestSite("""
            -- content/site.yml --
            title: T
            language: fr
            -- content/articles/x.md --
            ---
            title: "The wall: its fall"
            subtitle: A second line
            summary: >
              What it says,
              in two lines.
            language: en-GB
            source:
              title: The original
              authors: [Ada Byrd, {family: Crane, given: Tom}, {literal: The Board}]
              container-title: The Journal
              issue: 55
              publisher: A press
              issued: 1911-05~
              url: https://example.org/a b
              language: it
              rights: Free
            edition:
              kind: restatement
              version: 2.0
              date: 2020-01-31
              note: What was done.
            horizon: 1912
            draft: false
            ---
            It fell.
            """);
        Assert.Empty(site.Check().Diagnostics);
        var article = Assert.Single(site.Site.Articles).Open().Article;
        Assert.Equal(("The wall: its fall", "A second line", "What it says, in two lines.", "en-GB"), (article.Title, article.Subtitle, article.Summary, article.Language));
        var source = article.Source!;
        Assert.Equal(["Ada Byrd", "Tom Crane", "The Board"], source.Authors.Select(a => a.Name));
        Assert.Equal([null, "Crane", null], source.Authors.Select(a => a.Family));
        Assert.Equal(("The original", "The Journal", "55", "A press", "1911-05~"), (source.Title, source.ContainerTitle, source.Issue, source.Publisher, source.Issued?.ToString()));
        Assert.Equal(("https://example.org/a%20b", "it", "Free"), (source.Url, source.Language, source.Rights));
        Assert.Equal((EditionKind.Restatement, "2.0", "2020-01-31", "What was done."), (article.Edition.Kind, article.Edition.Version, article.Edition.Date?.ToString(), article.Edition.Note));
        Assert.Equal("1912", article.Horizon?.ToString());
    }

    [Fact]
    public void What_is_left_out_has_a_plain_default()
    {
        using var site = TestSite.Of("It fell.");
        Assert.Empty(site.Check().Diagnostics);
        var article = site.Site.Articles[0].Open().Article;
        Assert.Equal(("en", EditionKind.FullText, "1.0"), (article.Language, article.Edition.Kind, article.Edition.Version));
        Assert.Null(article.Source);
        Assert.Null(article.Horizon);
    }

    [Fact]
    public void The_date_of_the_source_is_the_horizon_where_none_is_given()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "It fell.", "source:\n  title: T\n  issued: 1911-05\n"));
        site.Check();
        Assert.Equal("1911-05", site.Site.Articles[0].Open().Article.Horizon?.ToString());
    }

    [Theory]
    [InlineData("---\ntitle: T\n---\nIt fell.\n")]
    [InlineData("---  \ntitle: T\n...\nIt fell.\n")]
    [InlineData("---\n# a comment\ntitle: T # another\n---\n\nIt fell.")]
    [InlineData("---\r\ntitle: T\r\n---\r\nIt fell.\r\n")]
    [InlineData("---\rtitle: T\r---\rIt fell.\r")]
    [InlineData("\uFEFF---\ntitle: T\n---\nIt fell.\n")]
    [InlineData("---\n\"title\": 'T'\nsummary: ~\nsource: null\nsubtitle:\n---\nIt fell.\n")]
    public void Front_matter_may_be_written_in_several_ways(string text)
    {
        using var site = new TestSite(TestSite.Settings);
        site.Add("content/articles/x.md", text);
        Assert.Empty(site.Check().Diagnostics);
        Assert.Equal("T", site.Site.Articles[0].Open().Article.Title);
        Assert.Equal("It fell.", site.Site.Articles[0].Open().Article.Statements[0].Text);
    }
}
