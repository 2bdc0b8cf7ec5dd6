using Sources.Verifying;
using Sources.Writing;

namespace Sources.Tests.Verification;

public sealed class SiteVerifierTests : IDisposable
{
    private readonly TestSite site = TestSite.Of("""
        The Board met in 1911. It built a *wall* of stone.[^1] On 3 May 1912 the 🜁 Board fell.

        Boards such as the Board are slow.

        | year | what |
        |---|---|
        | 1913 | the wall | 

        [^1]: A note.
        """, "board: Harbour Board, Board").Built();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_site_as_it_was_built_is_proved()
    {
        var found = SiteVerifier.Verify(site.Output);
        Assert.Empty(found.Findings);
        Assert.Equal((1, 5, site.Files.Count), (found.Articles, found.Statements, found.Files));
        // Timeline and analysis, the timeline of the site, the ledger, and the names' pages quote; and so do the data.
        Assert.True(found.Quotations > 3 * 5);
    }

    [Theory]
    [InlineData("articles/x/timeline/index.html", "</a> met", "</a> fled", "changed-quotation", "s1-1")]
    [InlineData("articles/x/analysis/index.html", "> are slow", "> were slow", "changed-quotation", "s2-1")]
    [InlineData("articles/x/coverage/index.html", ">It built", ">She built", "changed-quotation", "s1-2")]
    [InlineData("articles/x/index.html", "> are slow", "> were slow", "changed-quotation", "s2-1")]
    [InlineData("timeline/index.html", "stone", "wood", "changed-quotation", "s1-2")]
    [InlineData("concepts/board/index.html", "> are slow", "> were slow", "changed-quotation", "s2-1")]
    [InlineData("concepts/board/index.html", "index.html#s2-1", "index.html#s1-1", "no-way-back", "s2-1")]
    [InlineData("articles/x/timeline/index.html", "data-statement=\"s1-2\"", "data-statement=\"s1-9\"", "no-way-back", "s1-9")]
    [InlineData("articles/x/timeline/index.html", "data-statement=\"s1-2\"", "data-was=\"s1-2\"", "missing-statement", "s1-2")]
    [InlineData("articles/x/analysis/index.html", "data-statement=\"s2-1\"", "data-was=\"s2-1\"", "missing-statement", "s2-1")]
    [InlineData("articles/x/analysis/index.html", "data-section=\"analysis\"", "data-section=\"timeline\"", "misplaced-statement", "s2-1")]
    [InlineData("articles/x/timeline/index.html", "data-edtf=\"1911\" data-precision", "data-edtf=\"1917\" data-precision", "changed-data", "e-1911")]
    [InlineData("articles/x/data/article.json", "slow.", "fast.", "changed-data", "/statements/3/text")]
    [InlineData("articles/x/data/article.json", "\"prefix\":\"Boards", "\"prefix\":\"Barges", "changed-data", "/statements/3/mentions/0/selector/1/prefix")]
    [InlineData("articles/x/data/article.json", "\"start\":17", "\"start\":16", "changed-data", "/statements/0/dates/0/selector/1/exact")]
    [InlineData("articles/x/data/article.json", "{\"id\":\"e-1911\"", "{\"id\":\"e-1910\"", "changed-data", "/entries/0")]
    [InlineData("articles/x/data/article.json", "\"kind\"", "\"kind", "unreadable-file", "schema.json")]
    [InlineData("data/site.json", "\"statements\":5", "\"statements\":4", "changed-data", "x has 5 statements")]
    [InlineData("data/site.json", "\"slug\":\"x\"", "\"slug\":null", "unreadable-file", "`slug` is null")]
    [InlineData("articles/x/data/article.json", "\"statement\":\"s1-1\"", "\"statement\":null", "unreadable-file", "`statement` is null")]
    [InlineData("articles/x/data/article.json", "\"selector\":[{", "\"selector\":[],\"other\":[{", "unreadable-file", "a `selector` has")]
    [InlineData("articles/x/data/article.json", "\"start\":20,\"end\":25", "\"start\":19,\"end\":24", "changed-data", "/statements/2/mentions/0/selector/1/exact")]
    public void One_word_changed_by_hand_is_told_with_its_place_also_when_the_manifest_is_made_to_fit(string path, string word, string other, string code, string place)
    {
        string before = site.Text(path);
        Assert.Contains(word, before, StringComparison.Ordinal);
        int at = before.IndexOf(word, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(site.Output, path), before[..at] + other + before[(at + word.Length)..]);
        Assert.Contains(SiteVerifier.Verify(site.Output).Findings, f => f.Code == "changed-file" && f.Location.File == path);

        Adjust();
        var findings = SiteVerifier.Verify(site.Output).Findings;
        Assert.DoesNotContain(findings, f => f.Code == "changed-file");
        var told = findings.Where(f => f.Code == code && f.Message.Contains(place, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(told);
        // The place is that of the changed page; where the article itself was changed, that of every page that still has its words.
        if (path != "articles/x/index.html" && code != "missing-statement")
            Assert.Contains(told, f => f.Location.File == (code == "changed-data" && !path.StartsWith("data/", StringComparison.Ordinal) ? "articles/x/data/article.json" : path));
        if (code == "changed-quotation" && path != "articles/x/index.html")
        {
            var line = Assert.Single(told).Location.Line;
            Assert.Contains(other.Trim('>').Split('>')[^1], string.Join('\n', site.Text(path).Split('\n')[(line - 1)..]), StringComparison.Ordinal);
            Assert.Contains(other.Split('>')[^1].Trim().Split(' ')[0], told[0].Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Missing_changed_and_extra_files_are_each_named()
    {
        File.Delete(Path.Combine(site.Output, "feed.xml"));
        File.AppendAllText(Path.Combine(site.Output, "robots.txt"), "#");
        File.WriteAllText(Path.Combine(site.Output, "about.html"), "<p>mine</p>");
        Assert.Equal(["about.html extra-file", "feed.xml missing-file", "robots.txt changed-file"], SiteVerifier.Verify(site.Output).Findings.Select(f => $"{f.Location.File} {f.Code}"));
    }

    [Fact]
    public void A_copy_without_a_manifest_is_proved_only_where_that_is_said()
    {
        File.Delete(Path.Combine(site.Output, Manifest.Name));
        Assert.Equal("no-manifest", Assert.Single(SiteVerifier.Verify(site.Output).Findings).Code);
        Assert.True(SiteVerifier.Verify(site.Output, withoutManifest: true).IsProved);
    }

    [Fact]
    public void A_manifest_of_an_earlier_version_still_names_the_files()
    {
        string path = Path.Combine(site.Output, Manifest.Name);
        File.WriteAllText(path, "sources manifest 1\n" + string.Concat(site.Files.Append("gone.html").Order(StringComparer.Ordinal).Select(f => f + "\n")));
        Assert.Equal(["gone.html missing-file"], SiteVerifier.Verify(site.Output).Findings.Select(f => $"{f.Location.File} {f.Code}"));
        File.AppendAllText(path, "../outside.html\n");
        Assert.Contains(SiteVerifier.Verify(site.Output).Findings, f => f.Code == "bad-manifest");
    }

    [Fact]
    public void A_link_in_place_of_a_file_is_no_file_of_the_site()
    {
        string robots = Path.Combine(site.Output, "robots.txt"), elsewhere = Path.Combine(site.Folder, "robots.txt");
        File.Move(robots, elsewhere);
        File.CreateSymbolicLink(robots, elsewhere);
        Assert.Equal(["extra-file", "missing-file"], SiteVerifier.Verify(site.Output).Findings.Select(f => f.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<b>")]
    [InlineData("<b></i>")]
    [InlineData("<div data-statement='s1-1'>")]
    public void A_page_of_100_000_open_elements_is_told_in_seconds(string tag)
    {
        File.WriteAllText(Path.Combine(site.Output, "deep.html"), string.Concat(Enumerable.Repeat(tag, 100_000)));
        Adjust();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(["deep.html unreadable-file"], SiteVerifier.Verify(site.Output).Findings.Select(f => $"{f.Location.File} {f.Code}"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }

    [Fact]
    public void A_file_that_is_too_large_is_told_and_not_read()
    {
        using (var large = File.Create(Path.Combine(site.Output, "large.html"))) large.SetLength(300L << 20);
        Assert.Contains(SiteVerifier.Verify(site.Output, withoutManifest: true).Findings, f => f is { Code: "unreadable-file", Location.File: "large.html" } && f.Message.Contains("the limit is 268435456", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pipe_and_a_manifest_that_leads_elsewhere_are_told_and_nothing_waits_for_them()
    {
        if (!OperatingSystem.IsLinux()) return;
        using (var made = System.Diagnostics.Process.Start("mkfifo", Path.Combine(site.Output, "pipe.html"))) made.WaitForExit();
        string manifest = Path.Combine(site.Output, Manifest.Name);
        File.Delete(manifest);
        File.CreateSymbolicLink(manifest, "/dev/zero");
        var findings = SiteVerifier.Verify(site.Output, withoutManifest: true).Findings;
        Assert.Contains(findings, f => f is { Code: "unreadable-file", Location.File: "pipe.html" } && f.Message.Contains("a pipe", StringComparison.Ordinal));
        Assert.Contains(findings, f => f is { Code: "unreadable-file", Location.File: Manifest.Name } && f.Message.Contains("a link", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_that_was_taken_out_whole_is_missed()
    {
        Directory.Delete(Path.Combine(site.Output, "articles/x"), recursive: true);
        Adjust();
        var findings = SiteVerifier.Verify(site.Output).Findings;
        Assert.Contains(findings, f => f is { Code: "unknown-statement", Location.File: "timeline/index.html" });
        Assert.Contains(findings, f => f is { Code: "changed-data", Location.File: "data/site.json" });
    }

    [Fact]
    public void The_command_exits_with_0_1_and_2()
    {
        var (code, output, error) = SourcesProgram.Run(site.Folder, "verify", "output");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("1 article, 5 statements", output, StringComparison.Ordinal);
        string path = Path.Combine(site.Output, "articles/x/analysis/index.html");
        File.WriteAllText(path, File.ReadAllText(path).Replace("slow", "fast", StringComparison.Ordinal));
        (code, _, error) = SourcesProgram.Run(site.Folder, "verify", "output", "--quiet");
        Assert.Equal(1, code);
        Assert.Matches(@"(?m)^articles/x/analysis/index\.html:\d+:\d+: error changed-quotation: ", error);
        Assert.Equal(2, SourcesProgram.Run(site.Folder, "verify", "nowhere").Code);
        Assert.Equal(2, SourcesProgram.Run(site.Folder, "verify").Code);
    }

    /// <summary>Makes the manifest say what the files now are, as someone would who changes a site to deceive.</summary>
    private void Adjust() => File.WriteAllText(Path.Combine(site.Output, Manifest.Name), "sources manifest 2\n" + string.Concat(site.Files.Select(f =>
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(site.Output, f));
        return $"{ManifestEntry.HashOf(bytes)} {bytes.Length} {f}\n";
    })));
}
