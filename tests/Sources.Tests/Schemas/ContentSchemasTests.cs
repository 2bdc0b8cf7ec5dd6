using System.Text;
using NJsonSchema;
using Sources.Diagnostics;
using Sources.Exports;

namespace Sources.Tests.Schemas;

/// <summary>The schemas accept and refuse what the program accepts and refuses, by a validator of others.</summary>
public class ContentSchemasTests
{
    /// <summary>What keeps a file from being read as keys and values at all, so that no schema sees it.</summary>
    private static readonly string[] BeforeKeys = [DiagnosticCodes.BadYaml, DiagnosticCodes.DuplicateKey, DiagnosticCodes.MissingFrontMatter, DiagnosticCodes.UnclosedFrontMatter, DiagnosticCodes.BadEncoding, DiagnosticCodes.BadFileName, DiagnosticCodes.UnknownFile];

    /// <summary>What a schema can always say.</summary>
    private static readonly string[] OfKeys = [DiagnosticCodes.UnknownKey, DiagnosticCodes.MissingKey, DiagnosticCodes.BadValue];

    /// <summary>What a schema can say in part: the form of a date or an address, and how long and deep it is.</summary>
    private static readonly string[] InPart = [DiagnosticCodes.BadDate, DiagnosticCodes.BadUrl, DiagnosticCodes.TooComplex];

