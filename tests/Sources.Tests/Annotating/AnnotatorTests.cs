using System.Text;
using CsCheck;
using Sources.Annotating;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Parsing;
using Sources.Reading;

namespace Sources.Tests.Annotating;

public class AnnotatorTests
{
    private const MarkKinds DatesAndNames = MarkKinds.Dates | MarkKinds.Names;
    private static readonly string[] Entities = ["ada: Ada Byrd, Byrd", "board: Harbour Board, Board", "wall: The wall of 1911, wall"];

    [Theory]
    [InlineData("It fell in 1911.", "It fell in [1911](date:1911).")]
    [InlineData("On 3 May 1912 Ada Byrd met the Harbour Board.", "On [3 May 1912](date:1912-05-03) [[Ada Byrd]] met the [[Harbour Board]].")]
    [InlineData("Then Byrd left.", "Then [[Ada Byrd|Byrd]] left.")]
    [InlineData("In *May 1912* it **fell**.", "In *[May 1912](date:1912-05)* it **fell**.")]
    [InlineData("| Who | When |\n|---|---|\n| Byrd | in 1911 |", "| Who | When |\n|---|---|\n| [[Ada Byrd\\|Byrd]] | in [1911](date:1911) |")]
    [InlineData("> On 3 May\n> 1912 it fell.", "> On [3 May\n> 1912](date:1912-05-03) it fell.")]
    [InlineData("1911\\. It fell &amp; Byrd&nbsp;left.", "[1911](date:1911)\\. It fell &amp; [[Ada Byrd|Byrd]]&nbsp;left.")]
    [InlineData("About 1750 it fell.  \nByrd \\* left.", "About [1750](date:1750) it fell.  \n[[Ada Byrd|Byrd]] \\* left.")]
    [InlineData("- By 1919 it fell.\n- Late 1920 came.", "- By [1919](date:1919) it fell.\n- [Late 1920](date:1920) came.")]
    [InlineData("The 1911 resolution met [Byrd](https://example.org).", "The [1911](date:1911) resolution met [Byrd](https://example.org).")]
    public void What_the_rules_find_is_marked_and_nothing_else_is_touched(string body, string marked)
    {
        using var site = TestSite.Of(body, Entities);
        var (file, annotation) = Annotate(site, DatesAndNames);
        Assert.Equal(file.Text.Replace(body, marked, StringComparison.Ordinal), TextInsertions.Apply(file.Text, annotation.Insertions));
    }

    [Theory]
    [InlineData("See `Byrd, 1911`.", "4:12 1911: it stands in code")]
    [InlineData("In *May* 1912 it fell.", "4:5 May 1912: emphasis begins or ends inside it")]
    [InlineData("See [the wall of 1911](https://example.org).", "4:18 1911: it stands in a link")]
    [InlineData("Ada\nByrd left.", "4:1 Ada Byrd: it goes over the end of a line")]
    [InlineData("Ada *Byrd* left.", "4:1 Ada Byrd: emphasis begins or ends inside it|4:6")]
    [InlineData("We saw The wall of 1911.", "4:20 1911: it stands inside a name that is marked")]
    [InlineData("It [was][1911]\n\n[1911]: https://example.org/", "")]
    public void What_cannot_be_marked_is_left_and_said(string body, string said)
    {
        using var site = TestSite.Of(body, Entities);
        var left = Annotate(site, DatesAndNames).Annotation.Left.Select(u => $"{u.Location.Line}:{u.Location.Column} {u.Words}: {u.Reason}");
        Assert.StartsWith(said.Split('|')[0], string.Join('|', left), StringComparison.Ordinal);
        if (said.Length == 0) Assert.Empty(left);
    }

