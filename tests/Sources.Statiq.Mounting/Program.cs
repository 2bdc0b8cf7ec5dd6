// A Statiq Web site with a page of its own and Sources mounted under reference/, with modules of its own between those of Sources.
// It builds, looks at what was written, and ends with 1 where that is not what it should be.
using Sources.Statiq;
using Sources.Statiq.Modules;
using Sources.Statiq.Mounting;
using Sources.Statiq.Pipelines;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using Statiq.Web;

string root = Path.Combine(Path.GetTempPath(), "sources-mounting"), output = Path.Combine(root, "output");
if (Directory.Exists(root)) Directory.Delete(root, true);
Directory.CreateDirectory(Path.Combine(root, "input"));
File.WriteAllText(Path.Combine(root, "input", "index.md"), "---\nTitle: My site\n---\n# Own\n\nA *page* of [Statiq](https://www.statiq.dev).\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");

// The content of the repository, in a folder whose name looks like a pattern, with a title that looks like code and an article that is not to be published.
string content = Path.Combine(root, "content {x}"), own = Path.GetFullPath("content");
foreach (string file in Directory.GetFiles(own, "*", SearchOption.AllDirectories))
{
    string copy = Path.Combine(content, Path.GetRelativePath(own, file));
    Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
    File.Copy(file, copy);
}
File.WriteAllText(Path.Combine(content, "articles", "arrow.md"), "---\ntitle: \"=> 6 * 7\"\nsubtitle: \"-> and on\"\n---\nThe bridge was built in 1911.\n");
File.WriteAllText(Path.Combine(content, "articles", "unfinished.md"), "---\ntitle: Not yet\ndraft: true\n---\nThe bridge fell in 1912.\n");

int exit = await Bootstrapper.Factory.CreateWeb(["--root", root, "--output", output, "-l", "Warning"])
    .AddSources(new SourcesOptions { Content = content, Folder = "reference" })
    // Before the split: what is changed in the metadata of an article goes into every page that shows it.
    .ModifyPipeline(nameof(SourcesSplit), split => split.ProcessModules.InsertBeforeFirst<SplitArticles>(
        new ExecuteIf(Config.FromDocument(d => d.GetString(SourcesKeys.Kind) == "article"))
        {
            new SetMetadata(Keys.Title, Config.FromDocument(d => d.GetString(Keys.Title) + " (annotated)")),
        }))
    // After linking: the whole site is known, and a page more is drawn by the theme like any other.
    .ModifyPipeline(nameof(SourcesRender), render => render.PostProcessModules.InsertAfterFirst<MakePages>(new AddStatisticsPage()))
    // Beside: a pipeline of the site's own that lists the articles by their metadata.
    .BuildPipeline("Shelf", shelf => shelf
        .WithPostProcessModules(
            new ReplaceDocuments(nameof(SourcesSplit)),
            new FilterDocuments(Config.FromDocument(d => d.GetString(SourcesKeys.Kind) == "article")),
            new SetContent(Config.FromDocument(d => $"{d.GetString(Keys.Title)} | {d.GetString(SourcesKeys.Date)} | {d.GetLink()}\n")),
            new SetDestination(Config.FromDocument(d => new NormalizedPath($"shelf/{d.GetString(SourcesKeys.Slug)}.txt"))))
        .WithOutputWriteFiles())
    .RunAsync();

string[] articles = [.. Directory.GetFiles(Path.Combine(content, "articles"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Where(a => a != "unfinished")];
(string What, bool Holds)[] checks =
[
    ("the run ends with 0", exit == 0),
    ("the site's own Markdown is rendered", Holds("index.html", "<em>page</em>") && Holds("index.html", "<td>1</td>")),
    ("Sources is under its folder", Holds("reference/index.html", "<html") && Holds("reference/.nojekyll", "")),
    ("Statiq keeps its sitemap, Sources has its own", Holds("sitemap.xml", "<urlset") && Holds("reference/sitemap.xml", "<urlset")),
    ("the changed title is on every page of the article", articles.All(a => new[] { "", "timeline/", "analysis/", "coverage/" }.All(p => Holds($"reference/articles/{a}/{p}index.html", "(annotated)")))),
    ("the added page is drawn by the theme", Holds("reference/statistics/index.html", "statements") && Holds("reference/statistics/index.html", "<title>Statistics")),
    ("the shelf knows title, date and address", articles.All(a => Holds($"shelf/{a}.txt", "(annotated) | ") && Holds($"shelf/{a}.txt", $"/reference/articles/{a}"))),
    ("a title that looks like code is a title", Holds("reference/articles/arrow/index.html", "=&gt; 6 * 7 (annotated)") && Holds("reference/articles/arrow/index.html", "-&gt; and on")),
    ("a draft is not published", !Directory.Exists(Path.Combine(output, "reference/articles/unfinished")) && !Holds("reference/index.html", "Not yet")),
];
foreach (var (what, holds) in checks) Console.WriteLine($"{(holds ? "ok  " : "FAIL")} {what}");
return checks.All(c => c.Holds) ? 0 : 1;

bool Holds(string path, string text) => File.Exists(Path.Combine(output, path)) && File.ReadAllText(Path.Combine(output, path)).Contains(text, StringComparison.Ordinal);
