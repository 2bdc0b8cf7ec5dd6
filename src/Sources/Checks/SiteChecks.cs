using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Checks;

/// <summary>Every check of the whole site, in the order in which they run.</summary>
public static class SiteChecks
{
    private static readonly Action<Site, SiteLinks, CheckMemo, DiagnosticBag>[] All =
    [
        LostStatement.Check,
        BrokenLink.Check,
        UnusedEntity.Check,
        PathCollision.Check,
        ActiveFile.Check,
    ];

    /// <summary>Runs all checks.</summary>
    public static void Run(Site site, SiteLinks links, DiagnosticBag bag) => Run(site, links, new CheckMemo(), bag);

    /// <summary>The same, but for what was found out before.</summary>
    internal static void Run(Site site, SiteLinks links, CheckMemo memo, DiagnosticBag bag)
    {
        foreach (var check in All) check(site, links, memo, bag);
    }
}
