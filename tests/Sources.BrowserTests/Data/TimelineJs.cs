using System.Text.Json;
using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Data;

/// <summary>TimelineJS itself loads the export in Chromium and shows the entries of the page.</summary>
public sealed class TimelineJs(Bench bench)
{
    private const string Page = """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>TimelineJS</title><link rel="icon" href="data:,">
        <link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>
        <div id="timeline" style="width: 100%; height: 700px"></div>
        <script src="start.js"></script></html>
        """;

    private const string Start = "addEventListener('load', () => { window.timeline = new TL.Timeline('timeline', 'timeline.json', { font: null, script_path: new URL('js/', location.href).href }) });";

    [Theory]
    [InlineData(PageKind.Own)]
    [InlineData(PageKind.Odd)]
    public Task It_shows_the_entries_of_the_page_with_their_dates_and_words(string site) => WithExportAsync(Path.Combine(bench.Site(site).Folder, bench.Site(site).Article, "data/timeline.json"), async page =>
    {
        var shown = await ShownAsync(page);
        var entries = await bench.EntriesAsync(site);
        Assert.Equal(entries.Select(e => e.Id).Order(StringComparer.Ordinal), shown.Select(s => s.Id).Order(StringComparer.Ordinal));
        foreach (var (id, date, words) in entries)
        {
            var slide = shown.Single(s => s.Id == id);
            foreach (string told in words) Assert.Contains(told, slide.Text, StringComparison.Ordinal);
            // A date in figures is written TimelineJS's own way, and one that it has no form for in the site's words.
            if (slide.Said is { } said) Assert.Equal(date, said);
        }
        string? markers = await page.EvaluateAsync<string?>("() => timeline.config.getErrors('; ') || null");
        Assert.Null(markers);
        Assert.Equal(entries.Count, await page.Locator(".tl-timemarker").CountAsync());
    });

    [Fact]
    public Task The_whole_site_is_one_timeline_too() => WithExportAsync(Path.Combine(bench.Own.Folder, "data/timeline.json"), async page =>
        Assert.Equal((await bench.EntriesAsync(PageKind.Own)).Count, (await ShownAsync(page)).Count));

    private static async Task<List<(string Id, string? Said, string Text)>> ShownAsync(IPage page)
    {
        await page.WaitForFunctionAsync("() => window.timeline?.ready && document.querySelector('.tl-timemarker')");
        var slides = await page.EvaluateAsync<JsonElement>("""
            () => timeline.config.events.map(event => ({
              id: event.unique_id,
              said: event.display_date ?? null,
              text: document.getElementById(event.unique_id)?.querySelector('.tl-text')?.textContent.replace(/\s+/g, ' ') ?? '',
            }))
            """);
        return [.. slides.EnumerateArray().Select(s => (s.GetProperty("id").GetString()!, s.GetProperty("said").GetString(), s.GetProperty("text").GetString()!))];
    }

    /// <summary>A host of TimelineJS and the file, and nothing else: it must not need any other.</summary>
    private async Task WithExportAsync(string export, Func<IPage, Task> act)
    {
        string folder = Directory.CreateTempSubdirectory("sources-timelinejs-").FullName;
        try
        {
            string package = Path.Combine(Consumers.Package("@knight-lab/timelinejs"), "dist");
            foreach (string file in Directory.EnumerateFiles(package, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".map", StringComparison.Ordinal)))
            {
                string copy = Path.Combine(folder, Path.GetRelativePath(package, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
            File.Copy(export, Path.Combine(folder, "timeline.json"));
            await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), Page);
            await File.WriteAllTextAsync(Path.Combine(folder, "start.js"), Start);
            await using var host = await StaticHost.StartAsync(folder);
            var context = await bench.Browser.NewContextAsync();
            await using (context)
            {
                var page = await context.NewPageAsync();
                var left = new List<string>();
                page.Request += (_, request) => { if (!request.Url.StartsWith(host.Address.AbsoluteUri, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) left.Add(request.Url); };
                page.PageError += (_, error) => left.Add(error);
                await page.GotoAsync(host.Address.AbsoluteUri);
                await act(page);
                // For whoever wants to see it.
                if (Environment.GetEnvironmentVariable("SOURCES_TESTS_PICTURES") is { Length: > 0 } pictures)
                    await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(pictures, $"timelinejs-{Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(export)))}.png") });
                Check.None(left, "TimelineJS asked for more, or failed");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
