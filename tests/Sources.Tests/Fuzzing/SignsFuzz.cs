using System.Text;
using AngleSharp.Html.Parser;
using Markdig;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Parsing;
using Sources.Reading;

namespace Sources.Tests.Fuzzing;

/// <summary>Every sign that Markdig itself would show is a word of the article, in the same order.</summary>
public class SignsFuzz
{
    private static readonly MarkdownPipeline Others = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().DisableHtml().Build();

    private static readonly string[] Signs = ["[", "]", "(", ")", "!", "*", "**", "_", "~~", "^", "==", "|", "`", "#", "> ", "- ", "1. ", ".", ":", "'", "a", "b", "In 1911 it fell.", " ", " ", "\n", "\n\n", "](x)", "\\", "|-|\n"];

    [Fact]
    public void A_text_of_signs_keeps_them_all() => Fuzz.Run("signs", 700, random => Encoding.UTF8.GetBytes("Word " + string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Signs[random.Next(Signs.Length)]))), bytes =>
    {
        string text = Encoding.UTF8.GetString(bytes);
        // Marks of ours, and what leads nowhere.
        if (text.Contains("[[", StringComparison.Ordinal) || text.Contains("[^", StringComparison.Ordinal) || text.Contains('!', StringComparison.Ordinal)) return;
        var bag = new DiagnosticBag();
        var file = ContentReader.FromBytes("content", "articles/x.md", Encoding.UTF8.GetBytes("---\ntitle: T\n---\n" + text), bag)!;
        if (ArticleParser.Parse(file, "en", bag) is not { } article || bag.HasErrors) return;
        using var page = new HtmlParser().ParseDocument(Markdown.ToHtml(text, Others));
        Assert.Equal(GeneratedArticles.Squeeze(page.Body!.TextContent), GeneratedArticles.Squeeze(string.Concat(article.Parts.SelectMany(Texts))));
    });

    [Theory]
    [InlineData("A [ word.", "A [ word.")]
    [InlineData("A [[[[word.", "A [[[[word.")]
    [InlineData("See [1, p. 4.", "See [1, p. 4.")]
    [InlineData("A *bold [move* here.", "A bold [move here.")]
    public void A_bracket_without_its_other_half_is_shown(string text, string expected)
    {
        using var site = TestSite.Of(text).Built();
        Assert.Equal(expected, site.Site.Articles[0].Open().Article.Statements[0].Text);
        SiteRules.Hold(site);
    }

    private static IEnumerable<string> Texts(ArticlePart part) => part switch
    {
        Heading heading => [heading.Content.Text],
        Passage passage => Leaves.HeadersOf(passage.Block).Concat(Leaves.Of(passage.Block)).Select(l => l.Content.Text),
        _ => [],
    };
}
