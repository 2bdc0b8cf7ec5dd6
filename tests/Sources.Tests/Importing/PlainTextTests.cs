using System.Text;
using CsCheck;

namespace Sources.Tests.Importing;

public class PlainTextTests
{
    private static readonly string[] Signs =
    [
        "[[nobody]]", "{.timeline}", "{#id}", "{title=\"x\"}", "*", "**bold**", "_low_", "a_b_c", "# x", "1.", "12) x", "- x", "+ x", "> x", "`code`", "<b>x</b>", "<!-- x -->", "&amp;", "&#1;", "\\", "\\*", "~x~", "^x^", "==x==",
        "++x++", "::: timeline", "::x::", "|a|b|", "[x](y)", "![x](y)", "[x]: y", "[^1]", "[^1]: y", "*[HTML]: y", "https://example.org/a_b*c", "<https://example.org>", "---", "===", "***", "```", "~~~", "Wall", "In 1911,", "“Stop!”", "é𝄞", ":", "!", "(1)", "5 < 6 & 7", "a|b", "$x$",
    ];

    private static readonly Gen<string> Line = Gen.OneOf(Gen.OneOf(Signs), Gen.Char["abcXY .,*_[]{}#<>&|:!`~^=+-\\()0123456789\"'"].Array[1, 12].Select(c => new string(c))).Array[1, 5].Select(w => "w" + string.Join(' ', w) + "w");

    private static readonly Gen<string> StartLine = Gen.OneOf(Signs).Array[1, 4].Select(w => string.Join(' ', w)).Select(l => l is "---" or "===" ? l + " z" : l);

    [Fact]
    public void Every_sign_of_a_text_arrives_and_means_itself_and_the_article_has_nothing_to_mend() => Gen.OneOf(Line, StartLine).Array[1, 4].Array[1, 5].Sample(paragraphs =>
    {
        // The words before and behind keep a paragraph from being a heading, a list, a rule or a quotation, which drop their signs.
        string text = "First words.\n\n" + string.Join("\n\n", paragraphs.Select(p => "So: " + string.Join("\n", p) + " end.")) + "\n\nLast words.\n";
        using var site = new ImportedSite("x.txt", text);
        Assert.Empty(site.Diagnostics);
        Assert.Equal(GeneratedArticles.Squeeze(text), site.Words);
    }, iter: 300, threads: 2);

    [Fact]
    public void What_has_the_shape_of_something_becomes_it()
    {
        const string text = """
            THE FIRST WALL

            In 1911 it fell.[1] Nobody¹ came
            for [2] years.

            > Said one.
            >
            > Said two.

            Later On
            --------

            - stones
            - lime,
              and men

            3) three
            4) four

                Indented words
                of somebody.

            Year	Ships
            1911	12

            * * *

            Notes

            [1] A note of 1912
            on two lines.
            ¹ Another.
            """;
        using var site = new ImportedSite("the-wall.txt", "Title: Walls: a history\nAuthor: Ada Byrd and Tom Crane\nDate: 3 May 1931\nLanguage: en\nWeather: fair\n\n" + text.ReplaceLineEndings("\n"));
        Assert.Empty(site.Diagnostics);
        Assert.Equal("""
            ## THE FIRST WALL

            In 1911 it fell.[^1] Nobody[^2] came
            for \[2] years.

            > Said one.
            >
            > Said two.

            ### Later On

            - stones
            - lime,
              and men

            3. three
            4. four

            > Indented words
            > of somebody.

            |  |  |
            | --- | --- |
            | Year | Ships |
            | 1911 | 12 |

            * * *

            [^1]: A note of 1912
                on two lines.

            [^2]: Another.
            """.ReplaceLineEndings("\n"), site.Body);
        Assert.Equal(("Walls: a history", "1931-05-03", "en", "Ada Byrd, Tom Crane"), (site.Article.Title, site.Article.Source!.Issued!.ToString(), site.Article.Language, string.Join(", ", site.Article.Source.Authors)));
        Assert.Contains("#   Weather: fair\n", site.Result!.Text, StringComparison.Ordinal);
        var heading = site.Result.Doubts.Single(d => d.Message.Contains("“THE FIRST WALL” was taken for a heading", StringComparison.Ordinal));
        Assert.Equal("## THE FIRST WALL", site.Result.Text.Split('\n')[heading.Line - 1]);
    }

    [Fact]
    public void The_first_lines_say_title_author_and_date_where_they_have_their_shape()
    {
        using var site = new ImportedSite("x.txt", "A Short History\nBy Ada Byrd\n\n12 March 1931\n\nIn 1911 it fell.\n");
        Assert.Equal(("A Short History", "Ada Byrd", "1931-03-12", "In 1911 it fell."), (site.Article.Title, site.Article.Source!.Authors[0].Name, site.Article.Source.Issued!.ToString(), site.Body));
    }

    [Fact]
    public void Encodings_are_those_of_the_build()
    {
        foreach (var encoding in (Encoding[])[new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)])
        {
            using var site = new ImportedSite("x.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("It fell — «ü».\r\n\r\nTwo.")]);
            Assert.Equal("It fell — «ü».\n\nTwo.", site.Body);
        }
        using var latin = new ImportedSite("x.txt", [0x49, 0x74, 0x20, 0xFC]);
        Assert.Null(latin.Result);
        Assert.Contains("bad-encoding", latin.Bag.ToList()[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ada Byrd, Tom Crane and Eve Dunn", "Ada Byrd; Tom Crane; Eve Dunn")]
    [InlineData("Ada Byrd, Tom van der Crane, and J. A. Dunn", "Ada Byrd; Tom van der Crane; J. A. Dunn")]
    [InlineData("Ada Byrd & Tom Crane", "Ada Byrd; Tom Crane")]
    [InlineData("Marx and Engels", "Marx; Engels")]
    [InlineData("Ada Byrd, Professor of History", "Ada Byrd, Professor of History")]
    [InlineData("Tom Crane, Jr", "Tom Crane, Jr")]
    [InlineData("Byrd, Ada", "Byrd, Ada")]
    [InlineData("Crane & Sons", "Crane & Sons")]
    public void Several_names_in_a_row_are_several_authors(string names, string authors)
    {
        using var line = new ImportedSite("x.txt", $"A Short History\nBy {names}\n\nIn 1911 it fell.\n");
        Assert.Equal(authors, string.Join("; ", line.Article.Source!.Authors));
        using var field = new ImportedSite("x.txt", $"Title: A Short History\nAuthor: {names}\n\nIn 1911 it fell.\n");
        Assert.Equal(authors, string.Join("; ", field.Article.Source!.Authors));
    }
}
