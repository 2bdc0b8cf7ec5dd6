using Sources.Model;
using Sources.Permalinks;

namespace Sources.Tests.Permalinks;

public class PermalinkTests
{
    private const string First = "The wall fell in 1911. Walls are old.\n\nThe gate stood. Nobody knows why the gate was never closed by night.\n";

    [Fact]
    public void The_first_build_records_the_ids_beside_the_article()
    {
        using var site = TestSite.Of(First).Built();
        Assert.Equal(
            """
            {
              "sources-ids": 1,
              "edition": "1.0",
              "passages": [
                {"id":"p1","statements":[
                  {"id":"s1-1","text":"The wall fell in 1911."},
                  {"id":"s1-2","text":"Walls are old."}
                ]},
                {"id":"p2","statements":[
                  {"id":"s2-1","text":"The gate stood."},
                  {"id":"s2-2","text":"Nobody knows why the gate was never closed by night."}
                ]}
              ]
            }

            """, Record(site));
    }

    [Fact]
    public void What_is_inserted_before_a_statement_does_not_move_its_id_and_its_number_moves()
    {
        using var site = TestSite.Of(First).Built();
        Edit(site, "A preface was put in front of all. It is new.\n\nThe wall fell in 1911. A sentence came between. Walls are old.\n\nThe gate stood. Nobody knows why the gate was never closed by night.\n");
        var page = site.Page("articles/x/index.html");
        Assert.Equal("Walls are old.", page.GetElementById("s1-2")!.TextContent.Trim());
        Assert.Equal("2.3", page.QuerySelector("#s1-2 .permalink")!.GetAttribute("data-ref"));
        Assert.Equal(["p3", "p1", "p2"], page.QuerySelectorAll(".passage").Select(p => p.Id));
        Assert.Equal(["s3-1", "s3-2", "s1-1", "s1-3", "s1-2", "s2-1", "s2-2"], page.QuerySelectorAll("[data-section]").Select(p => p.Id));
        Assert.Equal("1", page.QuerySelector("#p3 .no")!.TextContent);
        Assert.NotNull(site.Page("articles/x/timeline/index.html").QuerySelector("[data-statement='s1-1']"));
    }

    [Fact]
    public void Building_again_changes_nothing()
    {
        using var site = TestSite.Of(First).Built();
        string record = Record(site);
        site.Built();
        Assert.Equal(record, Record(site));
        Assert.Equal(0, site.Last!.Written!.Written);
    }

    [Fact]
    public void What_is_removed_leaves_a_tombstone_at_its_old_address()
    {
        using var site = TestSite.Of(First).Built();
        Edit(site, "The wall fell in 1911.\n\nThe gate stood. Nobody knows why the gate was never closed by night.\n", "edition:\n  kind: full-text\n  version: \"1.1\"\n  date: 2031-05-04\n");
        var grave = site.Page("articles/x/index.html").GetElementById("s1-2");
        Assert.NotNull(grave);
        Assert.Contains("Walls are old.", grave.TextContent, StringComparison.Ordinal);
        Assert.Contains("1.1", grave.TextContent, StringComparison.Ordinal);
        Assert.Contains("4 May 2031", grave.TextContent, StringComparison.Ordinal);
        Assert.False(grave.HasAttribute("data-section"));
        // The next new sentence there does not take its id.
        Edit(site, "The wall fell in 1911. Something quite different came to mind.\n\nThe gate stood. Nobody knows why the gate was never closed by night.\n", "edition:\n  kind: full-text\n  version: \"1.2\"\n");
        Assert.Equal(["s1-1", "s1-3", "s2-1", "s2-2"], site.Page("articles/x/index.html").QuerySelectorAll("[data-section]").Select(p => p.Id));
    }

