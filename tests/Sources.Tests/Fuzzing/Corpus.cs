using System.Text;

namespace Sources.Tests.Fuzzing;

/// <summary>Our own valid files, by kind: what is changed is near enough to the real thing to come far.</summary>
internal static class Corpus
{
    private static readonly string Golden = Path.Combine(Repository.Tests, "Sites");

    /// <summary>The text that every case of a site has beside the one that is tried.</summary>
    public const string Settings = "title: A test site\nbase-url: https://example.org/\n", About = "---\ntitle: About\n---\n## Here\n\nThe site.\n", Ada = "---\nkind: person\nname: Ada Byrd\nnames: [Byrd]\ndates: 1880/1940\n---\nA governor.\n",
        Plain = "---\ntitle: The wall\nhorizon: 1930\n---\nThe wall fell in 1911. Ada Byrd came two days later. It was certainly late.[^1]\n\n[^1]: A note of 1912.\n";

    public static IReadOnlyList<byte[]> Articles { get; } = [.. Files("articles", "*.md"), Encoding.UTF8.GetBytes(Plain), .. GeneratedArticles()];

    public static IReadOnlyList<byte[]> Entities { get; } = Files("entities", "*.md");

    public static IReadOnlyList<byte[]> Pages { get; } = [.. Files("pages", "*.md"), .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", "pages", "guide"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    public static IReadOnlyList<byte[]> SiteSettings { get; } = [.. Directory.EnumerateFiles(Golden, "site.yml", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "content", "site.yml")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        Encoding.UTF8.GetBytes("title: T\ndescription: d\nbase-url: https://example.org/a/\nlanguage: az\npublisher: P\ntheme: base\nbudget: {page: 40, scripts: 10}\nnavigation:\n  - {label: About, page: about}\n  - {label: Out, url: https://example.org/}\ntokens:\n  paper: \"#fff\"\n")];

    /// <summary>Some of the texts that the generator of articles makes.</summary>
    private static IEnumerable<byte[]> GeneratedArticles() =>
        Enumerable.Range(0, 12).Select(i => Encoding.UTF8.GetBytes($"---\ntitle: Made {i}\nhorizon: 1930\n---\n{Support.GeneratedArticles.All.Generate(new CsCheck.PCG((uint)i, 7), null, out _).Markdown}\n"));

    private static List<byte[]> Files(string folder, string pattern) =>
        [.. Directory.EnumerateDirectories(Golden).Select(d => Path.Combine(d, "content", folder)).Where(Directory.Exists).SelectMany(d => Directory.EnumerateFiles(d, pattern)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
}
