using Sources.Model;

namespace Sources;

/// <summary>How much there is of what a site is made of.</summary>
/// <param name="Articles">The articles that are no drafts.</param>
/// <param name="Statements">Their statements.</param>
/// <param name="Entries">The entries of their timelines.</param>
/// <param name="Entities">The entities.</param>
public sealed record SiteCounts(int Articles, int Statements, int Entries, int Entities)
{
    internal static SiteCounts Of(Site site) =>
        new(site.Articles.Count, site.Articles.Sum(a => a.StatementCount), site.Articles.Sum(a => a.Times.Count), site.Entities.Count);
}