    [Fact]
    public void The_tombstone_of_a_passage_says_that_it_was_one()
    {
        using var site = TestSite.Of(First).Built();
        Edit(site, "The wall fell in 1911. Walls are old.\n", "edition:\n  kind: full-text\n  version: \"1.1\"\n");
        var page = site.Page("articles/x/index.html");
        Assert.StartsWith("A passage, in the text until edition 1.0; not since edition 1.1.", page.GetElementById("p2")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.StartsWith("The gate stood.", page.GetElementById("s2-1")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_statements_made_one_keep_the_id_of_the_greater_and_the_tombstone_leads_there()
    {
        using var site = TestSite.Of(First).Built();
        Edit(site, "The wall fell in 1911. Walls are old.\n\nThe gate stood, and nobody knows why the gate was never closed by night.\n");
        var page = site.Page("articles/x/index.html");
        Assert.Equal("s2-2", page.QuerySelectorAll("#p2 [data-section]").Single().Id);
        Assert.Equal("#s2-2", page.QuerySelector("#s2-1 a:last-of-type")!.GetAttribute("href"));
    }

    [Fact]
    public void A_statement_brought_back_has_its_old_id_again()
    {
        using var site = TestSite.Of(First).Built();
        Edit(site, "The wall fell in 1911.\n\nThe gate stood. Nobody knows why the gate was never closed by night.\n");
        Edit(site, First);
        Assert.Equal(["s1-1", "s1-2", "s2-1", "s2-2"], site.Site.Articles[0].Open().Article.Statements.Select(s => s.Id));
        Assert.Empty(site.Site.Articles[0].Open().Article.Permalinks!.Gone);
    }

    [Fact]
    public void A_new_wording_in_a_new_edition_shows_the_old_one_with_its_date()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", First, "edition:\n  kind: full-text\n  version: \"1.0\"\n  date: 2030-01-02\n")).Built();
        const string second = "edition:\n  kind: full-text\n  version: \"1.1\"\n  date: 2031-05-04\n";
        Edit(site, First.Replace("in 1911", "in 1912", StringComparison.Ordinal), second);
        var former = Assert.Single(site.Site.Articles[0].Open().Article.Permalinks!.Passages[0].Statements[0].Former);
        Assert.Equal(new FormerWording("The wall fell in 1911.", "1.0", "2030-01-02"), former);
        Assert.Equal("Reworded: 1.1", site.Page("articles/x/index.html").QuerySelector(".margin .changed")!.TextContent);
        Assert.Contains("2 January 2030", site.Page("articles/x/corrections/index.html").Body!.TextContent, StringComparison.Ordinal);
        // Within one edition a wording is no one's yet: what the edition before said stays what is shown.
        Edit(site, First.Replace("in 1911", "in 1913", StringComparison.Ordinal), second);
        Assert.Equal("The wall fell in 1911.", Assert.Single(site.Site.Articles[0].Open().Article.Permalinks!.Passages[0].Statements[0].Former).Text);
        Edit(site, First, second);
        Assert.Empty(site.Site.Articles[0].Open().Article.Permalinks!.Passages[0].Statements[0].Former);
    }

