using Sources.BrowserTests.Harness;
using Sources.Tests.Hostile;
using Xunit;

namespace Sources.BrowserTests.Security;

/// <summary>
/// The site of hostile fields in a browser, without the policy that would stop what gets through: on every page, whatever a reader does there, nothing runs. The policy is the second wall; this is
/// the first.
/// </summary>
public sealed class HostileContent(Bench bench) : IAsyncLifetime
{
    private readonly string content = Directory.CreateTempSubdirectory("sources-hostile-").FullName;
    private BuiltSite site = null!;

    public async ValueTask InitializeAsync()
    {
        // The second edition, over the record of the first, has former wordings and what is gone.
        Write(HostileSite.Files(1));
        await (await BuiltSite.BuildAsync(content, "/", knowsItsAddress: true, policy: null)).DisposeAsync();
        Write(HostileSite.Files(2));
        site = await BuiltSite.BuildAsync(content, "/", knowsItsAddress: true, policy: null);
        foreach (string page in Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories))
        {
            string html = await File.ReadAllTextAsync(page), without = string.Join('\n', html.Split('\n').Where(line => !line.StartsWith("<meta http-equiv", StringComparison.Ordinal)));
            Assert.NotEqual(html, without);
            await File.WriteAllTextAsync(page, without);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(content, true);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("articles/x/index.html")]
    [InlineData("articles/x/timeline/index.html")]
    [InlineData("articles/x/analysis/index.html")]
    [InlineData("articles/x/coverage/index.html")]
    [InlineData("articles/x/corrections/index.html")]
    [InlineData("timeline/index.html")]
    [InlineData("places/e/index.html")]
    [InlineData("index-a-z/index.html")]
    [InlineData("about/index.html")]
    [InlineData("no/such/<script>owned=1</script>")]
    public Task Nothing_runs_whatever_a_reader_does(string path) => OnAsync(path, "", "Oldport");

    [Theory]
    [InlineData("")]
    [InlineData("?q=owned&in=timeline&kind=place&article=x")]
    [InlineData("?q={0}&in={0}&kind={0}&article={0}")]
    public Task Nothing_runs_in_what_is_found(string query) => OnAsync("search/index.html", string.Format(System.Globalization.CultureInfo.InvariantCulture, query, Uri.EscapeDataString(HostileSite.Asked)), query.Length == 0 ? HostileSite.Asked : "1911 Oldport script");

    [Theory]
    [InlineData("timeline/index.html")]
    [InlineData("articles/x/coverage/index.html")]
    [InlineData("articles/x/index.html")]
    public Task Nothing_runs_that_an_address_asks_for(string path) => OnAsync(path, "?source={0}&entity={0}&order={0}&type={0}#{0}".Replace("{0}", Uri.EscapeDataString(HostileSite.Asked), StringComparison.Ordinal), "");

    private Task OnAsync(string path, string query, string words) => bench.OnAsync(new Uri(site.Host.Address, path + query), async page =>
    {
        var own = await page.EvaluateAsync<string[]>("() => [...document.scripts].map(one => one.type + one.getAttribute('src'))");
        var used = await Hands.TryAllAsync(page, words);
        if (path == "articles/x/index.html") Assert.Superset(new HashSet<string> { "note", "preview", "statement", "citation", "keys" }, new HashSet<string>(used));
        if (path == "search/index.html" && query.StartsWith("?q=owned", StringComparison.Ordinal)) Assert.NotEqual(0, await page.Locator(".results li").CountAsync());
        Assert.Null(await page.EvaluateAsync<object?>("() => window.owned ?? null"));
        Assert.Equal(0, await page.Locator("img[src=x], iframe, [onerror], [onload], [onfocus], [autofocus], a[href^='javascript' i], main script, main style").CountAsync());
        // What the scripts added is the index, or the previews.
        var added = (await page.EvaluateAsync<string[]>("() => [...document.scripts].map(one => one.type + one.getAttribute('src'))")).Except(own);
        Assert.All(added, src => Assert.Matches(@"(^|/)(assets/previews|search/\w+)\.js$", src));
    });

    private void Write(string files)
    {
        string path = "";
        foreach (string line in files.Split('\n'))
        {
            if (line.StartsWith("-- content/", StringComparison.Ordinal))
            {
                path = Path.Combine(content, line[11..^3]);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, "");
            }
            else File.AppendAllText(path, line + "\n");
        }
    }
}
