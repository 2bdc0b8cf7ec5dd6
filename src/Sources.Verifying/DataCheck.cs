using System.Text.Json;
using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Verifying;

/// <summary>Whether an article's JSON says what its pages say: the same statements, entries and arguments, and every quotation exactly where it is said to stand.</summary>
internal sealed class DataCheck
{
    private readonly ArticlePage article;
    private readonly Dictionary<string, QuotingPage> pages;
    private readonly DiagnosticBag bag;
    private readonly string path;
    private readonly Dictionary<string, CodePoints> texts = new(StringComparer.Ordinal);
    private int quotations;

    private DataCheck(ArticlePage article, Dictionary<string, QuotingPage> pages, DiagnosticBag bag) =>
        (this.article, this.pages, this.bag, path) = (article, pages, bag, $"articles/{article.Slug}/data/article.json");

    /// <summary>Runs; returns how many quotations were held against their statements.</summary>
    internal static int Run(SiteFolder files, ArticlePage article, Dictionary<string, QuotingPage> pages, DiagnosticBag bag)
    {
        var check = new DataCheck(article, pages, bag);
        if (!files.Paths.Contains(check.path))
        {
            bag.Error(FindingCodes.MissingFile, new SourceLocation(check.path), $"the article {article.Slug} has no data");
            return 0;
        }
        if (files.Read(check.path) is not { } bytes) return 0;
        try
        {
            using var json = JsonDocument.Parse(bytes);
            check.Check(json.RootElement);
        }
        catch (Exception e) when (DescribedJson.IsOther(e))
        {
            bag.Error(FindingCodes.UnreadableFile, new SourceLocation(check.path), $"it is not the JSON that data/schema.json describes: {e.Message}");
        }
        return check.quotations;
    }

    private void Check(JsonElement root)
    {
        int index = 0;
        foreach (var statement in root.GetProperty("statements").EnumerateArray()) Statement(statement, $"/statements/{index++}");
        foreach (var (id, shown) in article.Statements)
            if (!texts.ContainsKey(id)) Wrong("/statements", $"{id} of {shown.Location} is not there");
        Parts(root.GetProperty("entries"), "entries", "timeline");
        Parts(root.GetProperty("arguments"), "arguments", "analysis");
    }

    private void Statement(JsonElement json, string pointer)
    {
        string id = json.Text("id"), text = json.Text("text");
        quotations++;
        if (!texts.TryAdd(id, new CodePoints(text))) Wrong(pointer, $"{id} is there twice");
        if (!article.Statements.TryGetValue(id, out var shown))
        {
            Wrong(pointer, $"the article has no {id}");
            return;
        }
        if (StatementWords.Of(text) is var words && words != shown.Words) Wrong(pointer + "/text", $"the words of {id} are not those at {shown.Location}: here {Difference.Of(words, shown.Words)}");
        if (json.GetProperty("section").GetString() != shown.Section) Wrong(pointer + "/section", $"{id} is in the {shown.Section} on {shown.Location}");
        foreach (string kind in (string[])["dates", "mentions"]) Targets(json.GetProperty(kind), $"{pointer}/{kind}", id);
    }

    /// <summary>Entries and arguments: those of the page, with the statements they have there.</summary>
    private void Parts(JsonElement parts, string name, string section)
    {
        string shownOn = $"articles/{article.Slug}/{section}/index.html";
        if (!pages.TryGetValue(shownOn, out var page)) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var shownIn = page.Quotations.ToLookup(q => q.Part, q => q.Statement, StringComparer.Ordinal);
        int index = 0;
        foreach (var part in parts.EnumerateArray())
        {
            string pointer = $"/{name}/{index++}", id = part.Text("id");
            if (!seen.Add(id)) Wrong(pointer, $"{id} is there twice");
            if (!page.Parts.TryGetValue(id, out string? edtf)) Wrong(pointer, $"{shownOn} has no {id}");
            else if (section == "timeline" && edtf != (part.TryGetProperty("edtf", out var value) ? value.GetString() : "")) Wrong(pointer + "/edtf", $"the date of {id} on {shownOn} is `{edtf}`");
            var told = Targets(part.GetProperty("targets"), pointer + "/targets", null);
            var shown = shownIn[id].ToList();
            if (!told.Order(StringComparer.Ordinal).SequenceEqual(shown.Order(StringComparer.Ordinal))) Wrong(pointer + "/targets", $"{id} has {string.Join(" ", shown)} on {shownOn}, and {string.Join(" ", told)} here");
            if (part.TryGetProperty("dates", out var dates)) Targets(dates, pointer + "/dates", null);
        }
        foreach (string id in page.Parts.Keys.Where(id => !seen.Contains(id))) Wrong("/" + name, $"{id} of {shownOn} is not there");
    }

    private List<string> Targets(JsonElement targets, string pointer, string? inside)
    {
        var statements = new List<string>();
        int index = 0;
        foreach (var target in targets.EnumerateArray())
        {
            string id = target.Text("statement"), here = $"{pointer}/{index++}";
            statements.Add(id);
            quotations++;
            if (inside is not null && id != inside) Wrong(here + "/statement", $"it stands in {inside} and says {id}");
            if (texts.TryGetValue(id, out var text)) Selector(target, here, id, text);
            else Wrong(here + "/statement", $"there is no statement {id}");
        }
        return statements;
    }

    private void Selector(JsonElement target, string pointer, string id, CodePoints text)
    {
        var (position, quote) = target.Selectors();
        int start = position.GetProperty("start").GetInt32(), end = position.GetProperty("end").GetInt32();
        if (start < 0 || end <= start || end > text.Count)
        {
            Wrong(pointer + "/selector/0", $"{start} to {end} is no place in {id}, which has {text.Count} characters");
            return;
        }
        int from = text.UnitOf(start), to = text.UnitOf(end);
        var words = text.Text.AsSpan();
        if (quote.Text("exact") is var said && !words[from..to].SequenceEqual(said)) Wrong(pointer + "/selector/1/exact", $"characters {start} to {end} of {id} are not the quotation: here {Difference.Of(said, text.Text[from..to])}");
        if (!words[..from].EndsWith(quote.Text("prefix"), StringComparison.Ordinal)) Wrong(pointer + "/selector/1/prefix", $"it does not stand before the quotation in {id}");
        if (!words[to..].StartsWith(quote.Text("suffix"), StringComparison.Ordinal)) Wrong(pointer + "/selector/1/suffix", $"it does not stand after the quotation in {id}");
    }

    private void Wrong(string pointer, string message) => bag.Error(FindingCodes.ChangedData, new SourceLocation(path), $"{pointer}: {message}");
}
