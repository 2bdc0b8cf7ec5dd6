using CsCheck;

namespace Sources.Tests;

public class SitePreviewTests
{
    private static readonly string Files = TestSite.Settings + TestSite.Article("x", "Ada Byrd left in 1911. See [y](y.md).") + TestSite.Article("y", "The Harbour Board met in 1912. It is old.")
        + TestSite.Entity("ada: Ada Byrd") + TestSite.Entity("board: Harbour Board") + "-- content/pages/about.md --\n---\ntitle: About\n---\nWords.\n-- content/assets/note.txt --\nA note.\n";

    [Fact]
    public async Task A_preview_shows_the_files_that_a_build_writes()
    {
        using var site = new TestSite(Files);
        var preview = new SitePreview(site.Options);
        var state = preview.Update();
        Assert.Equal((1, true), (state.Version, state.IsGood));
        await AssertSameAsCleanBuild(site, state);
        Assert.Null(await state.Site!.FileAsync("articles/z/index.html"));
        Assert.Null(await state.Site.FileAsync("../content/site.yml"));
        Assert.Null(await state.Site.FileAsync(""));
    }

    [Fact]
    public async Task An_update_without_a_change_keeps_the_state_and_an_edit_renders_what_it_touches_anew()
    {
        using var site = new TestSite(Files);
        var preview = new SitePreview(site.Options);
        var first = preview.Update();
        Assert.Same(first, preview.Update());
        site.Add("content/articles/x.md", "---\ntitle: The article x\n---\nAda Byrd came in 1911.\n");
        var second = preview.Update();
        Assert.Equal(2, second.Version);
        Assert.Contains("came in", await Html(second, "articles/x/index.html"), StringComparison.Ordinal);
        Assert.Contains("came in", await Html(second, "concepts/ada/index.html"), StringComparison.Ordinal);
        Assert.Same(first.Site!.Site.Articles.Single(a => a.Head.Slug == "y"), second.Site!.Site.Articles.Single(a => a.Head.Slug == "y"));
        await AssertSameAsCleanBuild(site, second);
    }

    [Fact]
    public async Task With_an_error_the_last_good_site_stays_and_the_error_goes_when_it_is_mended()
    {
        using var site = new TestSite(Files);
        var preview = new SitePreview(site.Options);
        var good = preview.Update();
        site.Add("content/articles/x.md", "---\ntitle: The article x\n---\nSee [the wall](wall.md) of 1911.\n");
        var bad = preview.Update();
        Assert.False(bad.IsGood);
        Assert.Same(good.Site, bad.Site);
        Assert.Equal("broken-link", Assert.Single(bad.Diagnostics, d => d.Severity == Sources.Diagnostics.Severity.Error).Code);
        site.Add("content/articles/x.md", "---\ntitle: The article x\n---\nSee the wall of 1911. Ada Byrd left.\n");
        var mended = preview.Update();
        Assert.True(mended.IsGood);
        Assert.Empty(mended.Diagnostics);
        await AssertSameAsCleanBuild(site, mended);
    }

    [Fact]
    public async Task A_folder_that_vanishes_is_told_and_comes_back()
    {
        using var site = new TestSite(Files);
        var preview = new SitePreview(site.Options);
        var good = preview.Update();
        Directory.Move(site.Content, site.Content + "-away");
        var gone = preview.Update();
        Assert.Equal(("no-content", false), (Assert.Single(gone.Diagnostics).Code, gone.IsGood));
        Assert.Same(good.Site, gone.Site);
        Directory.Move(site.Content + "-away", site.Content);
        var back = preview.Update();
        Assert.True(back.IsGood);
        await AssertSameAsCleanBuild(site, back);
    }

    [Fact]
    public void Without_a_good_site_there_is_none_to_show()
    {
        using var site = new TestSite("");
        var state = new SitePreview(site.Options).Update();
        Assert.Null(state.Site);
        Assert.False(state.IsGood);
        Assert.NotEmpty(state.Diagnostics);
    }

    /// <summary>So many that an edit of one is not worth doing all of it again. Zeno is only quoted, and nowhere named.</summary>
    private static readonly string Library = TestSite.Settings + string.Concat("abcdefg".Select((slug, i) => TestSite.Article(slug.ToString(),
            $"Ada Byrd built the mill of Harbour in 19{i}1. Harbour fell in 19{i}4.\n\nThe article argues that Ada Byrd and Harbour were never at peace. “The mill is old and grey,” said Ada Byrd. [“So it is, so it is”](by:zeno) was the answer.\n\nOf the old wall there is nothing.")))
        + string.Concat(new[] { ("ada", "Ada Byrd"), ("harbour", "Harbour"), ("zeno", "Zeno") }.Select(e => $"-- content/entities/{e.Item1}.md --\n{EntityText("person", e.Item2)}"));

