using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Linking;

/// <summary>What linking made before: the names of all entities, who is named where, and what the text of each holds that is linked.</summary>
internal sealed class LinkMemo
{
    private (EntityNames Names, IReadOnlyList<Diagnostic> Found)? known;

    /// <summary>The names that authors mark outside statements, of each entity and page.</summary>
    internal Memo<object, IReadOnlyList<MarkedName>> Marks { get; } = new();

    /// <summary>Who is named where.</summary>
    internal Backlinks Backlinks { get; } = new();

    /// <summary>Ends a round: what it did not ask for is forgotten.</summary>
    internal void EndRound() => Marks.EndRound();

    /// <summary>The names of these entities: the same object as long as the entities are the same.</summary>
    internal EntityNames Names(IReadOnlyList<Entity> entities, DiagnosticBag bag)
    {
        var ordered = entities.OrderBy(e => e.Slug, StringComparer.Ordinal).ToList();
        if (known is not { } before || !ordered.SequenceEqual(before.Names.Entities, ReferenceEqualityComparer.Instance))
        {
            var found = new DiagnosticBag();
            known = (new EntityNames(ordered, found), found.ToList());
        }
        bag.AddAll(known.Value.Found);
        return known.Value.Names;
    }
}
