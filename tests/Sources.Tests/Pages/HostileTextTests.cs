namespace Sources.Tests.Pages;

/// <summary>Whatever an author writes, a page holds it as text.</summary>
public class HostileTextTests
{
    private static readonly string[] Words =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><script>alert(1)</script>", "&lt;b&gt; &amp;amp;", "{{ 7 * 6 }} @(1+1)", "]]>--><!--",
        "a\u202eb\u2066c", "\ufffd \ud83d\ude00 &#1;&#xfffe;&#xd800;", "`${1}`", "\\u003cscript\\u003e",
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Words.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Hostile_words_in_every_place_stay_words(int number)
    {
        string words = Words[number], yaml = "\"" + string.Concat(words.Select(c => c is '"' or '\\' ? "\\" + c : c < ' ' || c is > '\u007e' and < '\u00a0' || c >= '\ufffe' ? $"\\u{(int)c:x4}" : c.ToString())) + "\"";
        string text = words;
        using var site = new TestSite($$"""
            -- content/site.yml --
            title: {{yaml}}
            description: {{yaml}}
            publisher: {{yaml}}
            base-url: https://example.org/
            navigation: [{label: {{yaml}}, page: about}]
            -- content/articles/x.md --
            ---
            title: {{yaml}}
            subtitle: {{yaml}}
            summary: {{yaml}}
            source: {title: {{yaml}}, authors: [{{yaml}}], container-title: {{yaml}}, issue: {{yaml}}, publisher: {{yaml}}, rights: {{yaml}}}
            edition: {kind: restatement, version: {{yaml}}, note: {{yaml}}}
            ---
            ## Head {{text}}

            It fell in 1911. {{text}}

            - Item {{text}}

            > Quoted {{text}}

            ```{{text.Replace("`", "'", StringComparison.Ordinal)}}
            {{text}}
            ```

            [link](/about/ "a title") ![{{text.Replace("]", "", StringComparison.Ordinal)}}](../assets/a.png)

            | {{text.Replace("|", "", StringComparison.Ordinal)}} |
            |---|
            | {{text.Replace("|", "", StringComparison.Ordinal)}} |

            Oldport.[^1]

            [^1]: Note {{text}}
            -- content/entities/e.md --
            ---
            kind: place
            name: {{yaml}}
            names: [Oldport, {name: {{yaml}}, script: {{yaml}}, side: {{yaml}}}]
            see-also: [{title: {{yaml}}, url: https://example.org/}]
            ---
            {{text}}
            -- content/pages/about.md --
            ---
            title: {{yaml}}
            summary: {{yaml}}
            ---
            # {{text}}

            {{text}}
            -- content/assets/a.png --

            """).Built();
        SiteRules.Hold(site);
        Assert.All(site.Pages.Select(site.Page), p => Assert.Empty(p.QuerySelectorAll("script:not([src$='.js'], [type='application/ld+json']), img[src=x]")));
        foreach (string xml in (string[])["feed.xml", "sitemap.xml"]) System.Xml.Linq.XDocument.Parse(site.Text(xml));
        Assert.DoesNotContain("</script", site.Text("search/index.js"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("\\u0001")]
    [InlineData("\\x7f")]
    [InlineData("\\0")]
    [InlineData("\\ufffe")]
    public void A_control_character_in_front_matter_is_an_error(string escape)
    {
        using var site = new TestSite($"-- content/site.yml --\ntitle: T\nnavigation: [{{label: \"a{escape}b\", url: https://example.org/}}]\n" + TestSite.Article("x", "It fell.", $"summary: \"a{escape}b\"\n"));
        site.Build();
        Assert.Equal(["content/articles/x.md:3:10", "content/site.yml:2:22"], site.Diagnostics.Select(d => d.Split(": error bad-yaml: the text holds the control character")[0]));
        Assert.Empty(site.Files);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#115;cript:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](java%0ascript:alert(1))")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](//example.org/x)")]
    [InlineData("[x](/\\example.org/x)")]
    [InlineData("[x](\\\\example.org/x)")]
    [InlineData("[x](javascript%3Aalert(1))")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<JAVASCRIPT:alert(1)>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](https://example.org/a.png)")]
    [InlineData("![x](//example.org/a.png)")]
    [InlineData("![x](data:image/png;base64,AAAA)")]
    public void An_address_that_is_not_allowed_is_an_error(string text)
    {
        using var site = TestSite.Of("Words, " + text);
        site.Build();
        Assert.Matches("error (bad-url|broken-link): ", Assert.Single(site.Diagnostics, d => d.Contains(": error ", StringComparison.Ordinal)));
        Assert.Empty(site.Files);
    }
}