    [Fact]
    public void Beside_the_end_of_a_passage_all_that_was_reworded_stands_in_one_line()
    {
        const string text = "The wall fell in 1911. Walls are old. It was never rebuilt.\n\nThe gate stood.\n";
        static string Edition(string version) => $"edition:\n  kind: full-text\n  version: \"{version}\"\n";
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", text, Edition("1.0"))).Built();
        string second = text.Replace("in 1911", "in 1912", StringComparison.Ordinal).Replace("never rebuilt", "not rebuilt", StringComparison.Ordinal);
        Edit(site, second, Edition("1.1"));
        Edit(site, second.Replace("Walls are old", "All walls are old", StringComparison.Ordinal), Edition("1.2"));
        var margin = site.Page("articles/x/index.html").QuerySelectorAll("#p1 + .margin li").ToList();
        var line = margin[^1];
        Assert.DoesNotContain(margin[..^1], item => item.ClassList.Contains("changed"));
        Assert.Equal("Reworded: 1.1, 1.2, 1.3", line.TextContent);
        Assert.Equal(["corrections/index.html#c-s1-1", "corrections/index.html#c-s1-2", "corrections/index.html#c-s1-3"], line.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Frozen_content_is_not_written_and_a_record_that_is_out_of_date_is_an_error()
    {
        using var site = TestSite.Of(First);
        site.Build(o => o with { Frozen = true });
        Assert.Equal(["content/articles/x.ids.json: error outdated-ids: the article has no record of ids (run `sources build` once and commit articles/*.ids.json)"], site.Diagnostics);
        Assert.False(File.Exists(Path.Combine(site.Content, "articles/x.ids.json")));
        site.Built();
        site.Built(o => o with { Frozen = true });
        site.Add("content/articles/x.md", "---\ntitle: The article x\n---\nThe wall fell in 1911.\n");
        site.Build(o => o with { Frozen = true });
        Assert.Contains("outdated-ids: the record of ids is not that of the article as it is now", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_has_no_record()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", First) + TestSite.Article("y", First, "draft: true\n")).Built();
        Assert.False(File.Exists(Path.Combine(site.Content, "articles/y.ids.json")));
    }

    [Fact]
    public void A_passage_that_is_parted_again_from_the_one_that_took_it_in_has_its_old_id()
    {
        const string apart = "The wall fell early. Walls were cheap.\n\nThe gate stood long and firm by the river. Gates were dear to everyone who lived there.\n";
        static string Edition(string version) => $"---\ntitle: X\nedition: {{kind: full-text, version: \"{version}\"}}\n---\n";
        var first = PermalinkHistoryTests.Read(Edition("1.0") + apart, null);
        var joined = PermalinkHistoryTests.Read(Edition("1.1") + apart.Replace("\n\n", " ", StringComparison.Ordinal), PermalinkText.Of(first.Permalinks!));
        Assert.Equal("p2", Assert.Single(joined.Permalinks!.Gone).Now);
        var again = PermalinkHistoryTests.Read(Edition("1.2") + apart, PermalinkText.Of(joined.Permalinks!));
        Assert.Equal(["p1", "p2"], again.Passages.Select(p => p.Id));
        Assert.Empty(again.Permalinks!.Gone);
        Assert.Equal(first.Statements.Select(s => s.Id), again.Statements.Select(s => s.Id));
    }

    [Fact]
    public void Many_statements_with_the_same_words_stay_apart()
    {
        string many = string.Join("\n\n", Enumerable.Range(0, 400).Select(i => $"Yes. Paragraph {i} says so. Yes."));
        var first = PermalinkHistoryTests.Read("---\ntitle: X\n---\n" + many, null);
        var second = PermalinkHistoryTests.Read("---\ntitle: X\n---\nYes.\n\n" + many, PermalinkText.Of(first.Permalinks!));
        Assert.Equal(first.Statements.Select(s => s.Id), second.Statements.Skip(1).Select(s => s.Id));
    }

    [Fact]
    public void A_block_of_80_000_words_keeps_its_id_in_seconds()
    {
        string[] lines = [.. Enumerable.Range(0, 8_000).Select(i => string.Join(' ', Enumerable.Range(0, 10).Select(j => $"w{(i * 10) + j}")) + (i % 100 == 0 ? "\n" : ""))];
        var first = PermalinkHistoryTests.Read("---\ntitle: X\n---\nIt fell.\n\n```\n" + string.Join('\n', lines) + "\n```\n", null);
        // Its halves change places, and it stands elsewhere: no beginning and no end is the same.
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var second = PermalinkHistoryTests.Read("---\ntitle: X\n---\n```\n" + string.Join('\n', lines[4_000..].Concat(lines[..4_000])) + "\n```\n\nIt rose. It fell.\n", PermalinkText.Of(first.Permalinks!));
        Assert.Equal(["s2-1", "s1-2", "s1-1"], second.Statements.Select(s => s.Id));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Fact]
    public void Ten_thousand_statements_that_are_gone_are_no_burden()
    {
        var first = PermalinkHistoryTests.Read("---\ntitle: X\n---\n" + string.Join("\n\n", Enumerable.Range(0, 10_000).Select(i => $"The a{i} keeper b{i} of the town c{i} slept d{i}.")), null);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var second = PermalinkHistoryTests.Read("---\ntitle: X\n---\n" + string.Join("\n\n", Enumerable.Range(0, 10_000).Select(i => $"My e{i} nobody f{i} in that year g{i} woke h{i}.")), PermalinkText.Of(first.Permalinks!));
        Assert.Empty(first.Statements.Select(s => s.Id).Intersect(second.Statements.Select(s => s.Id)));
        Assert.Equal(20_000, second.Permalinks!.Gone.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }

    private static string Record(TestSite site) => File.ReadAllText(Path.Combine(site.Content, "articles/x.ids.json"));

    private static void Edit(TestSite site, string body, string keys = "")
    {
        site.Add("content/articles/x.md", $"---\ntitle: The article x\n{keys}---\n{body}\n");
        site.Built();
    }
}
