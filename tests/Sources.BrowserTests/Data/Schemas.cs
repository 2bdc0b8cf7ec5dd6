using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Data;

/// <summary>The JSON is what the JSON Schema beside it says, by a validator of others (Ajv, draft 2020-12).</summary>
public sealed class Schemas(Bench bench)
{
    [Theory]
    [InlineData(PageKind.Own)]
    [InlineData(PageKind.Odd)]
    public async Task Every_file_is_valid(string site)
    {
        var files = Files(bench.Site(site).Folder);
        Assert.True(files.Length > 1);
        Assert.Equal($"{files.Length} files\n", await Consumers.RunAsync("validate.js", [Path.Combine(bench.Site(site).Folder, "data/schema.json"), .. files]));
    }

    [Theory]
    [InlineData("\"section\":\"analysis\"", "\"section\":\"timeline\"")]
    [InlineData("\"reason\":\"", "\"reasons\":\"")]
    [InlineData("\"start\":0", "\"start\":-1")]
    [InlineData("\"type\":\"TextQuoteSelector\"", "\"type\":\"Quote\"")]
    [InlineData("\"kind\":\"article\"", "\"kind\":\"articles\"")]
    [InlineData("\"notes\":[", "\"noten\":[")]
    [InlineData("\"language\":\"en\"", "\"language\":7")]
    public async Task A_file_that_is_not_is_told(string part, string other)
    {
        string article = Files(bench.Own.Folder).Single(f => f.EndsWith("article.json", StringComparison.Ordinal)), text = await File.ReadAllTextAsync(article, TestContext.Current.CancellationToken);
        int at = text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0);
        string changed = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(changed, text[..at] + other + text[(at + part.Length)..], TestContext.Current.CancellationToken);
            string said = await Consumers.RunAsync("validate.js", Path.Combine(bench.Own.Folder, "data/schema.json"), changed);
            Assert.StartsWith(changed, said, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(changed);
        }
    }

    private static string[] Files(string folder) => [Path.Combine(folder, "data/site.json"), .. Directory.GetFiles(Path.Combine(folder, "articles"), "article.json", SearchOption.AllDirectories)];
}
