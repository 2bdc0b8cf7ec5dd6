using Sources.Model;

namespace Sources.Statiq.Modules;

/// <summary>What each page of a site is about, by its path.</summary>
internal static class PageSubjects
{
    internal static Dictionary<SitePath, KeyValuePair<string, object>[]> Of(Site site)
    {
        var subjects = new Dictionary<SitePath, KeyValuePair<string, object>[]>();
        foreach (var article in site.Articles)
        {
            KeyValuePair<string, object>[] about =
            [
                SourcesKeys.Slug.Is(article.Head.Slug),
                SourcesKeys.Date.Is(article.Head.Source?.Issued?.ToString()),
                SourcesKeys.Entities.Is(article.Namings.Select(n => n.Slug).Distinct().ToArray()),
            ];
            foreach (var path in (SitePath[])[article.Path, article.TimelinePath, article.AnalysisPath, article.CoveragePath]) subjects[path] = about;
        }
        foreach (var entity in site.Entities)
            subjects[entity.Path] =
            [
                SourcesKeys.Slug.Is(entity.Slug),
                SourcesKeys.Date.Is(entity.Dates?.ToString()),
                SourcesKeys.EntityKind.Is(entity.Kind),
                SourcesKeys.Entities.Is((string[])[entity.Slug]),
            ];
        foreach (var page in site.TextPages) subjects[page.Path] = [SourcesKeys.Slug.Is(page.Slug)];
        return subjects;
    }
}
