namespace Sources.Tests.Writing;

/// <summary>An output folder that is the content folder, lies in it or holds it is refused, and nothing is written.</summary>
public class FoldersApartTests
{
    [Theory]
    [InlineData("content", "is the content folder")]
    [InlineData("content/", "is the content folder")]
    [InlineData("content/articles/..", "is the content folder")]
    [InlineData("Content", "is the content folder")]
    [InlineData("content/articles", "lies in the content folder")]
    [InlineData("content/assets/site", "lies in the content folder")]
    [InlineData("other/../content/out", "lies in the content folder")]
    [InlineData("CONTENT/out", "lies in the content folder")]
    [InlineData(".", "holds the content folder")]
    [InlineData("content/..", "holds the content folder")]
    public void A_site_is_never_written_among_its_own_sources(string output, string said)
    {
        using var site = TestSite.Of("It fell.");
        string[] before = Everything(site);
        foreach (bool keepsRecord in (bool[])[false, true]) AssertRefused(site, output, said, keepsRecord);
        Assert.Equal(before, Everything(site));
        var found = SourcesSite.Check(site.Options with { Output = Path.Combine(site.Folder, output) }).Diagnostics;
        Assert.Contains(said, Assert.Single(found).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("link-to-content", "is the content folder")]
    [InlineData("link-to-content/out", "lies in the content folder")]
    [InlineData("link-to-link/articles/out", "lies in the content folder")]
    [InlineData("link-to-all", "holds the content folder")]
    public void A_link_on_the_way_is_followed_before_the_two_are_compared(string output, string said)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right that few have there.");
        using var site = TestSite.Of("It fell.");
        Directory.CreateSymbolicLink(Path.Combine(site.Folder, "link-to-content"), "content");
        Directory.CreateSymbolicLink(Path.Combine(site.Folder, "link-to-link"), Path.Combine(site.Folder, "link-to-content"));
        Directory.CreateSymbolicLink(Path.Combine(site.Folder, "link-to-all"), ".");
        string[] before = Everything(site);
        AssertRefused(site, output, said, keepsRecord: true);
        Assert.Equal(before, Everything(site));
    }

    [Theory]
    [InlineData("output")]
    [InlineData("content-out")]
    [InlineData("cont")]
    [InlineData("public/content")]
    [InlineData("content/../output")]
    public void A_folder_beside_the_content_is_written_whatever_it_is_called(string output)
    {
        using var site = TestSite.Of("It fell.");
        Assert.NotNull(site.Build(o => o with { Output = Path.Combine(site.Folder, output) }).Written);
    }

    [Fact]
    public void A_link_that_leads_in_a_circle_is_left_to_the_build()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right that few have there.");
        using var site = TestSite.Of("It fell.");
        Directory.CreateSymbolicLink(Path.Combine(site.Folder, "round"), "round");
        Assert.Null(site.Build(o => o with { Output = Path.Combine(site.Folder, "round", "out") }).Written);
    }

    private static void AssertRefused(TestSite site, string output, string said, bool keepsRecord)
    {
        Assert.Null(site.Build(o => o with { Output = Path.Combine(site.Folder, output), KeepsRecord = keepsRecord }).Written);
        var told = Assert.Single(site.Last!.Diagnostics);
        Assert.Equal("unwritable-output", told.Code);
        Assert.Contains(said, told.Message, StringComparison.Ordinal);
        Assert.Contains("--output", told.Hint, StringComparison.Ordinal);
    }

    private static string[] Everything(TestSite site) => [.. Directory.EnumerateFileSystemEntries(site.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
