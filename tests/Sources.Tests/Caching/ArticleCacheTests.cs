using System.Buffers.Binary;
using System.Collections;
using System.IO.Hashing;
using System.Reflection;
using System.Text;
using Sources.Diagnostics;
using Sources.Linking;
using Sources.Model;
using Sources.Parsing;
using Sources.Splitting;
using Sources.Tests.Writing;

namespace Sources.Tests.Caching;

/// <summary>What a build keeps of the articles is read back as it was, or not at all.</summary>
public class ArticleCacheTests
{
    private const string Entities = """
        -- content/entities/ada-byrd.md --
        ---
        kind: person
        name: Ada Byrd
        names:
          - the engineer
        ---
        An engineer.
        -- content/entities/harbour-board.md --
        ---
        kind: organization
        name: Harbour Board
        ---
        The board.
        -- content/assets/wall.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>

        """;

    private const string Everything = """
        -- content/articles/everything.md --
        ---
        title: Everything that an article can hold
        subtitle: In one
        summary: All of it.
        language: en-GB
        horizon: "1912"
        source:
          title: The wall
          authors:
            - Ada Byrd
            - family: Cole
              given: Ben
          container-title: A Journal
          volume: "2"
          issue: "3"
          page: 4-9
          publisher: A House
          issued: 1911-05
          url: https://example.org/wall
          language: en
          rights: All of them.
        edition:
          kind: full-text
          version: "1.0"
          date: 2024-01-02
          note: A note.
          changes:
            - version: "1.0"
              date: 2024-01-02
              note: All of it.
        ---

        ## What happened in 1889 {.timeline}

        [[Ada Byrd]] wrote to the [[harbour-board|board]] in May 1889. It answered [two days later](date:1889-05-04), *as **it** did* ~~not~~ H~2~O x^2^ ++more++ ==marked== `code`.[^b] See [it](#warning "Its title") and [there](https://example.org/ "Away").
        A line that ends\
        here &amp; goes on \*there\*.

        ![The wall](../assets/wall.svg "From the sea")

        ***

        ::: analysis Why nobody listened
        The board counted in [March](date:none) and forgot in April.

        1. In 1890 it fell. The HTML said so.
           - And within: it rose in late 1890.
        2. In early 1891 it stood.
        :::

        {#warning by="Ada Byrd"}
        > Your wall stands on sand. It was built in 1887.
        >
        > — Ada Byrd

        | year | what [[ada-byrd\|she]] said |
        |:---|---:|
        | 1892 | “It will fall soon,” said Ada Byrd. |
        | by 1893 | nothing |

        ```text
        code of 1894
        ```

        ## What follows {.analysis .judgement}

        She said [“It will fall.”](by:ada-byrd) so often that [“nobody heard it”](by:article). On 3 March 1895 it did, and from late 1896 to early 1898 nobody mended it.

        The sea takes back what it gave. {.claim title="On the sea"}

        <b>Raw</b> of about 1900.

        *[HTML]: HyperText Markup Language

        [^b]: Of the [[Harbour Board]], in 1889.

        """;

    private static readonly string Files = TestSite.Settings + Entities + Everything + TestSite.Article("plain", "Ada Byrd left in 1911. She came in May 1912.") + TestSite.Article("draft", "Nobody came.", "draft: true\n");

    [Fact]
    public void An_article_is_read_back_as_it_was_parsed_and_linked()
    {
        using var place = new Workplace(Files);
        place.Build();
        place.Put("articles/plain.md", "---\ntitle: Edited\n---\nAda Byrd left in 1913.\n");
        place.Build();
        Same(Whole(place), place.Site.Last!.Site!);
        // All pages are made of it again.
        place.Put("site.yml", "title: Another\n");
        Assert.True(place.BuildBothWays());
        place.NothingMore();
    }

