using Sources.Model;

namespace Sources.Packing;

/// <summary>
/// The entities by slug as they are now, for all articles that were linked to their names. What a file says of an entity beside its names may change, and no article does with it; whoever opens one
/// after that is given what is said now.
/// </summary>
internal sealed class CurrentEntities(IReadOnlyDictionary<string, Entity> bySlug)
{
    private volatile IReadOnlyDictionary<string, Entity> bySlug = bySlug;

    internal IReadOnlyDictionary<string, Entity> BySlug
    {
        get => bySlug;
        set => bySlug = value;
    }
}
