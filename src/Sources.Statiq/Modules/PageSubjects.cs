using Sources.Model;

namespace Sources.Statiq.Modules;

/// <summary>What each page of a site is about, by its path.</summary>
internal static class PageSubjects
{
    internal static Dictionary<SitePath, KeyValuePair<string, object>[]> Of(Site site, IEnumerable<SitePath> pages)
    {
        var folders = new Dictionary<string, KeyValuePair<string, object>[]>(StringComparer.Ordinal);
        foreach (var article in site.Articles)
            folders[article.Path.PublicAddress] =
            [
                SourcesKeys.Slug.Is(article.Head.Slug),
                SourcesKeys.Date.Is(article.Head.Source?.Issued?.ToString()),
                SourcesKeys.Entities.Is(article.Namings.Select(n => n.Slug).Distinct().ToArray()),
            ];
        foreach (var entity in site.Entities)
            folders[entity.Path.PublicAddress] =
            [
                SourcesKeys.Slug.Is(entity.Slug),
                SourcesKeys.Date.Is(entity.Dates?.ToString()),
                SourcesKeys.EntityKind.Is(entity.Kind),
                SourcesKeys.Entities.Is((string[])[entity.Slug]),
            ];

        var subjects = new Dictionary<SitePath, KeyValuePair<string, object>[]>();
        foreach (var path in pages)
        {
            // An article has its timeline, its corrections and so on in its folder, an entity that is named often its further pages.
            if (path.Value.Split('/') is [var kind, var slug, ..] && folders.TryGetValue($"{kind}/{slug}/", out var about)) subjects[path] = about;
        }
        foreach (var page in site.TextPages) subjects[page.Path] = [SourcesKeys.Slug.Is(page.Slug)];
        return subjects;
    }
}