    /// <summary>What is gone, what was said before, and what came later.</summary>
    [Fact]
    public void An_article_of_several_editions_is_read_back_with_its_history()
    {
        using var place = new Workplace(Files);
        place.Build();
        string path = Path.Combine(place.Site.Content, "articles/everything.md"), first = File.ReadAllText(path);
        string[][] editions = [["stands on sand", "stands on wet sand"], ["The sea takes back what it gave. ", ""], ["On 3 March 1895 it did", "It all fell. On 3 March 1895 it did"]];
        for (int i = 0; i < editions.Length; i++)
        {
            first = first.Replace(editions[i][0], editions[i][1], StringComparison.Ordinal).Replace($"version: \"1.{i}\"\n  date", $"version: \"1.{i + 1}\"\n  date", StringComparison.Ordinal);
            File.WriteAllText(path, first);
            Assert.True(place.BuildBothWays());
            place.Put("site.yml", $"title: Another {i}\n");
            Assert.True(place.BuildBothWays());
            Same(Whole(place), place.Site.Last!.Site!);
        }
        var record = place.Site.Last!.Site!.Articles.Single(a => a.Head.Slug == "everything").Open().Article.Permalinks!;
        Assert.NotEmpty(record.Gone);
        Assert.Contains(record.Passages.SelectMany(p => p.Statements), s => s.Former.Count > 0);
        Assert.Contains(record.Passages.SelectMany(p => p.Statements), s => s.Since is not null);
    }

    [Fact]
    public void The_articles_of_this_site_are_read_back_as_they_are()
    {
        Repository.SkipWithoutOwnArticle();
        using var place = new Workplace("");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content"), "*", SearchOption.AllDirectories))
            place.Site.Add("content/" + Path.GetRelativePath(Path.Combine(Repository.Root, "content"), file), File.ReadAllBytes(file));
        place.Build();
        File.AppendAllText(Path.Combine(place.Site.Content, "pages/about.md"), "\nMore.\n");
        Assert.NotNull(place.Build().Written);
        Same(Whole(place), place.Site.Last!.Site!);
    }

