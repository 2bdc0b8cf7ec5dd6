using Sources.Checks;
using Sources.Linking;
using Sources.Model;

namespace Sources;

/// <summary>What the hops up to the barrier made of files that are still the same, for a host that follows one edit after another.</summary>
internal sealed class SiteMemo
{
    private readonly Memo<ContentFile, SplitArticle?> articles = new();
    private string language = "";

    internal Memo<ContentFile, Entity?> Entities { get; } = new();
    internal Memo<ContentFile, TextPage?> Pages { get; } = new();
    internal LinkMemo Links { get; } = new();
    internal CheckMemo Checks { get; } = new();

    /// <summary>The parsed and split articles of a site in this language, which an article takes on that gives none.</summary>
    internal Memo<ContentFile, SplitArticle?> Articles(string siteLanguage)
    {
        if (language != siteLanguage) articles.Clear();
        language = siteLanguage;
        return articles;
    }

    /// <summary>Ends a round: what it did not ask for is forgotten. Links are kept through a round that did not come as far as linking.</summary>
    internal void EndRound(bool linked)
    {
        articles.EndRound();
        Entities.EndRound();
        Pages.EndRound();
        if (!linked) return;
        Links.EndRound();
        Checks.EndRound();
    }
}
