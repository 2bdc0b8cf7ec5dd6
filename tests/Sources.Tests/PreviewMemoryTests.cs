using System.Globalization;
using System.Runtime.CompilerServices;

namespace Sources.Tests;

/// <summary>What is measured here is the memory of the whole process, so nothing else runs beside it.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;

/// <summary>
/// A day of writing: edits of every kind, pages asked for after each, and the memory that is held after a full collection. <c>SOURCES_TESTS_EDITS</c> sets how many edits
/// there are; the figures are then in <c>TestResults/preview-memory.txt</c>.
/// </summary>
[Collection("alone")]
public sealed class PreviewMemoryTests : IDisposable
{
    private const int Articles = 12, Entities = 8;
    /// <summary>A site of this size holds about 3 MB; one that is kept by mistake at each tenth edit would be 90 MB.</summary>
    private const long MostGrowth = 1 << 20;

    private readonly TestSite site = new(Files());
    private readonly Random random = new(20);
    private readonly List<WeakReference> sites = [];
    private int edits;
    private int? broken;

    [Fact]
    public async Task Memory_is_the_same_after_hundreds_of_edits()
    {
        string? set = Environment.GetEnvironmentVariable("SOURCES_TESTS_EDITS");
        int all = set is not null ? int.Parse(set, CultureInfo.InvariantCulture) : 300;
        var preview = new SitePreview(site.Options);
        // What is loaded and compiled once, and tables that are filled once.
        await EditAsync(preview, 60);
        var held = new List<long> { await HeldAsync(preview) };
        for (int part = 0; part < 10; part++)
        {
            await EditAsync(preview, all / 10);
            held.Add(await HeldAsync(preview));
        }
        string figures = $"{edits} edits, {preview.State.Version} states; bytes held: {string.Join(", ", held)}; sites still held: {sites.Count(s => s.IsAlive)} of {sites.Count}";
        if (set is not null)
        {
            Directory.CreateDirectory(Path.Combine(Repository.Root, "TestResults"));
            await File.WriteAllTextAsync(Path.Combine(Repository.Root, "TestResults", "preview-memory.txt"), figures + "\n", TestContext.Current.CancellationToken);
        }
        Assert.True(held[^1] - held[0] < MostGrowth && held.Max() - held[0] < 2 * MostGrowth, figures);
        // The one that is shown, and no other.
        Assert.True(sites.Count(s => s.IsAlive) <= 1, figures);
        Assert.True(preview.State.Version > all / 2, figures);
        GC.KeepAlive(preview);
    }

    public void Dispose() => site.Dispose();

    /// <summary>The bytes held with the content as it was in the beginning and every file of the site asked for.</summary>
    private async Task<long> HeldAsync(SitePreview preview)
    {
        foreach (string path in Directory.EnumerateFiles(site.Content, "*", SearchOption.AllDirectories)) File.Delete(path);
        foreach (string file in Files().Split("-- content/", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = file.Split(" --\n", 2);
            site.Add("content/" + parts[0], parts[1]);
        }
        broken = null;
        await AskForAllAsync(preview);
        for (int i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task AskForAllAsync(SitePreview preview)
    {
        var state = preview.Update();
        Assert.True(state.IsGood, string.Join('\n', state.Diagnostics));
        Assert.NotEmpty(await state.Site!.AllAsync());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task EditAsync(SitePreview preview, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Edit();
            var state = preview.Update();
            if (state.Site is not { } shown) continue;
            // Some of them: what the test itself holds would look like growth.
            if (edits % 10 == 0 && (sites.Count == 0 || !ReferenceEquals(sites[^1].Target, shown))) sites.Add(new WeakReference(shown));
            // What a browser with the site open asks for.
            foreach (string path in (string[])["index.html", "timeline/index.html", $"articles/a{random.Next(Articles)}/index.html", $"articles/a{random.Next(Articles)}/timeline/index.html", $"concepts/e{random.Next(Entities)}/index.html", "search/index.js", "no/such/page"])
                await shown.FileAsync(path);
        }
    }

    /// <summary>One edit, with words that never were before.</summary>
    private void Edit()
    {
        int number = edits++, article = random.Next(Articles), entity = random.Next(Entities);
        // A mistake is mended at once, or nothing would be shown anew for long.
        if (broken is { } mended) article = mended;
        switch (broken is null ? random.Next(10) : 9)
        {
            case 0:
                site.Add($"content/entities/e{entity}.md", $"---\nkind: concept\nname: Harbour{entity}\nnames:\n  - Board{number}\n---\nWords {number}.\n");
                break;
            case 1:
                // A mistake: the site of before stays.
                site.Add($"content/articles/a{article}.md", $"---\ntitle: Broken {number}\n---\nSee [this](no-such-{number}.md).\n");
                broken = article;
                break;
            case 2:
                File.Delete(Path.Combine(site.Content, $"articles/a{article}.md"));
                break;
            case 3:
                site.Add("content/site.yml", $"title: A Site {number}\n");
                break;
            case 4:
                site.Add("content/pages/about.md", $"---\ntitle: About {number}\n---\nWords {number}.\n");
                break;
            case 5:
                site.Add("content/assets/note.txt", $"Note {number}.");
                break;
            default:
                site.Add($"content/articles/a{article}.md", Article(article, $"Harbour{entity} had {number} boats{number} in {1500 + number % 500}."));
                broken = null;
                break;
        }
    }

    private static string Article(int number, string more) => $"---\ntitle: Article {number}\n---\n{string.Concat(Enumerable.Range(0, 20).Select(i => $"In {1700 + i * 7} Harbour{(number + i) % Entities} was built anew. It stood for {i} years.\n\n## Part {i}\n\nHarbour{i % Entities} is old.\n\n"))}{more}\n";

    private static string Files() => "-- content/site.yml --\ntitle: A Site\n" + string.Concat(Enumerable.Range(0, Articles).Select(a => $"-- content/articles/a{a}.md --\n{Article(a, "It is old.")}"))
        + string.Concat(Enumerable.Range(0, Entities).Select(e => $"-- content/entities/e{e}.md --\n---\nkind: concept\nname: Harbour{e}\n---\nA harbour.\n"));
}
