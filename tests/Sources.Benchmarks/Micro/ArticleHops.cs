using BenchmarkDotNet.Attributes;
using Sources.Benchmarks.Site;
using Sources.Dates;
using Sources.Diagnostics;
using Sources.Linking;
using Sources.Model;
using Sources.Splitting;

namespace Sources.Benchmarks.Micro;

/// <summary>What a build does with one article of about 1,000 words, among a hundred such and 2,000 entities.</summary>
public class ArticleHops
{
    private const int Articles = 100;
    private readonly string folder = Directory.CreateTempSubdirectory("sources-benchmark-").FullName;
    private ContentFile file = null!;
    private Article article = null!;
    private string[] statements = null!;
    private NameMatcher names = null!;
    private Dictionary<string, PlannedFile> files = null!;

    [GlobalSetup]
    public void Set()
    {
        Corpus.Write(folder, Articles);
        var options = new BuildOptions { Content = folder, Output = Path.Combine(folder, "output"), Themes = [new Themes.Base.Theme()] };
        var bag = new DiagnosticBag();
        var read = SourcesSite.Read(options, bag);
        file = read.First(f => f.Relative == "articles/a1.md");
        article = Parse()!;
        var site = SourcesSite.Link(read, options, bag)!;
        statements = [.. article.Statements.Select(s => s.Text)];
        names = new NameMatcher([.. site.Entities.Select(e => e.Name)]);
        files = SourcesSite.Plan(site, options.Themes[0]).ToDictionary(f => f.Path.Value, StringComparer.Ordinal);
    }

    [GlobalCleanup]
    public void Clean() => Directory.Delete(folder, recursive: true);

    [Benchmark]
    public Article? Parse() => SourcesSite.ParseArticle(file, null, "en", new DiagnosticBag());

    [Benchmark]
    public SplitArticle Split() => Splitter.Split(article);

    [Benchmark]
    public int Dates()
    {
        var anchor = new NarrativeAnchor(DateReading.Narrative, null);
        return statements.Sum(s => DateRecognizer.Recognize(s, anchor).Count);
    }

    [Benchmark]
    public int Names() => statements.Sum(s => names.Find(s).Count);

    [Benchmark]
    public Task<OutputFile> ArticlePage() => MakeAsync("articles/a1/index.html");

    [Benchmark]
    public Task<OutputFile> TimelinePage() => MakeAsync("articles/a1/timeline/index.html");

    [Benchmark]
    public Task<OutputFile> CoveragePage() => MakeAsync("articles/a1/coverage/index.html");

    [Benchmark]
    public Task<OutputFile> ArticleData() => MakeAsync("articles/a1/data/article.json");

    private Task<OutputFile> MakeAsync(string path) => files[path].MakeAsync().AsTask();
}