    private static string EntityText(string kind, string name, string more = "", string body = "A name.") => $"---\nkind: {kind}\nname: {name}\n{more}---\n{body}\n";

    [Theory]
    [InlineData("entities/ada.md", "person", "Ada Byrd", "", "Another body.")]
    [InlineData("entities/ada.md", "organization", "Ada Byrd", "", "A name.")]
    [InlineData("entities/ada.md", "event", "Ada Byrd", "dates: 1911\n", "A name.")]
    [InlineData("entities/ada.md", "person", "Ada Býrd", "", "A name.")]
    [InlineData("entities/ada.md", "person", "Ada Byrd", "names:\n  - Mill\n", "A name.")]
    [InlineData("entities/ada.md", "person", "Ada Byrd", "names:\n  - Harbour\n", "A name.")]
    [InlineData("entities/zeno.md", "organization", "Zeno", "", "A name.")]
    [InlineData("entities/zeno.md", "person", "Zenó", "", "A name.")]
    [InlineData("entities/harbour.md", "place", "Harbour", "", "A port.")]
    public async Task An_edited_entity_is_shown_wherever_it_is_named(string path, string kind, string name, string more, string body)
    {
        using var site = new TestSite(Library);
        var preview = new SitePreview(site.Options);
        await AssertSameAsCleanBuild(site, preview.Update());
        string full = Path.Combine(site.Content, path), before = File.ReadAllText(full);
        // There and back, twice: what an edit leaves in memory is what the next one begins with.
        foreach (string text in (string[])[EntityText(kind, name, more, body), before, EntityText(kind, name, more, body + " More."), before])
        {
            File.WriteAllText(full, text);
            var state = preview.Update();
            Assert.Equal(site.Check().Diagnostics, state.Diagnostics);
            if (state.IsGood) await AssertSameAsCleanBuild(site, state);
        }
    }

    [Theory]
    [InlineData("a", "Ada Byrd came in 1950.")]
    [InlineData("d", "Harbour came in 1950.")]
    [InlineData("d", "Nobody came in 1950.")]
    [InlineData("g", "Ada Byrd and Harbour met in 1905. [“I do not know them”](by:zeno) he said.")]
    public async Task An_edited_article_stands_where_it_stood_among_the_others_that_name_the_same(string slug, string words)
    {
        using var site = new TestSite(Library);
        var preview = new SitePreview(site.Options);
        await AssertSameAsCleanBuild(site, preview.Update());
        site.Add($"content/articles/{slug}.md", $"---\ntitle: The article {slug}\n---\n{words}\n");
        await AssertSameAsCleanBuild(site, preview.Update());
        site.Add($"content/articles/{slug}.md", $"---\ntitle: The article {slug}\nsource:\n  title: T\n  issued: 2001\n---\nAda Byrd left.\n");
        await AssertSameAsCleanBuild(site, preview.Update());
        File.Delete(Path.Combine(site.Content, "articles", slug + ".md"));
        await AssertSameAsCleanBuild(site, preview.Update());
    }

    [Fact]
    public async Task A_file_that_a_watcher_names_twice_is_followed_through_the_next_edits()
    {
        using var site = new TestSite(Files);
        var preview = new SitePreview(site.Options);
        preview.Update();
        foreach (string year in (string[])["1911", "1912", "1913"])
        {
            site.Add("content/articles/x.md", $"---\ntitle: The article x\n---\nAda Byrd left in {year}.\n");
            await AssertSameAsCleanBuild(site, preview.Update(["articles/x.md", "articles/x.md"]));
        }
    }

    [Fact]
    public async Task An_edit_of_the_same_length_is_seen_whenever_it_comes()
    {
        using var site = new TestSite(Files);
        var preview = new SitePreview(site.Options);
        preview.Update();
        for (int i = 0; i < 12; i++)
        {
            site.Add("content/articles/x.md", $"---\ntitle: The article x\n---\nAda Byrd left in {1911 + i}.\n");
            // Just before and just after the clock of the file system has gone on.
            Thread.Sleep(i % 3 * 15);
            await AssertSameAsCleanBuild(site, preview.Update());
        }
    }

