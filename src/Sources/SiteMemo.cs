using Sources.Caching;
using Sources.Checks;
using Sources.Linking;
using Sources.Model;

namespace Sources;

/// <summary>What the hops up to the barrier made of files that are still the same, for a host that follows one edit after another.</summary>
internal sealed class SiteMemo
{
    internal SortedContent? Content { get; set; }
    internal SiteLinks? SiteLinks { get; set; }
    internal Memo<ContentFile, Entity?> Entities { get; } = new();
    internal Memo<ContentFile, TextPage?> Pages { get; } = new();
    internal required ArticleMemo Articles { get; init; }
    internal LinkMemo Links { get; } = new();
    internal CheckMemo Checks { get; } = new();

    /// <summary>Ends a round: what it did not ask for is forgotten. Links are kept through a round that did not come as far as linking.</summary>
    internal void EndRound(bool linked)
    {
        Entities.EndRound();
        Pages.EndRound();
        if (!linked) return;
        Links.EndRound();
        Checks.EndRound();
    }
}
