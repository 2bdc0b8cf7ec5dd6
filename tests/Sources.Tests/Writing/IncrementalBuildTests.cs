using System.Globalization;
using CsCheck;

namespace Sources.Tests.Writing;

/// <summary>
/// Edits of every kind, one after another, of content, output, options and the build record itself: after each, what a build leaves and says is what a clean build into a new folder does.
/// <c>SOURCES_TESTS_SEQUENCES</c> says how many sequences; 40 otherwise.
/// </summary>
public class IncrementalBuildTests
{
    private const string Files = TestSite.Settings + """
        -- content/articles/x.md --
        ---
        title: The article x
        ---
        Ada Byrd left in 1911. She came in May 1912.

        The Harbour Board is old. See [y](y.md).
        -- content/articles/y.md --
        ---
        title: The article y
        ---
        In 1915 [[Ada Byrd]] fell.
        -- content/entities/ada.md --
        ---
        kind: person
        name: Ada Byrd
        ---
        A name.
        -- content/pages/about.md --
        ---
        title: About
        ---
        Words.
        -- content/assets/note.txt --
        One.

        """;

    /// <summary>An edit, shown by its name where a test fails.</summary>
    private sealed record Edit(string Name, Action<Workplace> Do)
    {
        public override string ToString() => Name;
    }