    [Fact]
    public void A_second_run_finds_nothing_to_do_and_the_site_is_the_same_to_the_byte() => GeneratedArticles.All.Sample(article =>
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", article.Markdown, "horizon: \"1930\"\n") + string.Concat(Entities.Select(TestSite.Entity)));
        var before = Pages(site.Built());
        foreach (var kinds in (MarkKinds[])[DatesAndNames, DatesAndNames])
        {
            var (file, annotation) = Annotate(site, kinds);
            site.Add("content/articles/x.md", TextInsertions.Apply(Encoding.UTF8.GetBytes(file.Text), annotation.Insertions));
        }
        Assert.Empty(Annotate(site, DatesAndNames).Annotation.Insertions);
        Assert.Equal(before, Pages(site.Built()));
    }, iter: 60, threads: 2);

    [Fact]
    public void Sections_that_are_frozen_change_only_their_reasons() => GeneratedArticles.All.Sample(article =>
    {
        using var site = TestSite.Of(article.Markdown, Entities);
        var before = Split(site);
        var (file, annotation) = Annotate(site, DatesAndNames | MarkKinds.Sections);
        site.Add("content/articles/x.md", TextInsertions.Apply(Encoding.UTF8.GetBytes(file.Text), annotation.Insertions));
        Assert.Equal(before, Split(site));
        Assert.Empty(Annotate(site, DatesAndNames | MarkKinds.Sections).Annotation.Insertions);
    }, iter: 60, threads: 2);

    [Fact]
    public void The_sites_own_article_is_annotated_whole_and_its_pages_stay_the_same()
    {
        Repository.SkipWithoutOwnArticle();
        using var site = new TestSite("");
        string own = Path.Combine(Repository.Root, "content");
        foreach (string path in Directory.EnumerateFiles(own, "*", SearchOption.AllDirectories)) site.Add("content/" + Path.GetRelativePath(own, path).Replace('\\', '/'), File.ReadAllBytes(path));
        var before = Pages(site.Built());
        foreach (string path in Directory.EnumerateFiles(Path.Combine(site.Content, "articles"), "*.md"))
        {
            var (_, annotation) = Annotate(site, DatesAndNames, path);
            Assert.True(annotation.Dates > 0 && annotation.Names > 0);
            Assert.Empty(annotation.Left);
            File.WriteAllBytes(path, TextInsertions.Apply(File.ReadAllBytes(path), annotation.Insertions));
            Assert.Empty(Annotate(site, DatesAndNames, path).Annotation.Insertions);
        }
        Assert.Equal(before, Pages(site.Built()));
    }

    [Fact]
    public void Bytes_that_are_no_mark_stay_as_they_are()
    {
        const string text = "---\r\ntitle: X\r\n---\r\nIt fell  \r\nin 1911.\t\r\n\r\nByrd «Ā𝄞» left. \r\n";
        string marked = text.Replace("1911", "[1911](date:1911)", StringComparison.Ordinal).Replace("Byrd", "[[Ada Byrd|Byrd]]", StringComparison.Ordinal);
        foreach (var encoding in (Encoding[])[new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)])
        {
            using var site = TestSite.Of("", Entities);
            site.Add("content/articles/x.md", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
            var path = Path.Combine(site.Content, "articles", "x.md");
            Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(marked)], TextInsertions.Apply(File.ReadAllBytes(path), Annotate(site, DatesAndNames).Annotation.Insertions));
        }
    }

    [Fact]
    public void A_mark_that_says_what_the_rules_say_leaves_the_words_their_part_in_the_sentence()
    {
        using var site = TestSite.Of("The [1911](date:1911) resolution is old. By [1919](date:1919) it had gone. It sank in [late 1920](date:1920). The [1911](date:1912) resolution fell.");
        var placements = Split(site.Built()).Split('\n');
        Assert.StartsWith("Analysis", placements[0], StringComparison.Ordinal);
        Assert.Equal(["Timeline ../1919 None", "Timeline 1920 Late", "Timeline 1912 None"], placements[1..4]);
    }

    [Fact]
    public void Names_that_no_entity_has_become_files_that_say_what_is_evident()
    {
        const string body = "Then General Tom Crane met Byrd on the River Ann. Crane of course left. They saw the Harbour Board and the Treaty of Velmar, and Qirmizi too.";
        using var site = TestSite.Of(body, Entities);
        var drafts = EntityDrafter.Draft(ContentReader.ReadFile(Path.Combine(site.Content, "articles", "x.md"), ContentKind.Article, new DiagnosticBag())!, "en", Known(site));
        Assert.Equal(["tom-crane Person", "river-ann Place", "treaty-of-velmar Event", "qirmizi "], drafts.Select(d => $"{d.Slug} {d.Kind}"));
        foreach (var draft in drafts.Where(d => d.Kind is not null)) site.Add($"content/entities/{draft.Slug}.md", draft.Text);
        site.Built();
        Assert.Contains("#   1.1  Then General Tom Crane met Byrd", drafts[0].Text, StringComparison.Ordinal);
        Assert.Contains("people/tom-crane/index.html", site.Files);
    }

    [Fact]
    public void A_name_that_is_that_of_a_device_becomes_a_file_that_can_be_read()
    {
        using var site = TestSite.Of("Then they saw Aux and Qirmizi.");
        var drafts = EntityDrafter.Draft(ContentReader.ReadFile(Path.Combine(site.Content, "articles", "x.md"), ContentKind.Article, new DiagnosticBag())!, "en", []);
        Assert.Equal(["aux-1 Aux", "qirmizi Qirmizi"], drafts.Select(d => $"{d.Slug} {d.Name}"));
    }

    private static (ContentFile File, Annotation Annotation) Annotate(TestSite site, MarkKinds kinds, string? path = null)
    {
        var bag = new DiagnosticBag();
        var file = ContentReader.ReadFile(path ?? Path.Combine(site.Content, "articles", "x.md"), ContentKind.Article, bag)!;
        return (file, Annotator.Annotate(file, "en", Known(site), kinds, bag)!);
    }

    private static List<Entity> Known(TestSite site) => [.. ContentReader.Read(site.Content, new DiagnosticBag()).Where(f => f.Kind == ContentKind.Entity).Select(f => EntityParser.Parse(f, new DiagnosticBag())!)];

    private static Dictionary<string, string> Pages(TestSite site) => site.Files.ToDictionary(f => f, f => Convert.ToHexString(File.ReadAllBytes(Path.Combine(site.Output, f))));

    private static string Split(TestSite site)
    {
        site.Check();
        return string.Join('\n', site.Site.Articles[0].Open().Placements.Select(p => $"{p.Section} {string.Join("; ", p.Times.Select(t => $"{t.Value} {t.Part}"))}"));
    }
}
