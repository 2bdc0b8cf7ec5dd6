using System.Collections.Concurrent;
using Sources.Pages.Views;
using Sources.Rendering;

namespace Sources.Tests.Writing;

/// <summary>A build that has a record makes only the files anew whose inputs have changed; what it leaves is what a clean build does.</summary>
public class KeptFilesTests
{
    /// <summary>Of every way in which a page shows something of another file one example.</summary>
    private const string Files = """
        -- content/site.yml --
        title: A Test Site
        navigation:
          - label: Guide
            page: guide
        -- content/articles/a.md --
        ---
        title: The article a
        summary: What a says.
        source:
          title: The first
          authors: [Ada Byrd, Someone Else]
          issued: "1990"
        edition: {kind: full-text, version: "1"}
        ---
        ## Of [[Harbour Board]]

        Ada Byrd left in 1911. See [b](b.md#s1-1), [its entry](/articles/b/timeline/#e-1913) and [the guide](../pages/guide.md#marks).

        ![The map](../assets/map.svg)

        “The wall is old and grey,” said Byrd. The Flood came in 1912, as the board says.[^1] It should not have come. The Long War began in 1150.

        | [[Ada Byrd]] | When |
        |---|---|
        | The board | 1914 |

        [^1]: So [[board|they]] say in [c](c.md).
        -- content/articles/b.md --
        ---
        title: The article b
        source:
          title: The second
          authors: [The Times]
          issued: "1989"
        ---
        In 1913 the Harbour Board met Ada Byrd, and Byrd left. It is [a](a.md) that tells why.
        -- content/articles/c.md --
        ---
        title: The article c
        source: {title: The third, issued: "1988"}
        ---
        The Flood came in March 1912 and was small. The Long War ended in 1690. Walls are old, and [nobody](../entities/quiet.md) named them.
        -- content/articles/d.md --
        ---
        title: The article d
        draft: true
        ---
        Ada Byrd came in 1915.
        -- content/articles/long.md --
        ---
        title: The long article
        source: {title: The last, issued: "1970"}
        ---
        Wall 3.4 fell in 1134. Walls stay.
        -- content/entities/ada.md --
        ---
        kind: person
        name: Ada Byrd
        names: [Byrd]
        dates: 1870/1925
        ---
        A name, of [the article](../articles/c.md). ![A](../assets/map.svg)
        -- content/entities/board.md --
        ---
        kind: organization
        name: Harbour Board
        names: [the board]
        ---
        They met [[Ada Byrd]].
        -- content/entities/flood.md --
        ---
        kind: event
        name: The Flood
        dates: 1912
        ---
        Water.
        -- content/entities/war.md --
        ---
        kind: event
        name: The Long War
        dates: 1150/1690
        ---
        Of walls.
        -- content/entities/quiet.md --
        ---
        kind: person
        name: Quiet One
        ---
        In no text.
        -- content/pages/guide.md --
        ---
        title: Guide
        ---
        ## Marks

        Words of [[Ada Byrd]].
        -- content/pages/guide/more.md --
        ---
        title: More
        ---
        ![The map](../../assets/map.svg) and [a](../../articles/a.md#s1-1), in [that year](/timeline/#e-1913).
        -- content/assets/map.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>
        -- content/assets/other.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="5" height="2"/>
        -- content/assets/note.txt --
        One.
        """;

    /// <summary>The same, so long that each article has a file of previews of its own, and the timeline two pages.</summary>
    private static readonly string LongFiles = Files.Replace("Wall 3.4 fell in 1134. Walls stay.", string.Concat(Enumerable.Range(0, 62).Select(i => string.Concat(Enumerable.Range(0, 10).Select(j => i < 21 ? $"Wall {i}.{j} fell in {1100 + (10 * i) + j}. " : "Walls stay. ")) + "\n\n")), StringComparison.Ordinal);

