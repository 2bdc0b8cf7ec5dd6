using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sources.Model;

namespace Sources.Tests.Support;

/// <summary>
/// A whole small site, written as one text (<c>-- content/articles/x.md --</c> begins a file) into a folder of its own, and built with the
/// theme that ships.
/// </summary>
internal sealed class TestSite : IDisposable
{
    public const string Settings = "-- content/site.yml --\ntitle: A Test Site\n";

    private readonly TempFolder folder = new();

    public TestSite(string files)
    {
        foreach (var (path, text) in Split(files)) Add(path, text);
    }

    /// <summary>A site of one article, <c>x</c>, with this text and these entities (<c>slug: Name, Other name</c>).</summary>
    public static TestSite Of(string body, params string[] entities) => new(Settings + Article("x", body) + string.Concat(entities.Select(Entity)));

    public static string Article(string slug, string body, string keys = "") => $"-- content/articles/{slug}.md --\n---\ntitle: The article {slug}\n{keys}---\n{body}\n";

    public static string Entity(string line)
    {
        string[] parts = line.Split(": ", 2), names = parts[1].Split(", ");
        string others = string.Concat(names.Skip(1).Select(n => $"\n  - {n}"));
        return $"-- content/entities/{parts[0]}.md --\n---\nkind: concept\nname: {names[0]}{(others.Length > 0 ? "\nnames:" + others : "")}\n---\nWhat {names[0]} is.\n";
    }

    public string Folder => folder.Path;
    public string Content => folder["content"];
    public string Output => folder["output"];

    public void Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public void Add(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.WriteAllBytes(folder[path], bytes);
    }

    public BuildOptions Options => new() { Content = Content, Output = Output, Themes = [new Themes.Base.Theme()] };

    public BuildResult Build(Func<BuildOptions, BuildOptions>? change = null) => Last = SourcesSite.BuildAsync((change ?? (o => o))(Options)).GetAwaiter().GetResult();

    /// <summary>Builds, and fails the test where anything is wrong with the content.</summary>
    public TestSite Built(Func<BuildOptions, BuildOptions>? change = null)
    {
        Build(change);
        Assert.DoesNotContain(Diagnostics, d => d.Contains(": error ", StringComparison.Ordinal));
        return this;
    }

    public BuildResult Check() => Last = SourcesSite.Check(Options);

    public BuildResult? Last { get; private set; }

    public Site Site => Last!.Site!;

    /// <summary>The diagnostics as they are printed, with paths from the folder of the test on.</summary>
    public IReadOnlyList<string> Diagnostics => [.. Last!.Diagnostics.Select(d => d.ToString().Replace(Folder + "/", "", StringComparison.Ordinal))];

    /// <summary>The files of the output, in order, without the manifest.</summary>
    public IReadOnlyList<string> Files => Directory.Exists(Output)
        ? [.. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Output, f).Replace('\\', '/')).Where(f => f != ".sources-manifest").Order(StringComparer.Ordinal)]
        : [];

    public IEnumerable<string> Pages => Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal));

    public string Text(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>A page, parsed strictly: an error of HTML fails the test.</summary>
    public IHtmlDocument Page(string path)
    {
        string html = Text(path);
        try
        {
            return new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        }
        catch (HtmlParseException e)
        {
            string[] lines = html.Split('\n');
            throw new InvalidOperationException($"{path}:{e.Position.Line}:{e.Position.Column}: {e.Message}: {lines[Math.Clamp(e.Position.Line - 1, 0, lines.Length - 1)]}", e);
        }
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<(string Path, string Text)> Split(string files)
    {
        string? path = null;
        var text = new StringBuilder();
        foreach (string line in files.Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                if (path is not null) yield return (path, text.ToString());
                (path, text) = (line[3..^3], new StringBuilder());
            }
            else text.Append(line).Append('\n');
        }
        if (path is not null) yield return (path, text.ToString());
    }
}
