using System.Diagnostics;
using System.Text.Json;

namespace Sources.Tests.CommandLine;

public class CommandLineTests
{
    private const string Broken = "The [board](nowhere.md) met: 50% of [[Nobody]], in 1911.";

    [Fact]
    public void A_good_build_exits_with_0_and_its_last_line_says_what_was_built()
    {
        using var site = TestSite.Of("It fell in 1911. Walls fall.");
        var (code, output, error) = Run(site, "build");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("1 article", output.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
        Assert.Contains("index.html", site.Files);
        (code, output, _) = Run(site, "build", "--quiet");
        Assert.Equal((0, ""), (code, output));
    }

    [Fact]
    public void Errors_in_content_exit_with_1_and_the_last_good_site_stays_byte_for_byte()
    {
        using var site = TestSite.Of("It fell in 1911.");
        Assert.Equal(0, Run(site, "build").Code);
        var before = Snapshot(site);
        site.Add("content/articles/y.md", $"---\ntitle: Y\n---\n{Broken}\n");
        var (code, _, error) = Run(site, "build");
        Assert.Equal(1, code);
        Assert.Equal(2, error.Split(": error ").Length - 1);
        Assert.Contains("content/articles/y.md:4:6: error broken-link: `nowhere.md` leads nowhere\n", error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(before, Snapshot(site));
    }

    [Fact]
    public void A_check_finds_the_same_and_writes_nothing()
    {
        using var site = TestSite.Of(Broken);
        var (code, output, error) = Run(site, "check");
        Assert.Equal(1, code);
        Assert.Contains("2 errors", output, StringComparison.Ordinal);
        Assert.Contains("error unknown-name", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void A_long_list_of_diagnostics_ends_with_how_often_each_code_stands_in_it()
    {
        using var site = TestSite.Of(string.Join("\n\n", Enumerable.Range(1, 20).Select(n => $"The [board](nowhere-{n}.md) met.")));
        Assert.DoesNotContain("In 1 file", Run(site, "check").Error, StringComparison.Ordinal);
        site.Add("content/articles/y.md", "---\ntitle: Y\n---\nThe gate of [[Nobody]] fell. So did [[Nothing]] and a [wall](wall.md).\n");
        var (code, output, error) = Run(site, "check");
        Assert.Equal(1, code);
        Assert.Contains("23 errors", output, StringComparison.Ordinal);
        Assert.Contains("\nIn 2 files: 21 broken-link, 2 unknown-name.\n", error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("In 2 files", Run(site, "check", "--format", "github").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagnostic_is_one_line_on_a_narrow_terminal_too()
    {
        const string script = "/usr/bin/script";
        if (!OperatingSystem.IsLinux() || !File.Exists(script)) Assert.Skip("Nothing here gives a program a terminal.");
        using var site = TestSite.Of(Broken);
        string program = string.Join(' ', new[] { SourcesProgram.Command.Program }.Concat(SourcesProgram.Command.First).Append("check").Select(a => $"'{a}'"));
        var start = new System.Diagnostics.ProcessStartInfo(script, ["-qec", $"stty cols 40; {program}", "/dev/null"]) { WorkingDirectory = site.Folder, RedirectStandardOutput = true, RedirectStandardInput = true };
        (start.Environment["TERM"], start.Environment["SHELL"]) = ("xterm-256color", "/bin/sh");
        start.Environment.Remove("NO_COLOR");
        using var process = System.Diagnostics.Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n");
        process.WaitForExit();
        Assert.Contains("\e[1mcontent/articles/x.md:4:6\e[0m: \e[91merror\e[0m broken-link: `nowhere.md` leads nowhere\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_which_somebody_stands_is_not_taken_from_under_them_also_when_it_is_named_by_a_link_above_it()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right that few have there.");
        using var site = TestSite.Of("It began in 1911.").Built();
        using var other = new TempFolder();
        Directory.CreateSymbolicLink(other["www"], site.Folder);
        site.Add("content/articles/x.md", "---\ntitle: X\n---\nIt ended in 1912.\n");
        string program = string.Join(' ', ((string[])[SourcesProgram.Command.Program, .. SourcesProgram.Command.First]).Select(word => $"'{word}'"));
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", $"{program} build --quiet --content ../content --output '{other["www"]}/output' && cat articles/x/index.html"]) { WorkingDirectory = site.Output, RedirectStandardOutput = true })!;
        Assert.Contains("It ended", shell.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_makes_warnings_errors()
    {
        using var site = TestSite.Of("It fell.", "a: Nobody");
        Assert.Equal(0, Run(site, "check").Code);
        Assert.Equal(1, Run(site, "check", "--strict").Code);
        Assert.Equal(1, Run(site, "build", "--strict").Code);
        Assert.Empty(site.Files);
        Assert.Equal(0, Run(site, "build").Code);
    }

    [Fact]
    public void Diagnostics_are_annotations_of_GitHub_where_asked_for()
    {
        using var site = TestSite.Of(Broken + "\n\n[x](a%2Cb:c,d)");
        var error = Run(site, "check", "--format", "github").Error.ReplaceLineEndings("\n");
        Assert.StartsWith("::error file=content/articles/x.md,line=4,col=6,title=broken-link::`nowhere.md` leads nowhere (", error, StringComparison.Ordinal);
        Assert.Contains("a%252Cb:c,d", error, StringComparison.Ordinal);
        Assert.All(error.TrimEnd().Split('\n'), l => Assert.StartsWith("::error file=", l, StringComparison.Ordinal));
    }

    [Fact]
    public void Diagnostics_are_JSON_where_asked_for()
    {
        using var site = TestSite.Of(Broken);
        using var json = JsonDocument.Parse(Run(site, "check", "--format", "json").Error);
        var first = json.RootElement[0];
        Assert.Equal(("broken-link", "error", "content/articles/x.md", 4, 6),
            (first.GetProperty("code").GetString(), first.GetProperty("severity").GetString(), first.GetProperty("file").GetString(), first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32()));
        Assert.Equal(2, json.RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build", "--formt", "text")]
    [InlineData("build", "--format", "xml")]
    [InlineData("build", "--output", "")]
    [InlineData("check", "--content", " ")]
    [InlineData("build", "--base-url", "example.org")]
    [InlineData("build", "--base-url", "https://example.org/a?b")]
    [InlineData("build", "--base-url", "https://example.org/a?")]
    [InlineData("build", "--base-url", "https://example.org/a#b")]
    [InlineData("check", "--base-url", "https://example.org/a?b#c")]
    [InlineData("build", "surplus")]
    [InlineData("new", "article", "Two Words")]
    [InlineData("new", "article")]
    public void A_wrong_call_exits_with_2(params string[] arguments)
    {
        using var site = TestSite.Of("It fell.");
        var (code, _, error) = Run(site, arguments);
        Assert.Equal(2, code);
        Assert.NotEmpty(error);
        Assert.Empty(site.Files);
    }

    [Fact]
    public void A_build_into_the_content_or_over_files_of_others_exits_with_1_and_leaves_all_as_it_was()
    {
        using var site = TestSite.Of("It fell.");
        site.Add("docs/index.html", "mine");
        foreach (string output in (string[])["content", "content/out", ".", "docs"])
        {
            var (code, said, error) = Run(site, "build", "--output", output);
            Assert.Equal(1, code);
            Assert.StartsWith($"{output}: error unwritable-output: ", error, StringComparison.Ordinal);
            Assert.Contains("Nothing was written", said, StringComparison.Ordinal);
            string[] files = [.. Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(site.Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
            Assert.Equal(["content/articles/x.md", "content/site.yml", "docs/index.html"], files);
            Assert.Equal("mine", File.ReadAllText(Path.Combine(site.Folder, "docs/index.html")));
        }
        Assert.Equal(1, Run(site, "check", "--output", "content/out").Code);
        Assert.Equal(0, Run(site, "build").Code);
    }

    [Fact]
    public void What_new_writes_can_be_built()
    {
        using var site = new TestSite("");
        Assert.Equal(0, Run(site, "new", "site", ".").Code);
        Assert.Equal(0, Run(site, "new", "entity", "ada-byrd").Code);
        Assert.Equal(0, Run(site, "new", "article", "wall").Code);
        Assert.Equal(1, Run(site, "new", "article", "wall").Code);
        Assert.Equal((0, ""), (Run(site, "build").Code, string.Concat(Run(site, "build").Error.Split('\n').Where(l => l.Contains(": error ", StringComparison.Ordinal)))));
        Assert.Contains("articles/first-article/index.html", site.Files);
    }

    private static Dictionary<string, (string, DateTime)> Snapshot(TestSite site) =>
        site.Files.ToDictionary(f => f, f => (Convert.ToHexString(File.ReadAllBytes(Path.Combine(site.Output, f))), File.GetLastWriteTimeUtc(Path.Combine(site.Output, f))));

    private static (int Code, string Output, string Error) Run(TestSite site, params string[] arguments) => SourcesProgram.Run(site.Folder, arguments);
}
