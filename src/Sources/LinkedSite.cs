using Sources.Caching;
using Sources.Model;

namespace Sources;

/// <summary>A site at the barrier, with what is known of the article files that it was made of.</summary>
/// <param name="Site">The site.</param>
/// <param name="Links">Where the links of its texts lead.</param>
/// <param name="Articles">The article files, drafts and unusable ones too.</param>
internal sealed record LinkedSite(Site Site, SiteLinks Links, IReadOnlyList<KnownArticle> Articles)
{
    /// <summary>The same without the texts and records of the articles, which were held to parse them.</summary>
    internal LinkedSite WithoutTexts() => this with { Articles = [.. Articles.Select(a => a with { File = a.File.WithoutText(), Record = null })] };
}
