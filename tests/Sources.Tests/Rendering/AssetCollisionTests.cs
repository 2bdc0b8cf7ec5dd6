namespace Sources.Tests.Rendering;

public class AssetCollisionTests
{
    private const string Files = "-- content/site.yml --\ntitle: T\ntokens:\n  accent: red\n";

    [Fact]
    public void An_asset_with_the_address_of_a_file_of_the_theme_or_the_site_is_told_by_check_with_its_own_name()
    {
        using var site = new TestSite(Files + TestSite.Article("x", "It fell."));
        string[] own = [.. site.Built().Files.Where(f => f.StartsWith("assets/", StringComparison.Ordinal))];
        Assert.Contains("assets/sources.css", own);
        Assert.Contains("assets/tokens.css", own);
        Assert.Contains("assets/previews.js", own);
        foreach (string path in own)
        {
            site.Add("content/" + path, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
            string told = $"content/{path}: error path-collision: the address `{path}` belongs to the site itself (rename the file)";
            site.Check();
            Assert.Equal(told, Assert.Single(site.Diagnostics));
            Assert.Null(site.Build().Written);
            Assert.Equal(told, Assert.Single(site.Diagnostics));
            File.Delete(Path.Combine(site.Content, path));
        }
    }

    [Theory]
    [InlineData("SOURCES.CSS", "assets/SOURCES.CSS")]
    [InlineData("sources.js/a.png", "assets/sources.js")]
    public void Capitals_and_folders_do_not_keep_them_apart(string asset, string address)
    {
        using var site = TestSite.Of("It fell.");
        site.Add("content/assets/" + asset, "1");
        site.Check();
        Assert.Equal($"content/assets/{asset}: error path-collision: the address `{address}` belongs to the site itself (rename the file)", Assert.Single(site.Diagnostics));
    }

    [Fact]
    public void What_the_site_does_not_make_is_the_publishers()
    {
        using var site = TestSite.Of("It fell.");
        site.Add("content/assets/tokens.css", ":root {}");
        Assert.Empty(site.Built().Diagnostics);
        Assert.Equal(":root {}", site.Text("assets/tokens.css"));
    }
}