    private static readonly Dictionary<string, JsonSchema> Schemas = ContentSchemas.All.ToDictionary(
        f => Path.GetFileNameWithoutExtension(f.Path.Value), f => JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(f.Bytes.Span)).GetAwaiter().GetResult());

    public static TheoryData<string> InvalidSites => [.. Directory.EnumerateDirectories(Path.Combine(Repository.Tests, "InvalidSites")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_content_of_this_repository_is_accepted()
    {
        Repository.SkipWithoutOwnArticle();
        List<string> files = [.. Files(Path.Combine(Repository.Root, "content")), .. Files(Path.Combine(Repository.Root, "src", "Sources.Templates", "site", "content"))];
        Assert.True(files.Count > 40);
        Assert.Empty(files.SelectMany(f => Errors(f).Select(e => $"{f}: {e}")));
    }

    [Fact]
    public void A_new_site_brings_the_schemas_for_its_editor()
    {
        foreach (var schema in ContentSchemas.All)
        {
            string file = Path.Combine(Repository.Root, "src", "Sources.Templates", "site", ".schemas", Path.GetFileName(schema.Path.Value));
            if (Repository.Rewrites) File.WriteAllBytes(file, schema.Bytes.Span);
            Assert.Equal(Encoding.UTF8.GetString(schema.Bytes.Span), File.ReadAllText(file).ReplaceLineEndings("\n"));
        }
    }

    [Theory]
    [MemberData(nameof(InvalidSites))]
    public void What_the_program_refuses_the_schema_refuses_and_the_other_way_round(string name)
    {
        string folder = Path.Combine(Repository.Tests, "InvalidSites", name);
        var told = File.ReadAllLines(Path.Combine(folder, "expected.txt"));
        foreach (string file in Files(Path.Combine(folder, "content")))
        {
            string begin = Path.GetRelativePath(folder, file).Replace('\\', '/') + ":";
            string Code(string line) => line[begin.Length..].Split(' ')[2].TrimEnd(':');
            var codes = told.Where(t => t.StartsWith(begin, StringComparison.Ordinal)).Select(Code).ToHashSet();
            if (YamlAsJson.Of(file) is null || codes.Overlaps(BeforeKeys)) continue;
            var errors = Errors(file);
            if (codes.Overlaps(OfKeys)) Assert.True(errors.Count > 0, $"{file} is refused ({string.Join(", ", codes)}) and its schema accepts it");
            else if (!codes.Overlaps(InPart)) Assert.True(errors.Count == 0, $"{file} is accepted and its schema refuses it: {string.Join("; ", errors)}");
        }
    }

    /// <summary>What one key alone decides, so that a form that is wrong in the schema shows.</summary>
    [Theory]
    [InlineData("article", "title: 1984", true)]
    [InlineData("article", "title: ''", false)]
    [InlineData("article", "title:", false)]
    [InlineData("article", "title: [x]", false)]
    [InlineData("article", "title: x\ndraft: True", true)]
    [InlineData("article", "title: x\ndraft: 'true'", false)]
    [InlineData("article", "title: x\ndraft: maybe", false)]
    [InlineData("article", "title: x\nhorizon: 1920~", true)]
    [InlineData("article", "title: x\nhorizon: '{1920..1925, 1930-12}'", true)]
    [InlineData("article", "title: x\nhorizon: 1985-04-12T23:20:30Z", true)]
    [InlineData("article", "title: x\nhorizon: last year", false)]
    [InlineData("article", "title: x\nhorizon: 1920.5", false)]
    [InlineData("article", "title: x\nsource:", true)]
    [InlineData("article", "title: x\nsource: y", false)]
    [InlineData("article", "title: x\nsource:\n  title: y\n  authors: Jane Doe", true)]
    [InlineData("article", "title: x\nsource:\n  title: y\n  authors: [Jane Doe, {family: Roe, given: Jo}]", true)]
    [InlineData("article", "title: x\nsource:\n  title: y\n  authors: [{}]", false)]
    [InlineData("article", "title: x\nsource:\n  title: y\n  url: https://example.org/a?b#c", true)]
    [InlineData("article", "title: x\nsource:\n  title: y\n  url: example.org", false)]
    [InlineData("article", "title: x\nedition:\n  kind: full-text\n  changes:\n    version: 2\n    note: y", true)]
    [InlineData("article", "title: x\nedition:\n  kind: fulltext", false)]
    [InlineData("entity", "kind: place\nname: x\ncoordinates: {latitude: 90, longitude: '-180'}", true)]
    [InlineData("entity", "kind: place\nname: x\ncoordinates: {latitude: 90.1, longitude: 0}", false)]
    [InlineData("entity", "kind: place\nname: x\nnames: [a, {name: b, match: false}]", true)]
    [InlineData("entity", "kind: place\nname: x\nnames: [a, ~]", false)]
    [InlineData("entity", "kind: place\nname: x\nsee-also: [{title: y}]", false)]
    [InlineData("page", "title: x\nsummary: y", true)]
    [InlineData("page", "title: x\nsubtitle: y", false)]
    [InlineData("site", "title: x\nnavigation: [{label: a, page: about}, {label: b, url: 'https://example.org'}]", true)]
    [InlineData("site", "title: x\nnavigation: [{label: a}]", false)]
    [InlineData("site", "title: x\nbudget: {page: 60}", true)]
    [InlineData("site", "title: x\nbudget: {page: 0}", false)]
    [InlineData("site", "title: x\ntokens: {paper: '#fff', measure: 60ch, weight: 400}", true)]
    [InlineData("site", "title: x\ntokens: {paper: '#fff; }'}", false)]
    public void Schema_and_program_agree_on_each_form(string kind, string yaml, bool isGood)
    {
        string path = kind switch { "site" => "content/site.yml", "article" => "content/articles/x.md", "entity" => "content/entities/x.md", _ => "content/pages/about.md" };
        using var site = new TestSite(TestSite.Settings + TestSite.Article("other", "It fell.") + "-- content/pages/about.md --\n---\ntitle: About\n---\nWords.\n");
        site.Add(path, kind == "site" ? yaml + "\n" : $"---\n{yaml}\n---\nIt fell.\n");
        var errors = Errors(Path.Combine(site.Folder, path));
        Assert.True(errors.Count == 0 == isGood, $"the schema: {string.Join("; ", errors)}");
        Assert.Equal(isGood, !site.Check().HasErrors);
    }

    [Fact]
    public void Every_site_has_the_schemas()
    {
        using var site = TestSite.Of("It fell.").Built();
        foreach (var file in ContentSchemas.All) Assert.Equal(Encoding.UTF8.GetString(file.Bytes.Span), site.Text(file.Path.Value));
    }

    private static List<string> Files(string content) => [.. Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).Where(f => SchemaOf(f) is not null).Order(StringComparer.Ordinal)];

    private static JsonSchema? SchemaOf(string file)
    {
        string path = file.Replace('\\', '/');
        if (path.EndsWith("/content/site.yml", StringComparison.Ordinal)) return Schemas["site"];
        if (!path.EndsWith(".md", StringComparison.Ordinal)) return null;
        string rest = path[(path.LastIndexOf("/content/", StringComparison.Ordinal) + 9)..];
        return rest.Split('/')[0] switch { "articles" => Schemas["article"], "entities" => Schemas["entity"], "pages" => Schemas["page"], _ => null };
    }

    private static List<string> Errors(string file) => [.. SchemaOf(file)!.Validate(YamlAsJson.Of(file)!).Select(e => e.ToString().ReplaceLineEndings(" "))];
}
