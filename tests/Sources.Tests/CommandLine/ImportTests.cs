using System.Text;
using Sources.Tests.Importing;

namespace Sources.Tests.CommandLine;

public class ImportTests
{
    [Theory]
    [InlineData("The Wall.txt", "A Wall\n\nIn 1911 it fell. [[x]] {.timeline}\n")]
    [InlineData("The Wall.html", "<title>A Wall</title><p>In 1911 it <b>fell</b>. [[x]] {.timeline}</p>")]
    [InlineData("The Wall.md", "# A Wall\n\nIn 1911 it **fell**. [[x]] ![p](https://example.org/p.png)\n")]
    [InlineData("The Wall.docx", null)]
    public void Each_kind_becomes_an_article_that_can_be_checked_annotated_and_built(string name, string? text)
    {
        using var site = new TestSite(TestSite.Settings);
        site.Add(name, text is null ? WordDocuments.Of(_ => { }, WordDocuments.Paragraph("Title", WordDocuments.Run("A Wall")), WordDocuments.Paragraph(null, WordDocuments.Run("In 1911 it fell. [[x]] {.timeline}"))) : Encoding.UTF8.GetBytes(text));
        var (code, output, error) = InstalledProgram.Run(site.Folder, "import", name);
        Assert.Equal(0, code);
        Assert.StartsWith("Wrote content/articles/the-wall.md, with ", output, StringComparison.Ordinal);
        Assert.All(error.TrimEnd().Split('\n'), l => Assert.Matches(@"^content/articles/the-wall\.md:\d+: note: ", l));
        Assert.StartsWith("---\ntitle: A Wall\n", File.ReadAllText(Path.Combine(site.Content, "articles", "the-wall.md")), StringComparison.Ordinal);
        Assert.Equal((0, "Checked 2 files: nothing to mend.\n"), InstalledProgram.Run(site.Folder, "check") is var check ? (check.Code, check.Output) : default);
        Assert.StartsWith("Marked 1 date,", InstalledProgram.Run(site.Folder, "annotate", "the-wall").Output, StringComparison.Ordinal);
        Assert.Equal(0, InstalledProgram.Run(site.Folder, "build", "--strict").Code);
    }

    [Fact]
    public void An_article_that_is_there_is_never_written_over_unasked()
    {
        using var site = TestSite.Of("It fell in 1911.");
        site.Add("x.txt", "It rose in 1912."u8.ToArray());
        string path = Path.Combine(site.Content, "articles", "x.md"), before = File.ReadAllText(path);
        Assert.Equal(1, InstalledProgram.Run(site.Folder, "import", "x.txt").Code);
        Assert.Equal(before, File.ReadAllText(path));
        Assert.Equal(0, InstalledProgram.Run(site.Folder, "import", "x.txt", "--slug", "y").Code);
        Assert.Equal(0, InstalledProgram.Run(site.Folder, "import", "x.txt", "--force").Code);
        Assert.Contains("It rose in 1912.", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_whose_file_has_the_name_of_a_device_is_called_by_one_near_it()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("No file can have the name there.");
        using var site = TestSite.Of("It fell in 1911.");
        site.Add("Con.txt", "It rose in 1912."u8.ToArray());
        Assert.Equal(0, InstalledProgram.Run(site.Folder, "import", "Con.txt").Code);
        Assert.DoesNotContain(site.Check().Diagnostics, d => d.Code == "bad-file-name");
        Assert.True(File.Exists(Path.Combine(site.Content, "articles", "con-1.md")));
    }

    [Theory]
    [InlineData(2, "import", "x.pdf")]
    [InlineData(2, "import", "x.txt", "--slug", "Two Words")]
    [InlineData(2, "import", "x.txt", "--slug", "aux")]
    [InlineData(1, "import", "nowhere.txt")]
    public void A_file_that_cannot_be_imported_is_told(int code, params string[] arguments)
    {
        using var site = TestSite.Of("It fell.");
        var run = InstalledProgram.Run(site.Folder, arguments);
        Assert.Equal(code, run.Code);
        Assert.NotEmpty(run.Error);
        Assert.Single(Directory.EnumerateFiles(Path.Combine(site.Content, "articles")));
    }
}
