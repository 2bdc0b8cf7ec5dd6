using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Linking;

/// <summary>What linking made before: the names of all entities, who is named where, and what the text of each holds that is linked.</summary>
internal sealed class LinkMemo
{
    private (EntityNames Names, IReadOnlyList<Diagnostic> Found)? known;
    private (IReadOnlyList<ListedArticle> Taken, ListedArticle[] InOrder) articles = ([], []);

    /// <summary>The names that authors mark outside statements, of each entity and page.</summary>
    internal Memo<object, IReadOnlyList<MarkedName>> Marks { get; } = new();

    /// <summary>Who is named where.</summary>
    internal Backlinks Backlinks { get; } = new();

    /// <summary>Ends a round: what it did not ask for is forgotten.</summary>
    internal void EndRound() => Marks.EndRound();

    /// <summary>The articles in the order of the site.</summary>
    internal ListedArticle[] InOrder(IReadOnlyList<ListedArticle> taken)
    {
        var inOrder = Patched(taken) ?? [.. taken.Order(Comparer<ListedArticle>.Create(static (a, b) => SiteLinker.NewestFirst(a.Head, b.Head)))];
        articles = (taken, inOrder);
        return inOrder;
    }

    /// <summary>The order of before with those that were linked anew in the places that they had. Null where one may have another.</summary>
    private ListedArticle[]? Patched(IReadOnlyList<ListedArticle> taken)
    {
        var (before, inOrder) = articles;
        if (Differences.Between(before, taken) is not { } differing || differing.Any(i => SiteLinker.NewestFirst(before[i].Head, taken[i].Head) != 0)) return null;
        return Differences.Replaced(inOrder, differing.Select(i => (before[i], taken[i])));
    }

    /// <summary>The names of these entities: the same object as long as the entities are the same.</summary>
    internal EntityNames Names(IReadOnlyList<Entity> entities, DiagnosticBag bag)
    {
        var ordered = entities.OrderBy(e => e.Slug, StringComparer.Ordinal).ToList();
        if (known is not { } before || !ordered.SequenceEqual(before.Names.Entities, ReferenceEqualityComparer.Instance))
        {
            var found = new DiagnosticBag();
            known = (new EntityNames(ordered, known?.Names, found), found.ToList());
        }
        bag.AddAll(known.Value.Found);
        return known.Value.Names;
    }
}