    /// <summary>A file, words in it, and what stands there instead; words of null for the whole file, and null instead for a file that goes.</summary>
    private static readonly (string Path, string? Words, string? Instead)[] Edits =
    [
        ("articles/a.md", "Ada Byrd left in 1911", "Ada Byrd left in 1910"),
        ("articles/a.md", "Ada Byrd left", "Ada Byrd and the Harbour Board left"),
        ("articles/a.md", "Ada Byrd left", "She left"),
        ("articles/a.md", "said Byrd", "said the Harbour Board"),
        ("articles/a.md", "It should not have come.", "It should not have come. Why? In 1918 it went."),
        ("articles/a.md", "title: The article a", "title: Another title"),
        ("articles/a.md", "summary: What a says.", "summary: What it says."),
        ("articles/a.md", "version: \"1\"", "version: \"2\""),
        ("articles/a.md", "[Ada Byrd, Someone Else]", "[Someone Else]"),
        ("articles/a.md", "issued: \"1990\"", "issued: \"1980\""),
        ("articles/a.md", "Of [[Harbour Board]]", "Of [[The Flood]]"),
        ("articles/a.md", "[[board|they]]", "[[ada|they]]"),
        ("articles/long.md", "title: The long article", "title: The long article\ndraft: true"),
        ("articles/a.md", "version: \"1\"", "version: \"1\", date: 2024-01-02"),
        ("articles/a.md", "| [[Ada Byrd]] | When |", "| [[Ada Byrd]] | Then |"),
        ("articles/a.md", "title: The first", "title: The very first"),
        ("articles/a.md", "## Of", "## All of"),
        ("articles/a.md", "../assets/map.svg", "../assets/other.svg"),
        ("articles/b.md", "In 1913 the", "New words stand here.\n\nIn 1913 the"),
        ("articles/c.md", "issued: \"1988\"}", "issued: \"1988\", publisher: A House}"),
        ("articles/c.md", "Walls are old", "*Walls* are old"),
        ("articles/c.md", "[nobody](../entities/quiet.md)", "[nobody](../entities/ada.md)"),
        ("articles/b.md", "title: The article b", "title: B"),
        ("articles/b.md", "In 1913 the Harbour Board met Ada Byrd", "Nobody knew. In 1913 the Harbour Board met Ada Byrd"),
        ("articles/b.md", "met Ada Byrd", "met Ada Byrd, said Ada Byrd"),
        ("articles/b.md", "title: The article b", "title: The article b\nlanguage: en-GB"),
        ("articles/c.md", "title: The article c", "title: The article c\nlanguage: ar"),
        ("articles/c.md", "in March 1912", "in 1914"),
        ("articles/c.md", "in March 1912", "in 914"),
        ("articles/c.md", "in March 1912", "on 3 March 1912"),
        ("articles/d.md", "draft: true", "draft: false"),
        ("articles/e.md", null, "---\ntitle: The article e\nsource: {title: The fourth, issued: \"1989\"}\n---\nThe Flood and The Times were in 1912.\n"),
        ("articles/long.md", "Wall 3.4 fell in 1134.", "Ada Byrd fell in 1919."),
        ("articles/long.md", null, null),
        ("articles/a.ids.json", "\"s1-2\"", "\"s1-9\""),
        ("entities/ada.md", "name: Ada Byrd\nnames: [Byrd]", "name: A. Byrd\nnames: [Ada Byrd, Byrd]"),
        ("entities/ada.md", "names: [Byrd]", "names: [Walls]"),
        ("entities/ada.md", "kind: person", "kind: concept"),
        ("entities/ada.md", "1870/1925", "1870/1926"),
        ("entities/ada.md", "A name, of", "Another name, of"),
        ("entities/board.md", "names: [the board]", "names: [The Times]"),
        ("entities/board.md", "names: [the board]", "names: [the board, Byrd]"),
        ("entities/board.md", "They met [[Ada Byrd]].", "They met [[The Flood]]."),
        ("entities/flood.md", "dates: 1912", "dates: 1914"),
        ("articles/c.md", "in March 1912", "in June 1912"),
        ("articles/c.md", "title: The article c", "title: C"),
        ("entities/flood.md", "kind: event", "kind: concept"),
        ("entities/war.md", "1150/1690", "1150/1200"),
        ("articles/c.md", "in 1690", "in 1691"),
        ("entities/quiet.md", "In no text.", "In no text at all."),
        ("entities/quiet.md", "kind: person", "kind: place"),
        ("entities/quiet.md", "name: Quiet One", "name: Quiet One\nnames: [Byrd]"),
        ("entities/times.md", null, "---\nkind: organization\nname: The Times\n---\nA paper.\n"),
        ("entities/walls.md", null, "---\nkind: concept\nname: Walls\n---\nOf stone.\n"),
        ("pages/guide.md", "title: Guide", "title: The guide"),
        ("pages/guide.md", "## Marks", "Of all.\n\n## Marks"),
        ("pages/guide.md", "Words of", "Other words of"),
        ("pages/guide/more.md", "and [a]", "or [a]"),
        ("assets/map.svg", "width=\"4\"", "width=\"6\""),
        ("assets/note.txt", "One", "Two"),
        ("site.yml", "title: A Test Site", "title: Another Site"),
        ("site.yml", "label: Guide", "label: The guide"),
        ("site.yml", "page: guide", "page: guide/more"),
        ("site.yml", "title: A Test Site", "title: A Test Site\nbase-url: https://example.org/a/\npublisher: The Times"),
        ("site.yml", "title: A Test Site", "title: A Test Site\nlanguage: en-GB"),
        ("site.yml", "title: A Test Site", "title: A Test Site\ntokens:\n  accent: red"),
    ];

