using Sources.Model;

namespace Sources.Exports;

/// <summary>The ledger of an article as a table: every statement, where it went and why.</summary>
internal static class CoverageTable
{
    internal static OutputFile Of(Site site, SiteArticle article, SitePath path) => new(path, CsvText.Of(table =>
    {
        table.Add("statement", "passage", "number", "section", "reason", "type", "entries", "argument", "dates", "entities", "words", "link");
        foreach (var statement in article.Article.Statements)
        {
            var placement = article.Placements[statement.Index];
            table.Add(
                statement.Id,
                $"{statement.Passage}",
                $"{statement.Number}",
                placement.Section == Section.Timeline ? "timeline" : "analysis",
                placement.Reason,
                placement.Type.ToEnglish(),
                string.Join(' ', article.EntriesByStatement[statement.Index].Select(e => e.Id)),
                article.ArgumentByStatement[statement.Index]?.Id ?? "",
                string.Join(' ', statement.Dates.Where(d => d.Value is not null).Select(d => (d.Extent ?? d.Value)!.ToString())),
                string.Join(' ', article.Mentions[statement.Index].Select(m => m.Entity.Slug).Distinct()),
                StatementWords.Of(statement),
                Addresses.Of(site, article.Path, statement.Id));
        }
    }));
}
