namespace Sources.Tests.Sites;

/// <summary>Whole sites under <c>Sites</c>, each with an outline of every page. Written anew with <c>SOURCES_TESTS_REWRITE=1</c>.</summary>
public class GoldenSitesTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Sites");

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_site_says_what_it_said(string name)
    {
        using var site = new TestSite("");
        string content = Path.Combine(Folder, name, "content"), expected = Path.Combine(Folder, name, "expected");
        foreach (string file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
            site.Add("content/" + Path.GetRelativePath(content, file).Replace('\\', '/'), File.ReadAllBytes(file));
        SiteRules.Hold(site.Built());

        var outlines = site.Pages.ToDictionary(p => p.Replace("/index.html", "", StringComparison.Ordinal).Replace(".html", "", StringComparison.Ordinal).Replace('/', '.') + ".txt", p => Outline.Of(site.Page(p)));
        if (Repository.Rewrites)
        {
            if (Directory.Exists(expected)) Directory.Delete(expected, recursive: true);
            Directory.CreateDirectory(expected);
            foreach (var (file, text) in outlines) File.WriteAllText(Path.Combine(expected, file), text);
        }
        Assert.Equal(Directory.EnumerateFiles(expected).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal), outlines.Keys.Order(StringComparer.Ordinal));
        foreach (var (file, text) in outlines) Assert.Equal(File.ReadAllText(Path.Combine(expected, file)), text);
    }
}
