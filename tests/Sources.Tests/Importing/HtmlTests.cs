using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;

namespace Sources.Tests.Importing;

public class HtmlTests
{
    private const string Page = """
        <!doctype html><html lang="en"><head><title>Walls | The Coast Review</title>
        <meta name="citation_title" content="The Wall: a history"><meta name="citation_author" content="Byrd, Ada"><meta name="citation_author" content="Crane, Tom">
        <meta name="citation_journal_title" content="The Coast Review"><meta name="citation_publication_date" content="1931/03/12">
        <link rel="canonical" href="https://example.org/walls/first"><link rel="license" href="https://example.org/licence">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"The Wall","publisher":{"name":"Coast Press"},"datePublished":"1931-03-12T08:00:00Z"}</script></head>
        <body><nav><a href="/">Home</a> <a href="/about">About us</a></nav>
        <article><h1>The Wall: a history</h1><div class="by">By Ada Byrd</div>
        <p>In 1911 the <em>Harbour</em> <b>Board</b> built a wall<sup><a href="#fn1" id="r1">1</a></sup> and <a href="../gates?a=1">gates</a>, <a href="javascript:alert(1)">not</a> this.<script>alert(1)</script></p>
        <h2>How it fell</h2><blockquote><p>We shall build again,</p><p>or leave.</p></blockquote>
        <ul><li>stones<ol start="3"><li>big</li></ol></li><li>lime</li></ul>
        <table><caption>Ships</caption><tr><th>Year</th><th>Ships</th></tr><tr><td>1911</td><td>1<br>2</td></tr></table>
        <pre>a  b
          c</pre><img src="p.png" alt="The harbour" onerror="alert(1)"><p style="display:none">hidden</p>
        <hr><p>Roses are red<br>violets [[blue]] {.timeline}<br><br>The end &lt;b&gt;.</p>
        <section><h2>Notes</h2><ol><li id="fn1"><p>See the report of 1912. <a href="#r1">↩</a></p></li></ol></section></article>
        <footer>Imprint and such</footer></body></html>
        """;

