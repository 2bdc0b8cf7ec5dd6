using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Reading;

namespace Sources.Tests.Fuzzing;

/// <summary>A site in memory with one file that may be anything, and what must hold of it whatever that is.</summary>
internal sealed class TriedSite
{
    private static readonly BuildOptions Options = new() { Content = "content", Output = "output", Themes = [new Themes.Base.Theme()] };
    /// <summary>Pages, by path and hash, that were found sound.</summary>
    private static readonly ConcurrentDictionary<(string Path, string Hash), bool> Sound = new();
    private readonly List<ContentFile> files = [];
    private readonly DiagnosticBag bag = new();
    private readonly Dictionary<string, byte[]> given;

    private TriedSite(Dictionary<string, byte[]> given)
    {
        this.given = given;
        foreach (var (path, bytes) in given)
            if (ContentReader.FromBytes("content", path, bytes, bag) is { } file) files.Add(file);
        ContentReader.CheckTogether("content", [.. given.Keys], files, bag);
        Site = SourcesSite.Link(files, Options, bag);
        Diagnostics = bag.ToList();
    }

    public Site? Site { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public bool HasErrors => bag.HasErrors;

    /// <summary>The usual files, with this one in the place of, or beside, them.</summary>
    public static TriedSite With(string path, byte[] bytes)
    {
        Dictionary<string, byte[]> Files() => new(StringComparer.Ordinal)
        {
            ["site.yml"] = Encoding.UTF8.GetBytes(Corpus.Settings),
            ["articles/x.md"] = Encoding.UTF8.GetBytes(Corpus.Plain),
            ["entities/ada.md"] = Encoding.UTF8.GetBytes(Corpus.Ada),
            ["pages/about.md"] = Encoding.UTF8.GetBytes(Corpus.About),
            [path] = bytes,
        };
        var site = new TriedSite(Files());
        // The same again says the same; of one in four, by its length.
        if (bytes.Length % 4 == 0) Assert.Equal(site.Diagnostics.Select(d => d.ToString()), new TriedSite(Files()).Diagnostics.Select(d => d.ToString()));
        site.PlacesHold();
        return site;
    }

    public ContentFile? File(string path) => files.Find(f => f.Relative == path);

    /// <summary>Every diagnostic names a file that there is and a place inside it.</summary>
    private void PlacesHold()
    {
        foreach (var found in Diagnostics)
        {
            Assert.False(string.IsNullOrWhiteSpace(found.Message));
            Assert.DoesNotContain(found.Message, c => char.IsControl(c) || c is '\u2028' or '\u202e');
            if (found.Location.Line == 0) continue;
            string relative = found.Location.File["content/".Length..];
            Assert.True(given.ContainsKey(relative), $"{found} names no file");
            // A file that is no text is told by its bytes; its place is that of the first wrong one.
            if (File(relative) is not { } file) continue;
            string[] lines = file.Text.Split('\n');
            Assert.True(found.Location.Line <= lines.Length && found.Location.Column >= 1 && found.Location.Column <= lines[found.Location.Line - 1].Length + 1, $"{found} is outside of its file");
        }
    }

    /// <summary>Every file of the site.</summary>
    public IReadOnlyList<OutputFile> Rendered() => [.. SourcesSite.Plan(Site!, Options.Themes[0]).Select(f => f.MakeAsync().AsTask().GetAwaiter().GetResult())];

    /// <summary>The pages are sound HTML in which nothing runs.</summary>
    public static void PagesHold(IReadOnlyList<OutputFile> output)
    {
        foreach (var page in output.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal)))
        {
            // A page that a changed text does not show on is the same in nearly every case: what held of these bytes holds of them.
            var known = (page.Path.Value, Convert.ToHexString(SHA256.HashData(page.Bytes.Span)));
            if (Sound.ContainsKey(known)) continue;
            string html = new UTF8Encoding(false, true).GetString(page.Bytes.Span);
            using var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
            HtmlRules.Hold(page.Path.Value, document);
            foreach (var element in document.All)
                foreach (var attribute in element.Attributes)
                    if (attribute.Name is "href" or "src") Assert.False(Leads(attribute.Value), $"{page.Path}: {element.LocalName} leads to {attribute.Value}");
            Sound.TryAdd(known, true);
        }
    }

    private static bool Leads(string url)
    {
        string seen = string.Concat(url.Where(c => c > ' ')).ToLowerInvariant();
        return seen.StartsWith("javascript:", StringComparison.Ordinal) || seen.StartsWith("data:", StringComparison.Ordinal) || seen.StartsWith("vbscript:", StringComparison.Ordinal);
    }
}
