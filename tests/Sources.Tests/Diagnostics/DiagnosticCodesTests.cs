using System.Reflection;
using System.Text.RegularExpressions;
using Sources.Checks;
using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Tests.Diagnostics;

public partial class DiagnosticCodesTests
{
    private static readonly string[] Codes = [.. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];

    /// <summary>What no folder of files can show: the tests beside the stage that reports it do.</summary>
    private static readonly string[] BuiltInCode = [DiagnosticCodes.BadEncoding, DiagnosticCodes.UnreadableFile, DiagnosticCodes.SpecialFile, DiagnosticCodes.LostStatement, DiagnosticCodes.UnwritableOutput, DiagnosticCodes.OverBudget, DiagnosticCodes.OutdatedPermalinks, DiagnosticCodes.UnwritableRecord, DiagnosticCodes.BusyOutput];

    [Fact]
    public void Every_code_has_a_site_with_that_mistake()
    {
        var shown = Directory.EnumerateFiles(Path.Combine(Repository.Tests, "InvalidSites"), "expected.txt", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines).Select(l => Code().Match(l).Groups[1].Value).ToHashSet();
        Assert.Equal(Codes.Order(), shown.Union(BuiltInCode).Order());
    }

    [Fact]
    public void Every_code_is_written_in_small_letters_and_hyphens() => Assert.All(Codes, c => Assert.Matches("^[a-z]+(-[a-z]+)*$", c));

    [Fact]
    public void A_statement_in_neither_section_is_told_as_a_fault_of_the_program()
    {
        using var site = TestSite.Of("It fell in 1911. Walls fall.");
        site.Check();
        var article = site.Site.Articles[0].Open();
        var bag = new DiagnosticBag();
        var broken = site.Site with { Articles = [Other(article, article.Article with { File = FileOf(site) }, [[], []], [null, null])] };
        SiteChecks.Run(broken, new SiteLinks(broken), bag);
        Assert.Equal([(4, 1), (4, 18)], bag.ToList().Select(d => (d.Location.Line, d.Location.Column)));
        Assert.All(bag.ToList(), d => Assert.Equal(DiagnosticCodes.LostStatement, d.Code));
    }

    [Fact]
    public void Words_in_no_statement_are_told_as_a_fault_of_the_program()
    {
        using var site = TestSite.Of("It fell in 1911. Walls fall.");
        site.Check();
        var article = site.Site.Articles[0].Open();
        var passage = article.Article.Passages[0];
        var bag = new DiagnosticBag();
        var broken = site.Site with { Articles = [Other(article, article.Article with { File = FileOf(site), Passages = [passage with { Statements = [passage.Statements[0]] }] }, article.EntriesByStatement, article.ArgumentByStatement)] };
        SiteChecks.Run(broken, new SiteLinks(broken), bag);
        Assert.Contains("these words are in no statement", Assert.Single(bag.ToList()).Message, StringComparison.Ordinal);
    }

    /// <summary>The article's file with its text, which a site does not hold.</summary>
    private static ContentFile FileOf(TestSite site) => SourcesSite.Read(site.Options, new DiagnosticBag()).Single(f => f.Kind == ContentKind.Article);

    private static SiteArticle Other(SiteArticle article, Article text, IReadOnlyList<IReadOnlyList<Entry>> told, IReadOnlyList<Argument?> argued) => new()
    {
        Article = text,
        Placements = article.Placements,
        Mentions = article.Mentions,
        Quotations = article.Quotations,
        Entries = article.Entries,
        Arguments = article.Arguments,
        Supports = article.Supports,
        EntriesByStatement = told,
        ArgumentByStatement = argued,
    };

    [Fact]
    public void Diagnostics_are_sorted_by_place_and_listed_once()
    {
        var bag = new DiagnosticBag();
        bag.Warning("b", new SourceLocation("y", 2, 1), "m");
        bag.Error("a", new SourceLocation("y", 10, 1), "m");
        bag.Error("a", new SourceLocation("x", 3, 3), "m", "h");
        bag.Error("a", new SourceLocation("x", 3, 3), "m", "h");
        Assert.Equal(["x:3:3: error a: m (h)", "y:2:1: warning b: m", "y:10:1: error a: m"], bag.ToList().Select(d => d.ToString()));
        Assert.True(bag.HasErrors);
    }

    [GeneratedRegex(": (?:error|warning) ([a-z-]+): ")]
    private static partial Regex Code();
}
