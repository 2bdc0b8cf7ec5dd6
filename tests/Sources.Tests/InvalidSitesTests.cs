namespace Sources.Tests;

/// <summary>Content with mistakes, under <c>InvalidSites</c>: each folder with the exact diagnostics that its author sees.</summary>
public class InvalidSitesTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "InvalidSites");

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_mistake_is_told_with_its_place_in_one_run_and_the_last_good_site_stays(string name)
    {
        using var site = new TestSite("-- output/index.html --\nThe last good site.\n-- output/.sources-manifest --\nsources manifest 1\nindex.html\n");
        string content = Path.Combine(Folder, name, "content");
        foreach (string file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
            site.Add("content/" + Path.GetRelativePath(content, file).Replace('\\', '/'), File.ReadAllBytes(file));

        var built = site.Build();

        string actual = string.Concat(site.Diagnostics.Select(d => d + "\n")), expected = Path.Combine(Folder, name, "expected.txt");
        if (Repository.Rewrites) File.WriteAllText(expected, actual);
        Assert.Equal(File.ReadAllText(expected), actual);
        Assert.Equal(built.HasErrors, built.Written is null);
        if (built.HasErrors) Assert.Equal("The last good site.\n", site.Text("index.html").TrimEnd() + "\n");
        if (built.HasErrors) Assert.Equal(["index.html"], site.Files);

        site.Check();
        Assert.Equal(actual, string.Concat(site.Diagnostics.Select(d => d + "\n")));
    }
}
