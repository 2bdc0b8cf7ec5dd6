using System.Text.Json;
using Sources.Diagnostics;

namespace Sources.Verifying;

/// <summary>Whether the site's JSON names the articles that are there, and no other.</summary>
internal static class SiteDataCheck
{
    private const string Path = "data/site.json";

    internal static void Run(SiteFolder files, Dictionary<string, ArticlePage> articles, DiagnosticBag bag)
    {
        var here = new SourceLocation(Path);
        if (!files.Paths.Contains(Path))
        {
            bag.Error(FindingCodes.MissingFile, here, "the site has no data");
            return;
        }
        if (files.Read(Path) is not { } bytes) return;
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var listed = json.RootElement.GetProperty("articles").EnumerateArray().Select(a => (Slug: a.Text("slug"), Count: a.GetProperty("statements").GetInt32())).ToList();
            foreach (string slug in articles.Keys.Except(listed.Select(a => a.Slug), StringComparer.Ordinal)) bag.Error(FindingCodes.ChangedData, here, $"/articles: the article {slug} is not there");
            foreach (var (slug, count) in listed)
            {
                if (!articles.TryGetValue(slug, out var article)) bag.Error(FindingCodes.ChangedData, here, $"/articles: there is no page of the article {slug}");
                else if (article.Statements.Count != count) bag.Error(FindingCodes.ChangedData, here, $"/articles: the article {slug} has {article.Statements.Count} statements, not {count}");
            }
        }
        catch (Exception e) when (DescribedJson.IsOther(e))
        {
            bag.Error(FindingCodes.UnreadableFile, here, $"it is not the JSON that data/schema.json describes: {e.Message}");
        }
    }
}
