using Sources.Diagnostics;

namespace Sources.Verifying;

/// <summary>Whether every statement of an article stands on its timeline or in its analysis, in the one that the article says, and in the analysis once.</summary>
internal static class SectionCheck
{
    internal static void Run(SiteFolder files, ArticlePage article, Dictionary<string, QuotingPage> pages, DiagnosticBag bag)
    {
        foreach (string section in (string[])["timeline", "analysis"])
        {
            string path = $"articles/{article.Slug}/{section}/index.html";
            if (!files.Paths.Contains(path) || !pages.TryGetValue(path, out var page))
            {
                bag.Error(FindingCodes.MissingFile, new SourceLocation(path), $"the article {article.Slug} has no page of its {section}");
                continue;
            }
            var told = page.Quotations.ToLookup(q => q.Statement, StringComparer.Ordinal);
            foreach (var (id, statement) in article.Statements)
            {
                if (statement.Section == section && !told.Contains(id)) bag.Error(FindingCodes.MissingStatement, statement.Location, $"{id} is said to be in the {section}, and {path} does not have it");
                if (statement.Section != section && told.Contains(id)) bag.Error(FindingCodes.MisplacedStatement, told[id].First().Location, $"{id} is said to be in the {statement.Section} by {statement.Location}");
            }
            // An entry may tell a statement that another tells too; an argument has its statements for itself, and no part has one twice.
            foreach (var twice in page.Quotations.GroupBy(q => (Part: section == "timeline" ? q.Part : null, q.Statement)).Where(g => g.Count() > 1))
                bag.Error(FindingCodes.MisplacedStatement, twice.Last().Location, $"{twice.Key.Statement} stands in the {section} {twice.Count()} times");
        }
    }
}