    [Fact]
    public void After_any_edits_a_build_leaves_and_says_what_a_clean_build_does()
    {
        var slugs = Gen.OneOf("x", "y", "z");
        var text = Gen.OneOf("Ada Byrd left in 1911.", "Ada Byrd left in 1912.", "She came in 1912. The Harbour Board is old.", "Ada Byrd left in 1911. She came in May 1912.\n\nNew words. The Harbour Board is old.", "[[Nobody]] fell in 1913.", "![A](../assets/drawing.svg) of Ada.", "<b>Ada</b> met in 1916.", "See [y](y.md#s1-1) of 1914, and [Ada](../entities/ada.md).", "“The wall is old and grey,” said Byrd.\n\n## Of [[ada]]\n\nThe board came.[^1]\n\n[^1]: On [[ada]].");
        var content = Gen.OneOf(
            Gen.Select(slugs, Gen.OneOf("", "", "", "draft: true\n", "unknown: 1\n"), text, (slug, keys, body) => Put($"articles/{slug}.md", $"---\ntitle: The article {slug}\n{keys}---\n{body}\n")),
            Gen.Select(Gen.OneOf("ada", "board"), Gen.OneOf("person", "event"), Gen.OneOf("Ada Byrd", "Harbour Board", "Byrd"), Gen.OneOf("A name.", "Another, of [x](../articles/x.md)."), (slug, kind, name, body) => Put($"entities/{slug}.md", $"---\nkind: {kind}\nname: {name}\n---\n{body}\n")),
            Gen.Select(Gen.OneOf("about", "about/more"), Gen.OneOf("About", "Of it"), Gen.OneOf("Words.", "Other.", "<i>Raw.</i>", "See [x](/articles/x/)."), (slug, title, body) => Put($"pages/{slug}.md", $"---\ntitle: {title}\n---\n{body}\n")),
            Gen.OneOf("4", "6").Select(width => Put("assets/drawing.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"2\"/>")),
            Gen.OneOf("title: A Test Site\n", "title: B Test Site\n", "title: C\nbase-url: https://example.org/c/\n", "title: [\n", "title: D\nlanguage: hy\n", "title: E\nnavigation:\n  - label: About\n    page: about\n").Select(yaml => Put("site.yml", yaml)),
            Gen.OneOf("One.", "Two.", "").Select(body => Put("assets/note.txt", body)),
            Gen.OneOf("stray.txt", "articles/notes.txt", "assets/drawing.svg", ".hidden").Select(path => Put(path, "x")),
            Gen.OneOf("articles/x.md", "articles/y.md", "articles/z.md", "articles/x.ids.json", "entities/ada.md", "pages/about.md", "assets/note.txt", "stray.txt", "articles/notes.txt", "assets/drawing.svg")
                .Select(path => new Edit($"delete {path}", w => Workplace.Delete(w.Site.Content, path))),
            Gen.Select(Gen.OneOf("articles/x", "articles/y", "entities/ada"), Gen.OneOf("articles/w", "entities/w", "pages/w"), (from, to) => new Edit($"rename {from} to {to}", w => w.Rename($"{from}.md", $"{to}.md"))),
            Gen.OneOf("articles/x.md", "site.yml", "entities/ada.md").Select(path => new Edit($"set the time of {path} back", w => Workplace.SetBack(Path.Combine(w.Site.Content, path)))),
            Gen.OneOf("articles/x.md", "pages/about.md").Select(path => new Edit($"one letter of {path}, at its old time", w => Workplace.OneLetter(Path.Combine(w.Site.Content, path)))),
            Gen.OneOf("articles/l.md", "assets/l").Select(path => new Edit($"a link {path}", w => Workplace.Link(w.Site.Content, path, "note.txt"))));
        var number = Gen.Int[0, 1000];
        var output = Gen.OneOf(
            number.Select(n => new Edit($"a letter of output {n}", w => w.Change(n, p => File.WriteAllText(p, "x" + File.ReadAllText(p)[1..])))),
            number.Select(n => new Edit($"output {n} longer", w => w.Change(n, p => File.AppendAllText(p, "x")))),
            number.Select(n => new Edit($"output {n} cut, at its old time", w => w.Change(n, Workplace.Cut))),
            number.Select(n => new Edit($"output {n} deleted", w => w.Change(n, File.Delete))),
            number.Select(n => new Edit($"output {n} a link to a file of the same bytes", w => w.Change(n, w.LinkToCopy))),
            number.Select(n => new Edit($"the folder of output {n} a link", w => w.Change(n, w.LinkFolder))),
            number.Select(n => new Edit($"output {n} touched", w => w.Change(n, Workplace.SetBack))),
            number.Select(n => new Edit($"the spare's {n} other", w => w.ChangeSpare(n, p => { File.Delete(p); File.WriteAllText(p, "x"); }))),
            number.Select(n => new Edit($"the spare's {n} a folder", w => w.ChangeSpare(n, p => { File.Delete(p); Directory.CreateDirectory(Path.Combine(p, "inside")); }))),
            number.Select(n => new Edit($"the spare's {n} deleted", w => w.ChangeSpare(n, File.Delete))),
            number.Select(n => new Edit($"the spare's folder of {n} deleted", w => w.ChangeSpare(n, p => Directory.Delete(Path.GetDirectoryName(p)!, recursive: true)))),
            number.Select(n => new Edit($"a file more beside the spare's {n}", w => w.ChangeSpare(n, p => File.WriteAllText(p + ".more", "x")))),
            Gen.Select(number, Gen.Bool, (n, inFolder) => new Edit($"a file of others beside output {n}{(inFolder ? ", in a folder of theirs" : "")}", w => w.AddOther(n, inFolder))),
            Gen.Select(number, number, Gen.Int[1, 255], (n, at, bits) => new Edit($"the cache's {n} damaged at {at} by {bits}", w => w.ChangeCache(n, p => File.WriteAllBytes(p, Workplace.Damage(File.ReadAllBytes(p), at, (byte)bits))))),
            Gen.Select(number, number, (n, at) => new Edit($"the cache's {n} cut at {at}", w => w.ChangeCache(n, p => File.WriteAllBytes(p, File.ReadAllBytes(p)[..(int)(new FileInfo(p).Length * at / 1001.0)])))),
            number.Select(n => new Edit($"the cache's {n} deleted", w => w.ChangeCache(n, File.Delete))),
            Gen.Const(new Edit("the cache deleted", w => Workplace.Delete(w.Site.Folder, ".output.sources-cache"))),
            Gen.Const(new Edit("the output deleted", w => w.DeleteOutput())),
            Gen.Const(new Edit("the manifest deleted", w => w.DeleteManifest())));
        var record = Gen.OneOf(
            Gen.Select(number, Gen.Int[1, 255], (at, bits) => new Edit($"the record damaged at {at} by {bits}", w => w.Record(bytes => Workplace.Damage(bytes, at, (byte)bits)))),
            number.Select(n => new Edit($"the record cut at {n}", w => w.Record(bytes => bytes[..(int)(bytes.Length * n / 1001.0)]))),
            Gen.Const(new Edit("the record of another version", w => w.Record(bytes => Workplace.Damage(bytes, 0, 1, at: 7)))),
            Gen.Const(new Edit("the record deleted", w => Workplace.Delete(w.Site.Folder, ".output.sources-record"))),
            Gen.Const(new Edit("the record a link", w => w.LinkRecord())));
        var options = Gen.OneOf(
            Gen.OneOf("", "https://example.org/a/", "https://example.org/b/").Select(url => url.Length == 0 ? null : url).Select(url => new Edit($"base URL {url}", w => w.Options = w.Options with { BaseUrl = url })),
            Gen.OneOf("", "base", "none").Select(theme => theme.Length == 0 ? null : theme).Select(theme => new Edit($"theme {theme}", w => w.Options = w.Options with { Theme = theme })),
            Gen.Bool.Select(on => new Edit($"drafts {on}", w => w.Options = w.Options with { Drafts = on })),
            Gen.Bool.Select(on => new Edit($"strict {on}", w => w.Options = w.Options with { Strict = on })),
            Gen.Bool.Select(on => new Edit($"frozen {on}", w => w.Options = w.Options with { Frozen = on })));
        var nothing = Gen.Const(new Edit("nothing", _ => { }));
        var edits = Gen.Frequency((6, content), (4, output), (2, record), (2, options), (3, nothing)).Array[1, 2];
        int known = 0, good = 0;
        int sequences = int.TryParse(Environment.GetEnvironmentVariable("SOURCES_TESTS_SEQUENCES"), CultureInfo.InvariantCulture, out int set) ? set : 40;
        edits.Array[1, 6].Sample(rounds =>
        {
            using var place = new Workplace(Files);
            place.BuildBothWays();
            foreach (var round in rounds)
            {
                foreach (var edit in round) edit.Do(place);
                // Before the clock of the file system has gone on, the stamp of a folder is not believed.
                if (round.Length == 1) Thread.Sleep(25);
                if (!place.BuildBothWays()) continue;
                Interlocked.Increment(ref good);
                if (place.Site.Last!.IsKnown) Interlocked.Increment(ref known);
            }
            place.NothingMore();
        }, iter: sequences);
        TestContext.Current.SendDiagnosticMessage($"{good} builds of a site, {known} of them known");
        Assert.True(known > good / 20 && known < good, $"{known} of {good} were known");
    }

    private static Edit Put(string path, string text) => new($"{path}: {text.ReplaceLineEndings(" ")}", w => w.Put(path, text));
}
