using System.Diagnostics;

namespace Sources.Tests.Hostile;

/// <summary>Input that no one writes by hand: the build ends in seconds, with a whole site or with a diagnostic, and never with an exception.</summary>
public class HostileInputTests
{
    /// <summary>Far above what is needed, so that a busy machine fails nothing; what is quadratic is far above it.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static readonly Dictionary<string, Func<string>> Bodies = new()
    {
        ["100,000 nested quotations"] = () => Repeat("> ", 100_000) + "deep",
        ["100,000 opening brackets"] = () => Repeat("[", 100_000) + "x",
        ["100,000 double brackets"] = () => Repeat("[[", 50_000) + "x" + Repeat("]]", 50_000),
        ["100,000 links in links"] = () => Repeat("[", 100_000) + "x" + Repeat("](y)", 100_000),
        ["100,000 stars"] = () => Repeat("*a **a ", 50_000),
        ["100,000 underscores"] = () => Repeat("_", 100_000) + "x",
        ["100,000 braces"] = () => Repeat("{", 100_000) + "x",
        ["100,000 notes that are not there"] = () => Repeat("[^x]", 100_000),
        ["a list 1,000 deep"] = () => string.Join('\n', Enumerable.Range(0, 1_000).Select(i => new string(' ', 2 * i) + "- x")),
        ["a loose list of 20,000 items"] = () => string.Join("\n\n", Enumerable.Range(0, 20_000).Select(i => $"- The wall number {i} fell.")),
        ["growing runs of backticks"] = () => string.Join(' ', Enumerable.Range(1, 1_500).Select(i => new string('`', i) + "x")),
        ["5,000 columns and 2,000 short rows"] = () => Repeat("|a", 5_000) + "|\n" + Repeat("|-", 5_000) + "|\n" + Repeat("|b|\n", 2_000),
        ["100,000 link definitions and uses"] = () => string.Concat(Enumerable.Range(0, 100_000).Select(i => $"[r{i}]: https://example.org/{i}\n")) + "\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"[r{i}] ")),
        ["100,000 notes"] = () => string.Concat(Enumerable.Range(0, 20_000).Select(i => $"x[^{i}] ")) + "\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"[^{i}]: n\n\n")),
        ["a line of 5 MB with sentences"] = () => Repeat("The wall fell in 1911. It rose. ", 160_000),
        ["a line of 5 MB with emphasis"] = () => Repeat("The *wall* [fell](https://example.org) `so`. ", 110_000),
        ["one word of 5 MB"] = () => new string('a', 5_000_000),
        ["5 MB of full stops"] = () => new string('.', 5_000_000),
        ["5 MB of quotation marks"] = () => Repeat("“", 2_500_000) + Repeat("‘", 2_500_000),
        ["5 MB of blank lines"] = () => "x" + new string('\n', 5_000_000) + "y",
        ["500,000 dates in one sentence"] = () => Repeat("in 1911, ", 100_000) + "it fell.",
        ["20,000 headings"] = () => Repeat("## The same\n\nx\n\n", 20_000),
        ["50,000 containers"] = () => Repeat("::: analysis\n", 50_000) + "x",
        ["100,000 abbreviations"] = () => string.Concat(Enumerable.Range(0, 5_000).Select(i => $"*[A{i}]: a\n")) + "\nA1 A2 " + Repeat("A", 50_000),
        ["100,000 angle brackets"] = () => Repeat("<a ", 100_000),
        ["100,000 comments that never end"] = () => Repeat("x <!-- ", 100_000),
        ["1,500,000 characters in 3,000 paragraphs"] = () => string.Concat(Enumerable.Range(0, 3_000).Select(i => $"The wall number {i} fell in 1911. {new string('x', 460)}\n\n")),
        ["100,000 entities"] = () => Repeat("&amp;&copy;&#x41;", 50_000),
    };

    public static TheoryData<string> Names => [.. Bodies.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_build_ends_whole_or_with_a_diagnostic(string name)
    {
        using var site = TestSite.Of("Before.\n\n" + Bodies[name](), "ada: Ada Byrd, wall");
        var watch = Stopwatch.StartNew();
        var built = site.Build();
        Assert.True(watch.Elapsed < Limit, $"{name}: {watch.Elapsed}");
        if (built.HasErrors) Assert.Empty(site.Files);
        else Assert.Contains("articles/x/index.html", site.Files);
    }

    [Fact]
    public void What_is_too_large_is_told_with_its_place()
    {
        foreach (var (name, expected) in ((string, string)[])
        [
            ("5,000 columns and 2,000 short rows", "6:1: error too-complex: a table has more than 250000 cells (divide it)"),
            ("100,000 link definitions and uses", "10006:1: error too-complex: there are more than 10000 definitions of links and notes (write the addresses into the links)"),
            ("100,000 nested quotations", "6:1: error too-complex: the block that begins here is nested deeper than 128, or one paragraph of it holds more than 10000 links, emphases and brackets (divide the paragraph, or nest less deeply)"),
            ("100,000 stars", "6:1: error too-complex: the block that begins here is nested deeper than 128, or one paragraph of it holds more than 10000 links, emphases and brackets (divide the paragraph, or nest less deeply)"),
            ("one word of 5 MB", "6:1: error too-complex: a block without a blank line has more than 500000 characters (divide it)"),
        ])
        {
            using var site = TestSite.Of("Before.\n\n" + Bodies[name]());
            site.Check();
            Assert.Equal("content/articles/x.md:" + expected, Assert.Single(site.Diagnostics));
        }
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("? ", 10_000)]
    [InlineData("&a ", 1_000)]
    [InlineData("!!x ", 1_000)]
    public void Deep_front_matter_is_told(string part, int times)
    {
        using var site = new TestSite(TestSite.Settings);
        site.Add("content/articles/x.md", "---\ntitle: " + Repeat(part, times) + "\n---\nx\n");
        var watch = Stopwatch.StartNew();
        site.Check();
        Assert.True(watch.Elapsed < Limit, $"{part}: {watch.Elapsed}");
        Assert.True(site.Last!.HasErrors);
    }

    [Fact]
    public void Aliases_that_multiply_are_told()
    {
        string bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(", ", Enumerable.Repeat("*" + (char)('a' + i - 1), 10))}]\n"));
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "x", bomb));
        site.Check();
        Assert.Contains("error bad-yaml: an alias", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_of_1_MB_is_told()
    {
        using var site = new TestSite(TestSite.Settings);
        site.Add("content/articles/x.md", "---\ntitle: " + new string('a', 1_000_000) + "\n---\nx\n");
        site.Check();
        Assert.Equal("content/articles/x.md:2:8: error too-complex: `title` has 1000000 characters; the limit is 20000", Assert.Single(site.Diagnostics));
    }

    [Fact]
    public void Ten_thousand_names_and_many_keys_are_no_burden()
    {
        var watch = Stopwatch.StartNew();
        using var site = TestSite.Of(Repeat("The wall fell. ", 2_000));
        site.Add("content/entities/a.md", "---\nkind: place\nname: wall\nnames:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  - Name {i}\n")) + "---\nx\n");
        site.Add("content/entities/b.md", "---\nkind: place\nname: b\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"key{i}: 1\n")) + "---\nx\n");
        site.Check();
        Assert.True(watch.Elapsed < Limit, watch.Elapsed.ToString());
    }
}
