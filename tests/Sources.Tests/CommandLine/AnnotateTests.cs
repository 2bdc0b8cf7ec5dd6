namespace Sources.Tests.CommandLine;

public class AnnotateTests
{
    private const string Body = "In 1911 Byrd met Tom Crane.  \nThen `Byrd` left in *May*\n1912.";

    [Fact]
    public void A_dry_run_shows_a_difference_that_can_be_applied_and_writes_nothing()
    {
        using var site = TestSite.Of(Body, "ada: Ada Byrd, Byrd");
        string path = Path.Combine(site.Content, "articles", "x.md"), before = File.ReadAllText(path);
        var (code, output, _) = InstalledProgram.Run(site.Folder, "annotate", "x", "--dry-run");
        Assert.Equal(0, code);
        Assert.Equal(before, File.ReadAllText(path));
        Assert.Contains("-In 1911 Byrd met Tom Crane.  \n", output, StringComparison.Ordinal);
        Assert.Contains("+In [1911](date:1911) [[Ada Byrd|Byrd]] met Tom Crane.  \n", output, StringComparison.Ordinal);
        Assert.StartsWith("--- content/articles/x.md\n+++ content/articles/x.md\n@@ ", output, StringComparison.Ordinal);
        Assert.EndsWith("Would mark 1 date, 1 name, 0 sections in content/articles/x.md; 1 left as they are.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_found_by_slug_or_path_and_only_the_kinds_asked_for_are_written()
    {
        using var site = TestSite.Of(Body, "ada: Ada Byrd, Byrd");
        string path = Path.Combine(site.Content, "articles", "x.md");
        Assert.Equal(0, InstalledProgram.Run(site.Folder, "annotate", "content/articles/x.md", "--names").Code);
        Assert.Contains("In 1911 [[Ada Byrd|Byrd]] met", File.ReadAllText(path), StringComparison.Ordinal);
        var (_, output, error) = InstalledProgram.Run(site.Folder, "annotate", "x", "--dates");
        Assert.Contains("In [1911](date:1911) [[Ada Byrd|Byrd]] met", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Contains("content/articles/x.md:5:22: left as it is: “May 1912”: emphasis begins or ends inside it", error, StringComparison.Ordinal);
        string once = File.ReadAllText(path);
        (_, output, _) = InstalledProgram.Run(site.Folder, "annotate", "x");
        Assert.StartsWith("Nothing to mark in content/articles/x.md", output, StringComparison.Ordinal);
        Assert.Equal(once, File.ReadAllText(path));
        Assert.Equal(0, InstalledProgram.Run(site.Folder, "check").Code);
    }

    [Fact]
    public void Names_that_are_not_known_become_files_to_review()
    {
        using var site = TestSite.Of("In 1911 Byrd met General Tom Crane.", "ada: Ada Byrd, Byrd");
        var (code, output, _) = InstalledProgram.Run(site.Folder, "annotate", "x", "--entities", "--dry-run");
        Assert.Contains("+++ content/entities/tom-crane.md\n", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(site.Content, "entities", "tom-crane.md")));
        (code, _, _) = InstalledProgram.Run(site.Folder, "annotate", "x", "--entities");
        Assert.Equal(0, code);
        Assert.Contains("kind: person               # review", File.ReadAllText(Path.Combine(site.Content, "entities", "tom-crane.md")), StringComparison.Ordinal);
        Assert.Contains("In 1911 Byrd met", File.ReadAllText(Path.Combine(site.Content, "articles", "x.md")), StringComparison.Ordinal);
        Assert.Equal(0, InstalledProgram.Run(site.Folder, "check").Code);
    }

    [Fact]
    public void An_article_that_is_not_there_is_wrong_usage_and_one_with_errors_is_left()
    {
        using var site = TestSite.Of("In 1911 [x](date:nonsense).");
        Assert.Equal(2, InstalledProgram.Run(site.Folder, "annotate", "y").Code);
        var (code, output, error) = InstalledProgram.Run(site.Folder, "annotate", "x");
        Assert.Equal(1, code);
        Assert.Contains("error bad-date", error, StringComparison.Ordinal);
        Assert.StartsWith("Nothing was written", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annotate", "x")]
    [InlineData("annotate", "x", "--entities")]
    [InlineData("import", "x.txt", "--force")]
    public void What_cannot_be_written_is_told_and_leaves_the_article_as_it_was(params string[] arguments)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var site = TestSite.Of("In 1911 General Tom Crane met nobody.");
        site.Add("x.txt", "It rose in 1912."u8.ToArray());
        string path = Path.Combine(site.Content, "articles", "x.md"), before = File.ReadAllText(path), shell = string.Join(' ', [SourcesProgram.Command.Program, .. SourcesProgram.Command.First, .. arguments]);
        // As on a full disk nothing can be written: no file may have a byte. The setting lets .NET begin all the same, which keeps compiled code in a file.
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("bash", ["-c", $"trap '' XFSZ; ulimit -f 0; exec {shell}"]) { Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" }, WorkingDirectory = site.Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Contains("sources: it could not be written: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", error, StringComparison.Ordinal);
        Assert.Equal(1, process.ExitCode);
        Assert.Equal(before, File.ReadAllText(path));
    }
}