    [Fact]
    public void After_any_one_edit_and_after_it_is_taken_back_the_output_is_that_of_a_clean_build() => AssertSame(Files, Edits);

    [Fact]
    public void After_any_one_edit_of_a_long_site_the_output_is_that_of_a_clean_build() => AssertSame(LongFiles, [.. Edits.Where(e => e.Path.StartsWith("entities/", StringComparison.Ordinal) || e.Path is "articles/c.md" or "articles/long.md")]);

    /// <summary>The same, with so many words that the parts of the search index are files of their own.</summary>
    private static readonly string SearchedFiles = Files + "\n" + string.Concat(Enumerable.Range(0, 26).Select(i => $"-- content/articles/heap{i}.md --\n---\ntitle: Heap {i}\nsource: {{title: The heap, issued: \"19{i + 10}\"}}\n---\n"
        + string.Concat(Enumerable.Range(0, 60).Select(j => $"Stone {(i * 60) + j} lies {string.Concat(Enumerable.Range(0, 10).Select(k => $"{(char)('a' + k)}{(char)('a' + i)}{(char)('a' + (j % 26))}stone "))}here.\n\n"))));

    [Fact]
    public void After_any_one_edit_of_a_site_whose_search_index_has_parts_the_output_is_that_of_a_clean_build()
    {
        using (var site = new TestSite(SearchedFiles))
        {
            site.Build();
            Assert.True(File.Exists(Path.Combine(site.Output, "search", "names.js")));
        }
        AssertSame(SearchedFiles, [.. Edits.Where(e => e.Path is "entities/ada.md" or "articles/e.md" || e.Words is "title: Guide" or "title: The article a" or "It should not have come.")]);
    }

    /// <summary>What all pages show of it changes where a second article comes or goes, and the first name.</summary>
    [Fact]
    public void A_small_site_whose_navigation_changes_is_made_anew() => AssertSame(
        TestSite.Settings + TestSite.Article("x", "Ada Byrd left in 1911.") + TestSite.Article("y", "The wall fell in 1912.") + TestSite.Entity("ada: Ada Byrd") + "-- content/pages/about.md --\n---\ntitle: About\n---\nWords.\n",
        [("articles/x.md", null, null), ("articles/y.md", null, null), ("entities/ada.md", null, null)]);

    /// <summary>A list of articles that is divided over pages, and a list of names.</summary>
    [Fact]
    public void After_any_one_edit_of_a_large_library_the_output_is_that_of_a_clean_build() => AssertSame(
        TestSite.Settings + string.Concat(Enumerable.Range(100, 104).Select(i => TestSite.Article($"a{i}", i == 202 ? "Ada Byrd left in 1911." : "It fell."))) + TestSite.Entity("ada: Ada Byrd, Byrd") + TestSite.Entity("zed: Nobody"),
        [
            ("articles/a202.md", "title: The article a202", "title: Another"),
            ("articles/a202.md", "left in 1911", "left in 1912"),
            ("articles/a101.md", "It fell.", "Nobody fell. Ada Byrd stood."),
            ("articles/a100.md", null, null),
            ("entities/zed.md", "name: Nobody", "name: Somebody"),
            ("entities/zed.md", null, null),
            ("entities/ada.md", "kind: concept", "kind: person"),
        ]);

    private static void AssertSame(string files, IReadOnlyList<(string Path, string? Words, string? Instead)> edits)
    {
        using var place = new Workplace(files);
        Assert.True(place.BuildBothWays());
        var failed = new List<string>();
        foreach (var (path, words, instead) in edits)
        {
            string full = Path.Combine(place.Site.Content, path);
            string? before = File.Exists(full) ? File.ReadAllText(full) : null;
            string? after = words is null ? instead : before!.Replace(words, instead, StringComparison.Ordinal);
            Assert.NotEqual(before, after);
            foreach (string? text in (string?[])[after, before])
            {
                try
                {
                    if (text is null) File.Delete(full);
                    else place.Site.Add("content/" + path, text);
                    Assert.True(place.BuildBothWays());
                }
                catch (Exception e)
                {
                    failed.Add($"{path}: {words} -> {instead}{(text == after ? "" : ", taken back")}: {e.Message}");
                }
            }
        }
        Assert.True(failed.Count == 0, string.Join("\n\n", failed));
    }

