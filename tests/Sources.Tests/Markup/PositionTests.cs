using CsCheck;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Parsing;

namespace Sources.Tests.Markup;

public class PositionTests
{
    [Theory]
    [InlineData("It \\*fell* in 1911.", "*fell*", "\\*fell*")]
    [InlineData("A &amp; B", "& B", "&amp; B")]
    [InlineData("A &amp; B", "A &", "A &amp;")]
    [InlineData("In **May** 1912", "May", "May")]
    [InlineData("| a |  in 1911 |\n|---|---|\n| b |   in 1912  |", "in 1912", "in 1912")]
    [InlineData("> one\n> two", "one two", "one\n> two")]
    [InlineData("See `a b` now", "a b", "a b")]
    [InlineData("See [[x|the wall]] now", "the wall", "the wall")]
    public void The_words_stand_in_the_file_where_their_range_says(string body, string words, string written)
    {
        var (text, leaf) = Read(body);
        int at = leaf.Content.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.Equal(written, leaf.Content.FileRangeOf(at, at + words.Length) is var (start, end) ? text[start..end] : null);
    }

    [Fact]
    public void Every_character_that_stands_in_the_file_is_found_there() => GeneratedArticles.All.Sample(generated =>
    {
        string text = $"---\ntitle: x\n---\n{generated.Markdown}\n";
        var article = ArticleParser.Parse(new ContentFile(ContentKind.Article, "x.md", "x", text), "en", new DiagnosticBag())!;
        foreach (var leaf in article.Statements.Select(s => s.Leaf).Distinct())
        {
            for (int i = 0; i < leaf.Content.Text.Length; i++)
            {
                char c = leaf.Content.Text[i];
                if (char.IsWhiteSpace(c) || c == InlineText.ImageSign) continue;
                var (start, end) = leaf.Content.FileRangeOf(i, i + 1)!.Value;
                Assert.Contains(text[start..end], (string[])[c.ToString(), "\\" + c, "&amp;"]);
            }
        }
    }, iter: 100, threads: 2);

    private static (string Text, Leaf Leaf) Read(string body)
    {
        string text = $"---\ntitle: x\n---\n{body}\n";
        var article = ArticleParser.Parse(new ContentFile(ContentKind.Article, "x.md", "x", text), "en", new DiagnosticBag())!;
        return (text, article.Statements[0].Leaf);
    }
}
