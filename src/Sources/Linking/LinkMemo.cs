using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Linking;

/// <summary>What linking made before: the names of all entities, and each article with its mentions, which hold as long as the entities are the same objects.</summary>
internal sealed class LinkMemo
{
    private IReadOnlyList<Entity> entities = [];
    private (EntityNames Names, IReadOnlyList<Diagnostic> Found)? known;

    /// <summary>The articles linked to <see cref="Names"/>.</summary>
    internal Memo<SplitArticle, SiteArticle> Articles { get; } = new();

    /// <summary>The names of these entities. With other entities than last time all links are forgotten, for a mention holds its entity.</summary>
    internal EntityNames Names(IReadOnlyList<Entity> ordered, DiagnosticBag bag)
    {
        if (known is null || !ordered.SequenceEqual(entities, ReferenceEqualityComparer.Instance))
        {
            Articles.Clear();
            var found = new DiagnosticBag();
            known = (new EntityNames(ordered, found), found.ToList());
            entities = ordered;
        }
        bag.AddAll(known.Value.Found);
        return known.Value.Names;
    }
}
