// Each wait here has a limit of its own.
#pragma warning disable xUnit1051
using System.Globalization;

namespace Sources.Tests.CommandLine;

/// <summary>
/// A day of writing with the preview open in a browser: edits of files, each answer fetched over HTTP while the page's stream of events is read, and the memory of the process that serves.
/// <c>SOURCES_TESTS_EDITS</c> sets how many edits there are; the figures are then in <c>TestResults/serve-memory.txt</c>.
/// </summary>
public sealed class ServeMemoryTests : IAsyncLifetime
{
    private const int Articles = 12;
    /// <summary>In bytes. One site of this size that is kept at each edit would be more before half of the fewest edits are made.</summary>
    private const long MostGrowth = 32L << 20;

    private readonly TestSite site = new(TestSite.Settings + string.Concat(Enumerable.Range(0, Articles).Select(a => TestSite.Article($"a{a}", Body("It is old.")))) + TestSite.Entity("ada: Ada Byrd"));
    private readonly HttpClient client = new();
    private ServeProcess serve = null!;

    // A collector that waits until a processor's whole cache is full of garbage hides what is held: 4 MB.
    public async ValueTask InitializeAsync() => serve = await ServeProcess.StartAsync(site.Folder, new Dictionary<string, string?> { ["DOTNET_GCgen0size"] = "0x400000" });

    public async ValueTask DisposeAsync()
    {
        await serve.DisposeAsync();
        client.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task Memory_is_the_same_in_the_last_third_of_many_edits_as_in_the_first()
    {
        string? set = Environment.GetEnvironmentVariable("SOURCES_TESTS_EDITS");
        int edits = set is not null ? int.Parse(set, CultureInfo.InvariantCulture) : 90, warm = Math.Max(30, edits / 10), pages = 0;
        using var stream = new StreamReader(await client.GetStreamAsync(new Uri(serve.Address, ".preview/events?page=%2Farticles%2Fa0%2F&shown=")));
        await EventAsync(stream, "page");
        var held = new List<long>();
        for (int edit = 0; edit < warm + edits; edit++)
        {
            if (edit % 10 == 5)
            {
                // A mistake, which the page is told, and which leaves the site as it was.
                site.Add("content/articles/a0.md", $"---\ntitle: A\n---\nSee [this](no-such-{edit}.md).\n");
                Assert.Contains($"no-such-{edit}.md", await EventAsync(stream, "problems"), StringComparison.Ordinal);
            }
            if (edit % 10 == 7) site.Add($"content/articles/a{1 + edit % (Articles - 1)}.md", $"---\ntitle: Other {edit}\n---\n{Body($"Ada Byrd had {edit} boats.")}\n");
            site.Add("content/articles/a0.md", $"---\ntitle: The article {edit}\n---\n{Body($"Ada Byrd had {edit} boats in {1500 + edit % 400}.")}\n");
            await EventAsync(stream, "page", $"The article {edit}<");
            foreach (string path in (string[])["", "articles/a0/timeline/", $"articles/a{edit % Articles}/", "search/index.js", "no/such/page"])
            {
                using var answer = await client.GetAsync(new Uri(serve.Address, path)).WaitAsync(TimeSpan.FromSeconds(60));
                Assert.True((int)answer.StatusCode == (path == "no/such/page" ? 404 : 200), $"{path}: {answer.StatusCode}");
                pages++;
            }
            if (edit >= warm) held.Add(serve.Memory());
        }
        long early = Median(held.Take(held.Count / 3)), late = Median(held.Skip(held.Count - (held.Count / 3)));
        string figures = $"{warm + edits} edits, {pages} pages fetched; bytes of the process, the median of each tenth: {string.Join(", ", held.Chunk((held.Count + 9) / 10).Select(Median))}; first third {early}, last third {late}";
        if (set is not null)
        {
            Directory.CreateDirectory(Path.Combine(Repository.Root, "TestResults"));
            await File.WriteAllTextAsync(Path.Combine(Repository.Root, "TestResults", "serve-memory.txt"), figures + "\n");
        }
        Assert.True(late - early < MostGrowth, figures);
    }

    private static long Median(IEnumerable<long> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static string Body(string more) => string.Concat(Enumerable.Range(0, 20).Select(i => $"In {1700 + (i * 7)} Ada Byrd came again. She stayed for {i} years.\n\n## Part {i}\n\nShe was certainly late.\n\n")) + more;

    /// <summary>Reads on to an event of the name, and, if words are given, to the one after which the page of the first article has them. Its data.</summary>
    private async Task<string> EventAsync(StreamReader stream, string name, string? words = null)
    {
        while (true)
        {
            string? line = await stream.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
            Assert.NotNull(line);
            if (line != "event: " + name) continue;
            string data = await stream.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) ?? "";
            if (name == "problems" && data.Contains("\"good\":true", StringComparison.Ordinal)) continue;
            if (words is null || (await client.GetStringAsync(new Uri(serve.Address, "articles/a0/")).WaitAsync(TimeSpan.FromSeconds(60))).Contains(words, StringComparison.Ordinal)) return data;
        }
    }
}
