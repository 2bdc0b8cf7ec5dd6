using System.Text.RegularExpressions;

namespace Sources.Tests.Parsing;

/// <summary>Runs the examples of <c>Specs/*.md</c>: Markdown, a line <c>--</c>, the statements.</summary>
public partial class StatementSpecsTests
{
    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Tests, "Specs"), "*.md").Order(StringComparer.Ordinal))
                for (int i = 0; i < Read(Path.GetFileName(file)).Count; i++) data.Add(Path.GetFileName(file), i + 1);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_makes_the_statements_below_it(string file, int number)
    {
        var (markdown, expected) = Read(file)[number - 1];
        using var site = TestSite.Of(markdown, "board: Harbour Board");
        site.Check();
        string actual = string.Concat(site.Site.Articles[0].Open().Article.Statements.Select(s => $"{s.Reference} {Shown(s.Text)}\n"));
        Assert.Equal(expected, actual);
    }

    private static string Shown(string text) => Blanks().Replace(text.Replace('\n', '⏎').Replace('\t', '⇥'), " ");

    private static List<(string Markdown, string Expected)> Read(string file) =>
        [.. Example().Matches(File.ReadAllText(Path.Combine(Repository.Tests, "Specs", file)).ReplaceLineEndings("\n")).Select(m => (m.Groups[1].Value, m.Groups[2].Value))];

    [GeneratedRegex(@"^~~~\n(.*?)^--\n(.*?)^~~~\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(" +")]
    private static partial Regex Blanks();
}