    /// <summary>Without this nobody would see that all is parsed anew each time.</summary>
    [Fact]
    public void What_is_kept_is_what_the_next_build_goes_by()
    {
        using var place = new Workplace(Files);
        place.Build();
        Exchange(place, "built in 1887", "bui1t in 1887");
        place.Put("articles/plain.md", "---\ntitle: Edited\n---\nAda Byrd left in 1913.\n");
        place.Build();
        Assert.Contains("bui1t", place.Site.Last!.Site!.Articles.SelectMany(a => a.Open().Article.Statements).Select(s => s.Text).Single(t => t.EndsWith("in 1887.", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("articles/everything.md")]
    [InlineData("articles/everything.ids.json")]
    [InlineData("site.yml")]
    public void What_was_made_of_another_text_or_record_or_language_is_not_used(string edited)
    {
        using var place = new Workplace(Files);
        place.Build();
        Exchange(place, "built in 1887", "bui1t in 1887");
        string path = Path.Combine(place.Site.Content, edited);
        File.WriteAllText(path, edited == "site.yml" ? "title: A Test Site\nlanguage: fr\n" : File.ReadAllText(path) + "\n");
        Assert.True(place.BuildBothWays());
    }

    /// <summary>An entity that comes to have another name is another one for every article.</summary>
    [Fact]
    public void What_was_linked_to_other_names_is_linked_anew()
    {
        using var place = new Workplace(Files);
        place.Build();
        place.Put("entities/sand.md", "---\nkind: concept\nname: sand\n---\nOf the sea.\n");
        Assert.True(place.BuildBothWays());
        Assert.Contains(place.Site.Last!.Site!.NamingsByEntity["sand"], n => n.Article.Head.Slug == "everything");
        place.Put("entities/sand.md", "---\nkind: event\nname: sand\n---\nEdited.\n");
        Assert.True(place.BuildBothWays());
        Workplace.Delete(place.Site.Content, "entities/ada-byrd.md");
        Assert.False(place.BuildBothWays());
        Assert.Contains(place.Site.Diagnostics, d => d.Contains("unknown-name", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_writes_only_what_is_kept_beside_that_article()
    {
        using var place = new Workplace(TestSite.Settings + string.Concat(Enumerable.Range(0, 100).Select(i => TestSite.Article($"a{i}", $"It fell in {1800 + i}."))));
        place.Build();
        Assert.InRange(place.CacheFiles.Length, 30, 64);
        var before = place.CacheFiles.ToDictionary(f => f, File.GetLastWriteTimeUtc);
        Thread.Sleep(20);
        place.Put("articles/a7.md", "---\ntitle: Edited\n---\nIt rose in 1913.\n");
        place.Build();
        Assert.Single(place.CacheFiles, f => File.GetLastWriteTimeUtc(f) != before[f]);
        foreach (int i in Enumerable.Range(0, 99)) Workplace.Delete(place.Site.Content, $"articles/a{i}.md");
        Assert.True(place.BuildBothWays());
        Assert.Single(place.CacheFiles);
    }

    [Theory]
    [InlineData("a file")]
    [InlineData("a link")]
    [InlineData("a folder in the place of a file")]
    [InlineData("links in the place of files")]
    public void Whatever_stands_in_its_place_is_replaced_and_what_links_lead_to_is_not_touched(string what)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need rights there.");
        using var place = new Workplace(Files);
        place.Build();
        string cache = Path.Combine(place.Site.Folder, ".output.sources-cache"), elsewhere = Path.Combine(place.Site.Folder, "elsewhere");
        Directory.CreateDirectory(elsewhere);
        foreach (string file in place.CacheFiles) File.WriteAllText(Path.Combine(elsewhere, Path.GetFileName(file)), "mine");
        string[] names = [.. place.CacheFiles.Select(f => Path.GetFileName(f))];
        if (what is "a file" or "a link") Workplace.Delete(place.Site.Folder, ".output.sources-cache");
        if (what == "a file") File.WriteAllText(cache, "x");
        if (what == "a link") File.CreateSymbolicLink(cache, elsewhere);
        foreach (string name in what.Contains("place of", StringComparison.Ordinal) ? names : [])
        {
            File.Delete(Path.Combine(cache, name));
            if (what.StartsWith("links", StringComparison.Ordinal)) File.CreateSymbolicLink(Path.Combine(cache, name), Path.Combine(elsewhere, name));
            else Directory.CreateDirectory(Path.Combine(cache, name, "inside"));
        }
        place.Put("articles/plain.md", "---\ntitle: Edited\n---\nAda Byrd left in 1913.\n");
        Assert.True(place.BuildBothWays());
        place.Put("articles/plain.md", "---\ntitle: Edited\n---\nAda Byrd left in 1914.\n");
        Assert.True(place.BuildBothWays());
        Assert.Equal(names, place.CacheFiles.Select(f => Path.GetFileName(f)));
        Assert.All(names, n => Assert.Equal("mine", File.ReadAllText(Path.Combine(elsewhere, n))));
    }

    [Fact]
    public void A_host_that_does_not_ask_for_a_record_finds_none_of_it_left()
    {
        using var place = new Workplace(Files);
        place.Build();
        Assert.NotEmpty(place.CacheFiles);
        place.Options = place.Options with { KeepsRecord = false };
        place.Build();
        Assert.False(Directory.Exists(Path.Combine(place.Site.Folder, ".output.sources-cache")));
    }

    /// <summary>The site as the hops make it that every host can call: no article is packed.</summary>
    private static Site Whole(Workplace place)
    {
        var options = place.Options with { Content = place.Site.Content };
        var bag = new DiagnosticBag();
        var files = SourcesSite.Read(options, bag);
        var settings = SourcesSite.ParseSettings(files.Single(f => f.Kind == ContentKind.Settings), options, bag)!;
        var articles = Of(ContentKind.Article).Select(f => SourcesSite.ParseArticle(f, Of(ContentKind.Permalinks).SingleOrDefault(r => r.Slug == f.Slug), settings.Language, bag)!).Where(a => !a.IsDraft);
        var site = SiteLinker.Link(settings, [.. articles.Select(Splitter.Split)], [.. Of(ContentKind.Entity).Select(f => EntityParser.Parse(f, bag)!)], [.. Of(ContentKind.Page).Select(f => TextPageParser.Parse(f, bag)!)], [.. Of(ContentKind.Asset)], bag);
        Assert.All(site.Articles, a => Assert.IsType<SiteArticle>(a));
        return site;

        IEnumerable<ContentFile> Of(ContentKind kind) => files.Where(f => f.Kind == kind);
    }

    /// <summary>Writes other words into what is kept, and the checksum that belongs to them.</summary>
    private static void Exchange(Workplace place, string words, string others)
    {
        int exchanged = 0;
        foreach (string file in place.CacheFiles)
        {
            byte[] bytes = File.ReadAllBytes(file);
            for (int at; (at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words))) >= 0; exchanged++) Encoding.UTF8.GetBytes(others).CopyTo(bytes.AsSpan(at));
            BinaryPrimitives.WriteUInt128LittleEndian(bytes.AsSpan(8), XxHash128.HashToUInt128(bytes.AsSpan(24)));
            File.WriteAllBytes(file, bytes);
        }
        Assert.True(exchanged > 0);
    }

    /// <summary>Fails where the two differ in anything that can be asked of them, or in what is one object and what are two.</summary>
    private static void Same(Site expected, Site actual)
    {
        var met = new Dictionary<object, object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object? One, object? Other, string Path)>([(expected, actual, "Site")]);
        int compared = 0;
        while (open.TryPop(out var pair))
        {
            var (one, other, path) = pair;
            Assert.True(one is null == other is null, path);
            if (one is null || other is null) continue;
            if (one is ListedArticle listed) (one, other) = (listed.Open(), ((ListedArticle)other).Open());
            compared++;
            if (one is string or ReadOnlyMemory<byte> || one.GetType().IsPrimitive || one.GetType().IsEnum)
            {
                Assert.True(one is ReadOnlyMemory<byte> bytes ? bytes.Span.SequenceEqual(((ReadOnlyMemory<byte>)other).Span) : one.Equals(other), $"{path}: {one}, {other}");
                continue;
            }
            if (one is ContentFile file && other is ContentFile otherFile)
            {
                // A text is let go when its article is parsed.
                Assert.Equal((file.Kind, file.Path, file.Relative, file.Slug), (otherFile.Kind, otherFile.Path, otherFile.Relative, otherFile.Slug));
                continue;
            }
            if (one is Leaf or Statement or ArticlePart or Entry or Argument or Article or Entity or SiteArticle)
            {
                if (met.TryGetValue(one, out object? same))
                {
                    Assert.True(ReferenceEquals(same, other), $"{path} is another object");
                    continue;
                }
                met[one] = other;
            }
            if (one is IEnumerable)
            {
                object?[] items = [.. ((IEnumerable)one).Cast<object?>()], others = [.. ((IEnumerable)other).Cast<object?>()];
                Assert.True(items.Length == others.Length, $"{path}: {items.Length}, {others.Length}");
                for (int i = 0; i < items.Length; i++) open.Push((items[i], others[i], $"{path}[{i}]"));
                continue;
            }
            Assert.True(one.GetType() == other.GetType(), $"{path}: {one.GetType()}, {other.GetType()}");
            foreach (var property in one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0)) open.Push((property.GetValue(one), property.GetValue(other), $"{path}.{property.Name}"));
            foreach (var field in one.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance)) open.Push((field.GetValue(one), field.GetValue(other), $"{path}.{field.Name}"));
        }
        Assert.True(compared > 1000, $"only {compared} things were compared");
    }
}