    /// <summary>Edits of every kind, many at once or one by one: after each, the pages and the diagnostics are those of a program that has just been started.</summary>
    [Fact]
    public void After_any_edits_the_pages_are_those_of_a_clean_build()
    {
        var slugs = Gen.OneOf("x", "y", "z");
        var text = Gen.OneOf("Ada Byrd left in 1911.", "She came in 1912. The Harbour Board is old.", "[[Nobody]] fell in 1913.", "See [y](y.md#s1-1) of 1914.", "![A](../assets/note.txt) of Ada.", "[[Byrd]] and [[board|they]] met in 1916. Byrd left the board.", "> The wall fell in 1917.\n>\n> — A. Byrd. Ada Byrd", "“The wall is old and grey,” said Byrd. [“So it is, so it is”](by:ada) was the answer.", "Walls are old.\n\n## Why\n\nIn 1915 [[Ada Byrd]] fell.[^1]\n\n[^1]: On [[ada]].");
        var keys = Gen.OneOf("", "", "", "language: fr\n", "draft: true\n", "horizon: \"1990\"\n", "unknown: 1\n");
        var settings = Gen.OneOf("title: A\n", "title: B\nlanguage: hy\n", "title: A\nnavigation:\n  - label: About\n    page: about\n", "title: [\n", "title: C\nbase-url: https://example.org/c/\ntokens:\n  accent: red\n");
        var record = Gen.OneOf("{\"sources-ids\": 1, \"edition\": \"1\", \"passages\": []}", "{}").Select(json => ("articles/x.ids.json", (string?)json));
        var edit = Gen.OneOf(
            record,
            Gen.Select(slugs, keys, text, (slug, more, body) => ($"articles/{slug}.md", (string?)$"---\ntitle: The article {slug}\n{more}---\n{body}\n")),
            Gen.Select(slugs, keys, text, (slug, more, body) => ($"articles/{slug}.md", (string?)$"---\ntitle: The article {slug}\n{more}---\n{body}\n")),
            Gen.Select(Gen.OneOf("ada", "board"), Gen.OneOf("Ada Byrd", "Harbour Board", "Byrd", "A. Byrd"), Gen.OneOf("", "names:\n  - Board\n", "names:\n  - name: Byrd\n    match: false\n"), Gen.OneOf("A name.", "Another [[board]].", "See [x](../articles/x.md)."), (slug, name, more, body) => ($"entities/{slug}.md", (string?)$"---\nkind: person\nname: {name}\n{more}---\n{body}\n")),
            Gen.Select(Gen.OneOf("about", "more/help"), text, (slug, body) => ($"pages/{slug}.md", (string?)$"---\ntitle: {slug}\n---\n{body}\n")),
            settings.Select(yaml => ("site.yml", (string?)yaml)),
            Gen.OneOf("One.", "Two.", "Three.").Select(body => ("assets/note.txt", (string?)body)),
            Gen.OneOf("articles/x.md", "articles/y.md", "articles/x.ids.json", "entities/ada.md", "pages/about.md", "assets/note.txt", "site.yml", "articles", "entities").Select(path => (path, (string?)null)));
        Gen.Select(edit.Array[1, 3].Array[1, 8], Gen.Bool.Array[8]).Sample((rounds, isTold) =>
        {
            using var site = new TestSite(Files);
            var preview = new SitePreview(site.Options);
            preview.Update();
            for (int i = 0; i < rounds.Length; i++)
            {
                foreach (var (path, content) in rounds[i]) Edit(site, "content/" + path, content);
                // A host that watches the folder says what may have changed: also the records that the build wrote after the update before, and what is no content.
                var state = preview.Update(isTold[i] ? [.. rounds[i].Select(e => e.Item1), .. "xyz".Select(slug => $"articles/{slug}.ids.json"), "articles/.x.md.swp", "articles/4913"] : null);
                Assert.Equal(site.Check().Diagnostics, state.Diagnostics);
                Assert.Equal(!site.Last!.HasErrors, state.IsGood);
                if (state.IsGood) AssertSameAsCleanBuild(site, state).GetAwaiter().GetResult();
            }
        }, iter: 150);
    }

    private static void Edit(TestSite site, string path, string? content)
    {
        string full = Path.Combine(site.Folder, path);
        if (content is not null) site.Add(path, content);
        else if (Directory.Exists(full)) Directory.Delete(full, recursive: true);
        else if (File.Exists(full)) File.Delete(full);
    }

    private static async Task<string> Html(PreviewState state, string path) => System.Text.Encoding.UTF8.GetString((await state.Site!.FileAsync(path))!.Bytes.Span);

    private static async Task AssertSameAsCleanBuild(TestSite site, PreviewState state)
    {
        site.Built();
        var shown = (await state.Site!.AllAsync()).OrderBy(f => f.Path.Value, StringComparer.Ordinal).ToList();
        Assert.Equal(site.Files, shown.Select(f => f.Path.Value));
        Assert.All(shown, f => Assert.True(f.Bytes.Span.SequenceEqual(File.ReadAllBytes(Path.Combine(site.Output, f.Path.Value))), f.Path.Value));
    }
}
