using System.Globalization;
using AngleSharp.Dom;
using Sources.Model;
using Sylvan.Data.Csv;

namespace Sources.Tests.Support;

/// <summary>What the files for programs say is what the pages say, read by programs that others wrote.</summary>
internal static class DataRules
{
    public static void Hold(TestSite site)
    {
        var listed = site.Site.Articles.SelectMany(Downloads.Of).Concat(Downloads.OfSite(site.Site)).Select(d => d.Path.Value).ToList();
        Assert.Equal(listed.Order(StringComparer.Ordinal), site.Files.Where(f => f.Contains("/data/", StringComparison.Ordinal) || f.StartsWith("data/", StringComparison.Ordinal) || f == "llms.txt"));
        foreach (var article in site.Site.Articles)
        {
            string folder = $"articles/{article.Head.Slug}/";
            var entries = site.Page(folder + "timeline/index.html").QuerySelectorAll("li[data-edtf][id]");
            Table(site, folder + "data/entries.csv", article.Head.Slug, entries);
            Ledger(site, folder);
            Calendar(site, folder + "data/entries.ics", article.Head.Slug, entries);
        }
        Assert.Equal(site.Site.Articles.Sum(a => a.Times.Count), Rows(site, "data/entries.csv").Count);
    }

    /// <summary>A table as another program reads it: strictly, as UTF-8.</summary>
    public static List<Dictionary<string, string>> Rows(TestSite site, string path)
    {
        using var text = new StreamReader(Path.Combine(site.Output, path));
        using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { Delimiter = ',', CsvStyle = CsvStyle.Standard, MaxBufferSize = 1 << 24 });
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, csv.GetString));
        return rows;
    }

    private static void Table(TestSite site, string path, string slug, IHtmlCollection<IElement> entries)
    {
        var rows = Rows(site, path);
        Assert.Equal(entries.Select(e => (slug, e.Id!, e.GetAttribute("data-edtf")!)), rows.Select(r => (r["article"], r["entry"], r["edtf"])));
        foreach (var (row, entry) in rows.Zip(entries))
        {
            var quoted = StatementElements.Quoted(entry);
            Assert.Equal(string.Join(' ', quoted.Select(q => q.Id)), row["statements"]);
            Assert.Equal(string.Join('\n', quoted.Select(q => q.Words)), row["words"]);
            Assert.Equal(entry.GetAttribute("data-entity"), row["entities"]);
            Assert.Equal(site.Site.Settings.BaseUrl is { } url ? $"{url}articles/{slug}/timeline/#{entry.Id}" : $"articles/{slug}/timeline/index.html#{entry.Id}", row["link"]);
        }
    }

    private static void Ledger(TestSite site, string folder)
    {
        var statements = StatementElements.OfArticle(site.Page(folder + "index.html"));
        Assert.Equal(statements.Select(s => (s.Id, s.Section, s.Words)), Rows(site, folder + "data/coverage.csv").Select(r => (r["statement"], r["section"], r["words"])));
        Assert.Equal(statements.Select(s => (s.Id, s.Words)), StatementElements.Quoted(site.Page(folder + "coverage/index.html")).Select(s => (s.Id, s.Words)));
    }

    private static void Calendar(TestSite site, string path, string slug, IHtmlCollection<IElement> entries)
    {
        // A day, or two days with a slash between them, without any doubt: what a calendar can say.
        var days = entries.Where(e => System.Text.RegularExpressions.Regex.IsMatch(e.GetAttribute("data-edtf")!, @"^(?!9999)\d{4}-\d\d-\d\d(T[\d:Z+-]+)?(/\d{4}-\d\d-\d\d)?$") && !System.Text.RegularExpressions.Regex.IsMatch(e.Id!, "-(early|mid|late|start|end)$")).ToList();
        Assert.Equal(days.Count > 0, site.Files.Contains(path));
        if (days.Count == 0) return;
        var events = Ical.Net.Calendar.Load(site.Text(path))!.Events;
        Assert.Equal(days.Select(e => $"{slug}/{e.Id}"), events.Select(e => e.Uid!.Split('@')[0]));
        foreach (var (day, told) in days.Zip(events))
        {
            string[] ends = [.. day.GetAttribute("data-edtf")!.Split('/').Select(e => e[..10])];
            Assert.True(told.IsAllDay);
            Assert.Equal(DateOnly.ParseExact(ends[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), told.Start!.Date);
            Assert.Equal(DateOnly.ParseExact(ends[^1], "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1), told.End!.Date);
            foreach (var quoted in StatementElements.Quoted(day)) Assert.Contains(quoted.Words, told.Description, StringComparison.Ordinal);
        }
    }
}
