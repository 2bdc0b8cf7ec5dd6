using System.Text.Json;

namespace Sources.Tests.Citing;

/// <summary>The files of references, given to a program that reads them: what comes out is what went in.</summary>
public class CitationFilesTests
{
    private static readonly string[] Words =
    [
        "Plain words: with a colon", "50 % of R&D costs $5 #1_a ~b ^c", @"A \command{x} and a lone { brace", "} a brace the other way {", "Trëma, Հայաստան, 東京, “quoted” and ‘single’", "“Whole in quotes”", "A \"straight\" one",
        "Commas, and “and”, and more", "@article{x, title = {y}}", "TY  - JOUR ER  -", "</script><script>alert(1)</script>", "\\", "{{{", "%", "a\u202eb",
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Words.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_word_comes_through(int number)
    {
        string title = Words[number];
        using var site = Site(title, "restatement");
        var files = Parsers.Read([.. Files(site, "articles/x/cite.")]);
        foreach (var records in files)
        {
            Assert.Equal(2, records.GetArrayLength());
            // To TeX several blanks are one.
            Assert.Equal([Blanks(title), Blanks(title)], records.EnumerateArray().Select(r => Blanks(r.GetProperty("title").GetString()!)));
            Assert.Equal(["x", "x-original"], records.EnumerateArray().Select(r => r.GetProperty("id").GetString()));
            Assert.Equal(Blanks(title), Blanks(records[1].GetProperty("container-title").GetString()!));
        }
    }

    [Fact]
    public void A_restatement_is_its_publishers_and_names_its_original()
    {
        using var site = Site("The wall", "restatement");
        foreach (var records in Parsers.Read([.. Files(site, "articles/x/cite.")]))
        {
            Assert.Equal("The Press", Name(records[0].GetProperty("author")[0]));
            Assert.Equal("[[2026,11,22]]", records[0].GetProperty("issued").GetProperty("date-parts").GetRawText());
            Assert.Equal("https://example.org/articles/x/", records[0].GetProperty("URL").GetString());
            Assert.Equal("Restatement of Ada Byrd and The Board, “The wall,” The wall 9, no. 55 (May 1911): 3–7, https://example.org/a?b=1&c=%7B2%7D.", records[0].GetProperty("note").GetString());
            Assert.False(records[0].TryGetProperty("original-date", out _));
            Original(records[1]);
        }
    }

    [Fact]
    public void A_full_text_is_its_authors()
    {
        using var site = Site("The wall", "full-text");
        foreach (var records in Parsers.Read([.. Files(site, "articles/x/cite.")]))
        {
            Assert.Equal("Byrd", records[0].GetProperty("author")[0].GetProperty("family").GetString());
            Original(records[1]);
        }
        Assert.Contains("  origdate      = {1911-05},", site.Text("articles/x/cite.bib"), StringComparison.Ordinal);
        Assert.Contains("  relatedtype   = {reprintof},", site.Text("articles/x/cite.bib"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_entities_have_three_files_together()
    {
        using var site = Site("The wall", "full-text");
        foreach (var records in Parsers.Read([.. Files(site, "index-a-z/cite.")]))
        {
            Assert.Equal(["Oldport", "Trëma & Co."], records.EnumerateArray().Select(r => r.GetProperty("title").GetString()));
            Assert.Equal("https://example.org/concepts/p/", records[0].GetProperty("URL").GetString());
        }
        Assert.DoesNotContain(site.Files, f => f.StartsWith("concepts/", StringComparison.Ordinal) && !f.EndsWith(".html", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_line_of_RIS_is_a_tag_and_a_value()
    {
        using var site = Site("TY  - JOUR ER  -", "restatement");
        string[] lines = site.Text("articles/x/cite.ris").Split("\r\n");
        Assert.All(lines, l => Assert.Matches(@"^([A-Z][A-Z0-9]  - [^\r\n]*)?$", l));
        Assert.Equal(["ELEC", "JOUR"], lines.Where(l => l.StartsWith("TY", StringComparison.Ordinal)).Select(l => l[6..]));
    }

    private static void Original(JsonElement record)
    {
        Assert.Equal("article-journal", record.GetProperty("type").GetString());
        Assert.Equal(("Byrd", "Ada"), (record.GetProperty("author")[0].GetProperty("family").GetString(), record.GetProperty("author")[0].GetProperty("given").GetString()));
        Assert.Equal("The Board", Name(record.GetProperty("author")[1]));
        Assert.Equal(("9", "55", "3-7"), (record.GetProperty("volume").GetString(), record.GetProperty("issue").GetString(), record.GetProperty("page").GetString()));
        Assert.Equal("[[1911,5]]", record.GetProperty("issued").GetProperty("date-parts").GetRawText());
        Assert.Equal("https://example.org/a?b=1&c=%7B2%7D", record.GetProperty("URL").GetString());
    }

    /// <summary>Of a name that is not turned round the formats say the whole, each in its own place.</summary>
    private static string? Name(JsonElement name) => name.TryGetProperty("literal", out var literal) ? literal.GetString() : name.GetProperty("family").GetString();

    private static string Blanks(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Files(TestSite site, string path) => ((string[])["bib", "ris", "csl.json"]).Select(e => Path.Combine(site.Output, path + e));

    private static TestSite Site(string title, string kind)
    {
        string yaml = JsonSerializer.Serialize(title);
        return new TestSite($$"""
            -- content/site.yml --
            title: A Test Site
            publisher: The Press
            base-url: https://example.org/
            -- content/articles/x.md --
            ---
            title: {{yaml}}
            source: {title: {{yaml}}, authors: [{family: Byrd, given: Ada}, The Board], container-title: {{yaml}}, volume: 9, issue: 55, page: 3-7, publisher: A Press, issued: 1911-05, url: "https://example.org/a?b=1&c={2}"}
            edition: {kind: {{kind}}, version: "1.0", date: 2026-11-22}
            ---
            Oldport fell in 1911.

            """ + TestSite.Entity("p: Oldport") + TestSite.Entity("t: Trëma & Co.")).Built();
    }
}
