using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests;

/// <summary>Every link of both sites resolves, under a repository's path and from the disk, and every page is reached from the home page.</summary>
public sealed class Links(Bench bench)
{
    [Theory]
    [InlineData(PageKind.Own)]
    [InlineData(PageKind.Odd)]
    public async Task Every_link_resolves_under_a_repository(string name)
    {
        var site = bench.Site(name);
        await using var host = await StaticHost.StartAsync(site.Folder, "/repository/");
        using var client = new HttpClient();
        await CrawlAsync(site, host.Address, host.Address, async address =>
        {
            using var response = await client.GetAsync(address);
            return response.IsSuccessStatusCode ? await response.Content.ReadAsByteArrayAsync() : null;
        });
    }

    [Theory]
    [InlineData(PageKind.Own)]
    [InlineData(PageKind.Odd)]
    public Task Every_link_resolves_from_the_disk(string name)
    {
        var site = bench.Site(name);
        // Made from a path alone, an address would take a "#" for a letter of the file's name.
        var root = new Uri("file://" + site.Folder + "/");
        return CrawlAsync(site, new Uri(root, "index.html"), root, address => Task.FromResult(File.Exists(address.LocalPath) ? File.ReadAllBytes(address.LocalPath) : null));
    }

    private static async Task CrawlAsync(BuiltSite site, Uri start, Uri within, Func<Uri, Task<byte[]?>> read)
    {
        var crawler = new Crawler(start, within, read);
        await crawler.RunAsync();
        Check.None(crawler.Broken, "broken links");
        var pages = Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(site.Folder, f).Replace('\\', '/')).Where(f => f != "404.html");
        var reached = crawler.Reached.Select(r => r == within.AbsoluteUri ? "index.html" : Uri.UnescapeDataString(r[within.AbsoluteUri.Length..])).ToHashSet();
        Check.None(pages.Where(page => !reached.Contains(page)), "nothing leads to");
    }
}
