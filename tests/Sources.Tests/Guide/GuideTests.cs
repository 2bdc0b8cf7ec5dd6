using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Sources.Diagnostics;
using Sources.Exports;
using Sources.Model;

namespace Sources.Tests.Guide;

/// <summary>The guide says what is so. Its tables of keys are written anew with <c>SOURCES_TESTS_REWRITE=1</c>.</summary>
public partial class GuideTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "content", "pages", "guide");

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("Settings", "site")]
    [InlineData("Articles", "article")]
    [InlineData("Entities", "entity")]
    [InlineData("Pages", "page")]
    public void A_table_of_keys_is_that_of_the_schema(string heading, string schema)
    {
        string file = Path.Combine(Folder, "format.md"), page = File.ReadAllText(file);
        int start = page.IndexOf("| key |", page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal), StringComparison.Ordinal), end = page.IndexOf("\n\n", start, StringComparison.Ordinal);
        var root = JsonNode.Parse(ContentSchemas.All.Single(f => f.Path.Value == $"schemas/{schema}.json").Bytes.Span)!.AsObject();
        var table = new StringBuilder("| key | value | meaning |\n|---|---|---|");
        Append(table, root, "");
        if (Repository.Rewrites) File.WriteAllText(file, page = page[..start] + table + page[end..]);
        else Assert.Equal(table.ToString(), page[start..end]);
    }

    [Fact]
    public void Every_code_of_a_diagnostic_has_its_anchor_and_no_other_has()
    {
        var codes = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).ToList();
        var told = Told().Matches(Page("diagnostics")).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value.Trim());
        Assert.True(!codes.Except(told.Keys).Any(), $"content/pages/guide/diagnostics.md does not explain {string.Join(", ", codes.Except(told.Keys))}");
        Assert.True(!told.Keys.Except(codes).Any(), $"content/pages/guide/diagnostics.md explains what is no code: {string.Join(", ", told.Keys.Except(codes))}");
        Assert.All(told, t => Assert.True(t.Value.Length > 20, $"{t.Key} is not explained"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_files_that_a_page_shows_make_a_site_without_a_warning(string name)
    {
        var files = Shown().Matches(Page(name)).Select(m => (Path: m.Groups[1].Value, Text: m.Groups[2].Value)).ToList();
        if (files.Count == 0) return;
        using var site = new TestSite(TestSite.Settings);
        foreach (var (path, text) in files) site.Add(path, text);
        SiteRules.Hold(site.Built());
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public void The_first_site_is_split_as_the_page_says()
    {
        string page = Page("first-site");
        using var site = new TestSite("");
        foreach (Match file in Shown().Matches(page)) site.Add(file.Groups[1].Value, file.Groups[2].Value);
        var article = site.Built().Site.Articles[0].Open();
        var rows = article.Article.Statements.Select(s => $"| {s.Id} | {(article.Placements[s.Index].Section == Section.Timeline ? "timeline" : "analysis")} | {article.Placements[s.Index].Reason} |");
        Assert.Contains(string.Join('\n', rows), page, StringComparison.Ordinal);
        Assert.Contains("two passages and five statements. Three are on the timeline", page, StringComparison.Ordinal);
        Assert.Equal((2, 5, 3), (article.Article.Passages.Count, article.Article.Statements.Count, article.EntriesByStatement.Count(e => e.Count > 0)));
    }

    [Fact]
    public void Every_mark_does_what_the_page_says()
    {
        using var site = new TestSite(TestSite.Settings);
        foreach (Match file in Shown().Matches(Page("marks"))) site.Add(file.Groups[1].Value, file.Groups[2].Value);
        var article = site.Built().Site.Articles[0].Open();
        var types = article.Article.Statements.Where(s => s.MarkedType is not null).Select(s => s.MarkedType!.Value).Order();
        Assert.Equal([StatementType.ReportedEvent, StatementType.AttributedClaim, StatementType.Judgement, StatementType.Call, StatementType.Background], types);
        Assert.Contains(article.Article.Statements, s => s.MarkedSection == Section.Timeline);
        Assert.Contains(article.Entries, e => e.Time.Value?.ToString() == "1889-05-04");
        Assert.Contains(article.Arguments, a => a.Heading == "Why nobody listened");
        Assert.Contains(article.Arguments, a => a.Heading == "On the sea");
        Assert.Contains(article.Article.Passages, p => p.GivenId == "warning");
        Assert.Contains(article.Quotations.SelectMany(q => q), q => q.Speaker?.Slug == "ada-byrd");
    }

    [Fact]
    public void Every_date_of_the_page_is_read_so()
    {
        var rows = DateRow().Matches(Page("dates"));
        Assert.True(rows.Count > 8);
        Assert.All(rows, r => Assert.Equal(r.Groups[2].Value, Dates.Edtf.Parse(r.Groups[1].Value).ToEnglish()));
    }

    [Fact]
    public void Every_type_of_a_statement_is_on_the_page() =>
        Assert.Equal(StatementTypes.All.Select(t => t.Words).Order(), TypeRow().Matches(Page("statements")).Select(m => m.Groups[1].Value).Distinct().Order());

    [Fact]
    public void The_first_page_leads_to_every_other()
    {
        string first = File.ReadAllText(Path.Combine(Folder, "..", "guide.md"));
        Assert.All(Directory.EnumerateFiles(Folder).Select(Path.GetFileNameWithoutExtension), page => Assert.Contains($"(guide/{page}.md)", first, StringComparison.Ordinal));
    }

    private static void Append(StringBuilder table, JsonObject schema, string before)
    {
        var required = schema["required"]?.AsArray().Select(r => r!.GetValue<string>()).ToHashSet() ?? [];
        foreach (var (name, key) in schema["properties"]!.AsObject())
        {
            var inner = Inner(key!.AsObject());
            table.Append($"\n| `{before}{name}` | {Form(key.AsObject())}{(required.Contains(name) ? ", required" : "")} | {key["description"]!.GetValue<string>()} |");
            if (inner is not null) Append(table, inner, $"{before}{name}.");
        }
    }

    /// <summary>The keys below a key: its own, or those of the items of its list.</summary>
    private static JsonObject? Inner(JsonObject key)
    {
        if (key["properties"] is not null) return key;
        if (key["anyOf"]?[1] is not JsonObject item) return null;
        return item["properties"] is not null ? item : item["anyOf"]![1]!.AsObject();
    }

    private static string Form(JsonObject key)
    {
        if (key["enum"] is JsonArray words) return "one of " + string.Join(", ", words.Select(w => $"`{w!.GetValue<string>()}`"));
        if (key["anyOf"] is not null) return key["anyOf"]![1]!["properties"] is null ? "a list of texts, or of" : "a list of";
        if (key["properties"] is not null || key["additionalProperties"] is not null) return "keys and values";
        if (key["minimum"] is not null) return $"a number from {key["minimum"]} to {key["maximum"]}";
        if (key["type"] is JsonValue) return key["type"]!.GetValue<string>() == "boolean" ? "`true` or `false`" : "an address";
        if (key["type"]!.AsArray().Count == 2) return key["pattern"]!.GetValue<string>().Contains("[hH]", StringComparison.Ordinal) ? "an address" : "a language";
        return key["maxLength"] is null ? "a date" : "a text";
    }

    private static string Page(string name) => File.ReadAllText(Path.Combine(Folder, name + ".md"));

    [GeneratedRegex(@"^### ([a-z-]+)\n\n(.*?)(?=\n#|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Told();
    [GeneratedRegex(@"^```\w+ (content/\S+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shown();
    [GeneratedRegex(@"^\| `([^`]+)` \| ([^|]+?) \|$", RegexOptions.Multiline)]
    private static partial Regex DateRow();
    [GeneratedRegex(@"^\| ([a-z ]+) \| [^|]+ \| `\{\.", RegexOptions.Multiline)]
    private static partial Regex TypeRow();
}
