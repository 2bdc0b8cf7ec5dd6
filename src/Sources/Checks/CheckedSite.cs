using Sources.Model;

namespace Sources.Checks;

/// <summary>A site as the checks see it.</summary>
/// <param name="Site">The site.</param>
/// <param name="Links">Where the links of its texts lead.</param>
/// <param name="Drafts">The articles that it leaves out.</param>
/// <param name="Unusable">The files of which it has nothing, since they could not be used.</param>
/// <param name="Memo">What was found out of parts that are still the same.</param>
internal sealed record CheckedSite(Site Site, SiteLinks Links, IReadOnlyList<Draft> Drafts, AbsentFiles Unusable, CheckMemo Memo);