    [Fact]
    public void A_page_becomes_its_article_with_what_it_says_of_itself()
    {
        using var site = new ImportedSite("wall.html", Page);
        Assert.Empty(site.Diagnostics);
        Assert.Equal("""
            By Ada Byrd

            In 1911 the *Harbour* **Board** built a wall[^1] and [gates](https://example.org/gates?a=1), not this.

            ## How it fell

            > We shall build again,
            >
            > or leave.

            - stones
              3. big
            - lime

            Ships

            | Year | Ships |
            | --- | --- |
            | 1911 | 1 2 |

            ```
            a  b
              c
            ```

            The harbour

            * * *

            Roses are red\
            violets \[\[blue]] \{.timeline}

            The end \<b>.

            [^1]: See the report of 1912.
            """.ReplaceLineEndings("\n"), site.Body.Replace("          c\n", "  c\n", StringComparison.Ordinal));
        var source = site.Article.Source!;
        Assert.Equal(("The Wall: a history", "Ada Byrd; Tom Crane", "The Coast Review", "1931-03-12", "https://example.org/walls/first", "Coast Press", "https://example.org/licence", "en"),
            (source.Title, string.Join("; ", source.Authors), source.ContainerTitle, source.Issued!.ToString(), source.Url, source.Publisher, source.Rights, site.Article.Language));
        string[] said = [.. site.Result!.Doubts.Select(d => d.Message)];
        Assert.Contains(said, m => m.Contains("javascript:alert(1)", StringComparison.Ordinal));
        Assert.Contains(said, m => m.Contains("picture `p.png`", StringComparison.Ordinal));
        Assert.Contains(said, m => m.Contains("words around the article were left out", StringComparison.Ordinal));
        Assert.DoesNotContain("alert", site.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_names_no_article_gives_the_part_that_reads_like_one_and_the_whole_where_asked()
    {
        string paragraphs = string.Concat(Enumerable.Range(1, 8).Select(i => $"<p>Paragraph {i} tells at length, with commas, of what happened in {1910 + i}, and of who was there, so that nobody takes it for a menu.</p>"));
        string page = $"<html><head><title>Walls</title></head><body><div class=\"menu\"><a href=\"/\">Home</a> <a href=\"/x\">Elsewhere</a></div><div class=\"text\">{paragraphs}</div><div class=\"footer\">Imprint</div></body></html>";
        using var part = new ImportedSite("x.html", page);
        Assert.Empty(part.Diagnostics);
        Assert.Equal(8, part.Article.Passages.Count);
        Assert.DoesNotContain("Imprint", part.Body, StringComparison.Ordinal);
        using var whole = new ImportedSite("x.html", page, wholePage: true);
        Assert.Empty(whole.Diagnostics);
        Assert.Contains("Imprint", whole.Body, StringComparison.Ordinal);
        Assert.Contains("Elsewhere", whole.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_word_of_an_article_arrives()
    {
        var words = Gen.OneOf("word", "1.", "# x", "*a*", "_b_", "[x](y)", "[[x]]", "{.timeline}", "a|b", "“q”", "a_b", "&lt;b&gt;", "&amp;amp;", "\\", "!", "::: x", "é", "5 * 3", "~x~", "^", "- y", "`c`", "+ z", "&gt; w", "---", "[^1]", "[1]: z");
        var line = words.Array[1, 6].Select(w => string.Join(' ', w));
        var inline = Gen.Select(Gen.OneOf("", "em", "strong", "sup", "span", "a href=\"https://example.org/\"", "code", "del", "q", "em><strong"), line, (tag, text) => tag.Length == 0 ? text
            : tag == "em><strong" ? $"<em><strong>{text}</strong></em>" : $"<{tag}>{text}</{tag.Split(' ')[0]}>");
        var inlines = inline.Array[1, 4].Select(i => string.Concat(i));
        var block = Gen.Select(Gen.OneOf("p", "h2", "blockquote", "div", "ul", "ol", "table", "section", "loose", "br"), inlines, inlines, (tag, a, b) => tag switch
        {
            "blockquote" => $"<blockquote><p>{a}</p>{b}</blockquote>",
            "ul" or "ol" => $"<{tag}><li>{a}</li><li><p>{b}</p><p>{a}</p></li></{tag}>",
            "table" => $"<table><tr><th>{a}</th><th>x</th></tr><tr><td>{b}</td><td>{a}</td></tr></table>",
            "section" => $"<section>{a}<p>{b}</p>{a}</section>",
            "loose" => $"{a}<div>{b}</div>",
            "br" => $"<p>{a}<br>{b}<br><br>{a}</p>",
            _ => $"<{tag}>{a}</{tag}>",
        });
        block.Array[1, 6].Sample(blocks =>
        {
            string body = $"<p>It begins.</p>{string.Concat(blocks)}<p>It ends.</p>";
            using var site = new ImportedSite("x.html", $"<title>T</title><main>{body}{new string('w', 3)} {string.Concat(Enumerable.Repeat("more ", 30))}</main>");
            Assert.Empty(site.Diagnostics);
            string text = new HtmlParser().ParseDocument(body.Replace("<q>", "“", StringComparison.Ordinal).Replace("</q>", "”", StringComparison.Ordinal)).Body!.TextContent + "www" + string.Concat(Enumerable.Repeat("more", 30));
            Assert.Equal(GeneratedArticles.Squeeze(text), site.Words);
        }, iter: 300, threads: 2);
    }

    [Fact]
    public void A_page_that_nests_too_deeply_is_refused()
    {
        using var site = new ImportedSite("x.html", new StringBuilder().Insert(0, "<div>", 20_000).Append('x').ToString());
        Assert.Contains("too-complex", site.Bag.ToList()[0].ToString(), StringComparison.Ordinal);
    }
}
