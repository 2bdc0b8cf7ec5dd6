using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Linking;

/// <summary>All names of all entities: what the text is searched for, and what an author's mark can say.</summary>
public sealed class EntityNames
{
    private readonly Dictionary<string, Entity> bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> byName = new(StringComparer.Ordinal);
    /// <summary>By the folded names that the text is searched for; of several owners none is linked.</summary>
    private readonly Dictionary<string, List<Entity>> searched = new(StringComparer.Ordinal);
    private readonly List<Entity> owners = [];
    private readonly NameMatcher matcher;

    /// <summary>Collects the names. A name that two entities share is reported and not searched for.</summary>
    public EntityNames(IReadOnlyList<Entity> entities, DiagnosticBag bag) : this(entities, null, bag)
    {
    }

    /// <summary>The same, where some of it is known from names that may be the same.</summary>
    internal EntityNames(IReadOnlyList<Entity> entities, EntityNames? before, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(bag);
        (Entities, Hash) = (entities, HashOf(entities));
        foreach (var entity in entities)
        {
            bySlug[entity.Slug] = entity;
            Add(byName, entity.Name, entity);
            Add(searched, entity.Name, entity);
            foreach (var name in entity.Names)
            {
                Add(byName, name.Name, entity);
                if (name.Match) Add(searched, name.Name, entity);
            }
        }
        var names = new List<string>();
        foreach (var (name, of) in searched.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (of.Count == 1)
            {
                names.Add(name);
                owners.Add(of[0]);
                continue;
            }
            foreach (var entity in of)
                bag.Warning(DiagnosticCodes.AmbiguousName, entity.File.At(0), $"the name `{name}` belongs to {string.Join(" and ", of.Select(e => $"`{e.Slug}`"))}, so it is not linked by itself",
                    "give it `match: false` in all but one, and write [[slug|words]] in the text");
        }
        matcher = before is not null && before.Hash == Hash ? before.matcher : new NameMatcher(names);
    }

    /// <summary>Hash of all that linking asks of these entities. An article that was linked to names of one hash is linked to all of that hash alike.</summary>
    internal UInt128 Hash { get; }

    private static UInt128 HashOf(IReadOnlyList<Entity> entities) => PieceHash.Of(hash =>
    {
        foreach (var entity in entities)
        {
            hash.Add(entity.Slug);
            hash.Add(entity.Name);
            hash.Add(entity.Names.Count);
            foreach (var name in entity.Names)
            {
                hash.Add(name.Name);
                hash.Add(name.Match ? 1 : 0);
            }
        }
    });

    /// <summary>The mentions of entities in a text, by name, outside the stretches that are taken.</summary>
    internal IEnumerable<(Entity Entity, int Start, int End)> Find(string text, IReadOnlyList<(int Start, int End)>? taken = null) => matcher.Find(text, taken).Select(m => (owners[m.Name], m.Start, m.End));

    /// <summary>The entity that a mark names by slug or by any of its names; null (reported) where there is none, or more than one.</summary>
    internal Entity? Resolve(string name, SourceLocation at, DiagnosticBag bag)
    {
        if (bySlug.TryGetValue(name, out var entity)) return entity;
        if (!byName.TryGetValue(NameFolding.Fold(name), out var named))
        {
            bag.Error(DiagnosticCodes.UnknownName, at, $"no entity has the name or the slug `{name}`",
                Nearest(name) is { } near ? $"did you mean `{near}`?" : "add a file to content/entities, or remove the brackets");
            return null;
        }
        if (named.Count == 1) return named[0];
        bag.Error(DiagnosticCodes.AmbiguousName, at, $"`{name}` is a name of {string.Join(" and ", named.Select(e => $"`{e.Slug}`"))}", $"write the slug: [[{named[0].Slug}|{name}]]");
        return null;
    }

    /// <summary>The one entity that a mark names; null where there is none, or more than one.</summary>
    internal Entity? Named(string name) =>
        bySlug.TryGetValue(name, out var entity) ? entity : byName.TryGetValue(NameFolding.Fold(name), out var named) && named.Count == 1 ? named[0] : null;

    /// <summary>The folded names that are searched for here and not there, or the other way round, or belong to others.</summary>
    internal IReadOnlyList<string> OtherThan(EntityNames other) =>
    [
        .. searched.Keys.Union(other.searched.Keys, StringComparer.Ordinal)
            .Where(name => !(searched.TryGetValue(name, out var here) && other.searched.TryGetValue(name, out var there) && here.Count == there.Count && here.Zip(there).All(p => IsSame(p.First, p.Second)))),
    ];

    /// <summary>Whether linking makes no difference between two states of an entity: of what is edited it sees, beside the names that are searched for, how the first of them is written.</summary>
    internal static bool IsSame(Entity one, Entity? other) => one.Slug == other?.Slug && one.Name == other.Name;

    /// <summary>The entities that the names were collected from.</summary>
    internal IReadOnlyList<Entity> Entities { get; }

    /// <summary>The entities by slug.</summary>
    internal IReadOnlyDictionary<string, Entity> BySlug => bySlug;

    private string? Nearest(string name) => Spelling.Nearest(name, bySlug.Keys.Concat(byName.Keys));

    private static void Add(Dictionary<string, List<Entity>> map, string name, Entity entity)
    {
        string folded = NameFolding.Fold(name).Trim();
        if (folded.Length == 0) return;
        if (!map.TryGetValue(folded, out var of)) map[folded] = of = [];
        if (!of.Contains(entity)) of.Add(entity);
    }
}
