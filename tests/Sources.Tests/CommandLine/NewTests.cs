using System.Diagnostics;

namespace Sources.Tests.CommandLine;

/// <summary>What <c>sources new</c> writes, and what it leaves alone.</summary>
public sealed class NewTests : IDisposable
{
    private readonly TestSite site = new("");

    [Fact]
    public void A_new_site_has_all_that_it_needs_and_builds_without_a_warning()
    {
        var (code, output, error) = Run("new", "site");
        Assert.Equal((0, ""), (code, error));
        foreach (string file in (string[])[".config/dotnet-tools.json", ".editorconfig", ".github/workflows/pages.yml", ".gitignore", ".vscode/extensions.json", "README.md",
            "content/articles/first-article.md", "content/entities/harbour-board.md", "content/pages/about.md", "content/site.yml"])
        {
            Assert.True(File.Exists(Path.Combine(site.Folder, file)), file);
            Assert.Contains($"Wrote {file}\n", output, StringComparison.Ordinal);
            Assert.DoesNotContain("A New Site", File.ReadAllText(Path.Combine(site.Folder, file)), StringComparison.Ordinal);
        }
        Assert.Contains("sources serve --open", output, StringComparison.Ordinal);
        // What the workflow would stop at is said beforehand, and again by the diagnostic.
        const string once = "run `sources build` once and commit articles/*.ids.json";
        Assert.Contains(once, output, StringComparison.Ordinal);
        var (missing, _, told) = Run("check", "--frozen");
        Assert.Equal(1, missing);
        Assert.Contains("error outdated-ids: the article has no record of ids", told, StringComparison.Ordinal);
        Assert.Contains(once, told, StringComparison.Ordinal);
        Assert.Equal((0, ""), (Run("build", "--strict").Code, Run("build", "--strict").Error));
        SiteRules.Hold(site.Built());
        // The example shows both halves and the names.
        Assert.NotEmpty(site.Site.Articles[0].Open().Entries);
        Assert.NotEmpty(site.Site.Articles[0].Open().Arguments);
        Assert.NotEmpty(site.Site.NamingsByEntity["harbour-board"]);
    }

    [Fact]
    public void A_new_article_and_a_new_entity_say_what_comes_next_and_are_found_when_published()
    {
        Run("new", "site");
        var (code, output, _) = Run("new", "article", "great-fire");
        Assert.Equal(0, code);
        Assert.Contains("draft: true", output, StringComparison.Ordinal);
        Assert.Equal(0, Run("new", "entity", "jane-doe").Code);
        string file = Path.Combine(site.Content, "articles", "great-fire.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("draft: true", "# draft: true", StringComparison.Ordinal) + "Jane Doe was there.\n");
        Assert.Equal((0, ""), (Run("build", "--strict").Code, Run("build", "--strict").Error));
        Assert.Contains("articles/great-fire/index.html", site.Files);
        Assert.Contains("people/jane-doe/index.html", site.Files);
    }

    [Fact]
    public void Nothing_that_is_there_is_changed()
    {
        site.Add("README.md", "Mine.\n");
        site.Add(".gitignore", "mine\n");
        var (code, output, _) = Run("new", "site");
        Assert.Equal(0, code);
        Assert.Contains("Kept README.md", output, StringComparison.Ordinal);
        Assert.Contains("add /output/ to it", output, StringComparison.Ordinal);
        Assert.Equal(("Mine.\n", "mine\n"), (File.ReadAllText(Path.Combine(site.Folder, "README.md")), File.ReadAllText(Path.Combine(site.Folder, ".gitignore"))));

        site.Add("content/articles/first-article.md", "Mine.\n");
        File.Delete(Path.Combine(site.Folder, ".editorconfig"));
        foreach (string[] arguments in (string[][])[["new", "site"], ["new", "article", "first-article"], ["new", "entity", "harbour-board"]])
        {
            (code, _, string error) = Run(arguments);
            Assert.Equal(1, code);
            Assert.Contains("is there already", error, StringComparison.Ordinal);
        }
        Assert.Equal("Mine.\n", File.ReadAllText(Path.Combine(site.Content, "articles", "first-article.md")));
        Assert.False(File.Exists(Path.Combine(site.Folder, ".editorconfig")));
    }

    [Theory]
    [InlineData("the-1911-report", "title: The 1911 report")]
    [InlineData("2023", "title: \"2023\"")]
    [InlineData("no", "title: \"No\"")]
    [InlineData("a: [b] #c 'd' \"e", "title: A b c d e")]
    [InlineData("Հայ", "title: Հայ")]
    public void Any_name_of_a_folder_makes_a_title(string name, string title)
    {
        Assert.Equal(0, Run("new", "site", name).Code);
        Assert.StartsWith(title + "\n", File.ReadAllText(Path.Combine(site.Folder, name, "content", "site.yml")), StringComparison.Ordinal);
        Assert.Equal((0, ""), (Run("check", "--strict", "--content", name + "/content").Code, Run("check", "--strict", "--content", name + "/content").Error));
    }

    [Theory]
    [InlineData("new", "entity")]
    [InlineData("new", "article", "-x")]
    [InlineData("new", "article", "../x")]
    [InlineData("new", "article", "con")]
    [InlineData("new", "thing", "x")]
    public void A_wrong_call_exits_with_2_and_writes_nothing(params string[] arguments)
    {
        Assert.Equal(2, Run(arguments).Code);
        Assert.Empty(Directory.GetFileSystemEntries(site.Folder));
    }

    private (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var start = ServeProcess.StartInfo(site.Folder);
        start.ArgumentList.RemoveAt(1);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), error.Result);
    }

    public void Dispose() => site.Dispose();
}