    [Fact]
    public void An_edit_makes_only_the_pages_anew_that_show_it()
    {
        using var place = new Workplace(LongFiles);
        var theme = new CountingTheme();
        place.Options = place.Options with { Themes = [theme] };
        Assert.NotNull(place.Build().Written);
        Assert.Contains("articles/long/timeline/index.html", theme.Made);

        theme.Made.Clear();
        place.Put("articles/c.md", File.ReadAllText(Path.Combine(place.Site.Content, "articles/c.md")).Replace("was small", "was great", StringComparison.Ordinal));
        var built = place.Build();
        Assert.False(built.IsKnown);
        Assert.Contains("was great", place.Site.Text("articles/c/index.html"), StringComparison.Ordinal);
        // The article's, those of what it names, and those that go through all articles; the heaviest is made to be weighed.
        Assert.Equal(
            ["404.html", "articles/c/analysis/index.html", "articles/c/coverage/index.html", "articles/c/index.html", "articles/c/timeline/index.html", "articles/long/index.html", "events/flood/index.html", "events/war/index.html", "index.html", "search/index.html", "timeline/12XX/index.html"],
            theme.Made.Order(StringComparer.Ordinal));
        Assert.True(built.Written!.Unchanged > 3 * built.Written.Written);
    }

    /// <summary>What stands above moves what stands below in the file, and changes nothing of it.</summary>
    [Fact]
    public void An_edit_of_one_passage_leaves_the_pages_that_show_others()
    {
        using var place = new Workplace(TestSite.Settings
            + TestSite.Article("x", "It rained hard in 1912. Nobody came in 1913.\n\nAda Byrd wrote in 1912. Ada Byrd left in 1920.\n\nThe Harbour Board met in 1930.\n\nWalls are old, it seems.\n\nThe Harbour Board ended in 1940.")
            + TestSite.Article("y", "The Harbour Board began in 1900.") + TestSite.Entity("ada: Ada Byrd") + TestSite.Entity("board: Harbour Board"));
        var theme = new CountingTheme();
        place.Options = place.Options with { Themes = [theme] };
        Assert.True(place.BuildBothWays());
        Edit("Walls are old, it seems.", "Walls are rather old, it seems, and grey.");
        Assert.DoesNotContain("concepts/ada/index.html", theme.Made);
        Assert.DoesNotContain("concepts/board/index.html", theme.Made);
        Assert.DoesNotContain("timeline/index.html", theme.Made);

        // The first words of an entry tell it on the page of whoever is named in its others.
        Edit("It rained hard", "It snowed hard");
        Assert.Contains("concepts/ada/index.html", theme.Made);
        Assert.DoesNotContain("concepts/board/index.html", theme.Made);
        Assert.Contains("timeline/index.html", theme.Made);

        Edit("ended in 1940", "ended in 1941");
        Assert.DoesNotContain("concepts/ada/index.html", theme.Made);
        Assert.Contains("concepts/board/index.html", theme.Made);

        void Edit(string words, string instead)
        {
            theme.Made.Clear();
            string path = Path.Combine(place.Site.Content, "articles/x.md");
            File.WriteAllText(path, File.ReadAllText(path).Replace(words, instead, StringComparison.Ordinal));
            Assert.NotNull(place.Build().Written);
        }
    }

    [Fact]
    public void A_page_that_somebody_changed_in_the_output_is_made_again_with_the_next_edit()
    {
        using var place = new Workplace(Files);
        place.Build();
        string page = Path.Combine(place.Site.Output, "articles/b/index.html"), before = File.ReadAllText(page);
        File.WriteAllText(page, before.Replace("tells", "tolls", StringComparison.Ordinal));
        place.Put("assets/note.txt", "Two.\n");
        Assert.Equal(2, place.Build().Written!.Written);
        Assert.Equal(before, File.ReadAllText(page));
    }

    [Fact]
    public void A_manifest_that_somebody_changed_is_not_believed()
    {
        using var place = new Workplace(Files);
        place.Build();
        string manifest = Path.Combine(place.Site.Output, ".sources-manifest"), before = File.ReadAllText(manifest);
        string line = before.Split('\n').First(l => l.EndsWith(" articles/b/index.html", StringComparison.Ordinal));
        File.WriteAllText(manifest, before.Replace(line, new string('0', 64) + line[64..], StringComparison.Ordinal));
        place.Put("articles/c.md", "---\ntitle: The article c\n---\nWalls are old.\n");
        place.Build();
        Assert.Contains(line, File.ReadAllText(manifest), StringComparison.Ordinal);
    }

    /// <summary>The theme that ships, telling which pages it was asked for.</summary>
    private sealed class CountingTheme : ITheme
    {
        private readonly Themes.Base.Theme theme = new();

        public ConcurrentBag<string> Made { get; } = [];
        public string Name => theme.Name;
        public IReadOnlyList<ThemeAsset> Assets => theme.Assets;

        public ValueTask RenderAsync(PageView view, TextWriter writer)
        {
            Made.Add(view.Path.Value);
            return theme.RenderAsync(view, writer);
        }
    }
}
