using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Linking;

/// <summary>What linking made before: the names of all entities, and each article with its mentions, which hold as long as no entity is edited that they name or could name.</summary>
internal sealed class LinkMemo
{
    private IReadOnlyList<Entity> entities = [];
    private (EntityNames Names, IReadOnlyList<Diagnostic> Found)? known;

    /// <summary>The articles linked to <see cref="Names"/>.</summary>
    internal Memo<SplitArticle, SiteArticle> Articles { get; } = new();

    /// <summary>The names that authors mark outside statements, of each article, entity and page.</summary>
    internal Memo<object, IReadOnlyList<MarkedName>> Marks { get; } = new();

    /// <summary>Who is named where.</summary>
    internal Backlinks Backlinks { get; } = new();

    /// <summary>Ends a round: what it did not ask for is forgotten.</summary>
    internal void EndRound()
    {
        Articles.EndRound();
        Marks.EndRound();
    }

    /// <summary>The names of these entities. With other entities than last time the articles are forgotten that the change of names touches; where no name changed, they take over the entities as they are now.</summary>
    internal EntityNames Names(IReadOnlyList<Entity> ordered, DiagnosticBag bag)
    {
        if (known is null || !ordered.SequenceEqual(entities, ReferenceEqualityComparer.Instance))
        {
            var found = new DiagnosticBag();
            var names = new EntityNames(ordered, found);
            if (known is { } before)
            {
                if (EditedEntities.Between(before.Names, names, Backlinks) is { } edited) Articles.Exchange(edited.In);
                else
                {
                    var change = new NameChange(before.Names, names);
                    Articles.Keep((_, linked) => !change.Touches(linked.Article));
                }
            }
            known = (names, found.ToList());
            entities = ordered;
        }
        bag.AddAll(known.Value.Found);
        return known.Value.Names;
    }
}
