using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Checks;

/// <summary>Every check of the whole site, in the order in which they run.</summary>
public static class SiteChecks
{
    private static readonly Action<CheckedSite, DiagnosticBag>[] All =
    [
        BrokenLink.Check,
        UnusedEntity.Check,
        PathCollision.Check,
        ActiveFile.Check,
    ];

    /// <summary>Runs all checks.</summary>
    public static void Run(Site site, SiteLinks links, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(site);
        Parallel.ForEach(site.Articles, article => LostStatement.Check(article.Open(), bag));
        Run(new CheckedSite(site, links, [], AbsentFiles.Unusable(site, [], bag), new CheckMemo()), bag);
    }

    /// <summary>Those of the site, where each article was checked when it was linked, and what was found out before is not asked again.</summary>
    internal static void Run(CheckedSite site, DiagnosticBag bag)
    {
        foreach (var check in All) check(site, bag);
    }
}
