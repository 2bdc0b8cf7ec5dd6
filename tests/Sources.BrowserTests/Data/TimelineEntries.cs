using Sources.BrowserTests.Harness;

namespace Sources.BrowserTests.Data;

/// <summary>The dated entries that a timeline page shows.</summary>
internal static class TimelineEntries
{
    /// <summary>Id, date in words, and the words of each statement.</summary>
    internal static async Task<IReadOnlyList<(string Id, string Date, IReadOnlyList<string> Words)>> EntriesAsync(this Bench bench, string site)
    {
        string html = await File.ReadAllTextAsync(Path.Combine(bench.Site(site).Folder, bench.Site(site).PathOf(PageKind.Timeline)));
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        foreach (var control in page.QuerySelectorAll("[data-statement] :is(.back, .note-ref, .permalink)").ToList()) control.Remove();
        return [.. page.QuerySelectorAll("li[data-edtf][id]").Where(e => e.GetAttribute("data-edtf") != "").Select(e => (
            e.Id!,
            Normal(e.QuerySelector(".when .date")!.TextContent),
            (IReadOnlyList<string>)[.. e.QuerySelectorAll("[data-statement]:not(a, tr)").Select(s => Normal(s.TextContent))]))];
    }

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
