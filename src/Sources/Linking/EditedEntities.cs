using Sources.Model;

namespace Sources.Linking;

/// <summary>
/// Entities of which only what is told of them was edited: an article that names one is not linked anew, but takes the entity as it is now in the place of what it was. All that linking asks of an
/// entity beside its names, which have to be the same, is how the first of them is written.
/// </summary>
internal sealed class EditedEntities
{
    private readonly Dictionary<Entity, Entity> edited;
    private readonly HashSet<Article> naming;

    private EditedEntities(Dictionary<Entity, Entity> edited, HashSet<Article> naming) => (this.edited, this.naming) = (edited, naming);

    /// <summary>What was edited between two states of all entities. Null where more was, so that articles have to be linked anew.</summary>
    /// <param name="before">The names of the entities as they were.</param>
    /// <param name="now">Their names as they are.</param>
    /// <param name="backlinks">Who was named where, before.</param>
    internal static EditedEntities? Between(EntityNames before, EntityNames now, Backlinks backlinks)
    {
        if (!now.IsSameAs(before)) return null;
        var edited = new Dictionary<Entity, Entity>(ReferenceEqualityComparer.Instance);
        foreach (var entity in before.Entities)
        {
            var same = now.OfSlug(entity.Slug);
            if (ReferenceEquals(same, entity)) continue;
            if (same.Name != entity.Name) return null;
            edited[entity] = same;
        }
        return new EditedEntities(edited, [.. edited.Keys.SelectMany(e => backlinks.Mentions.GetValueOrDefault(e.Slug) ?? []).Select(m => m.Article)]);
    }

    /// <summary>The article with the entities as they are now; the same object where it names none that was edited.</summary>
    internal SiteArticle In(SiteArticle linked)
    {
        // To go through all mentions of all articles would take most of the time of an edit.
        if (!naming.Contains(linked.Article) && !linked.Quotations.Any(quotations => quotations.Any(q => q.Speaker is { } speaker && edited.ContainsKey(speaker)))) return linked;
        var mentions = InEach(linked.Mentions, m => edited.TryGetValue(m.Entity, out var now) ? m with { Entity = now } : m);
        var quotations = InEach(linked.Quotations, q => q.Speaker is { } speaker && edited.TryGetValue(speaker, out var now) ? q with { Speaker = now } : q);
        var entries = new Dictionary<Entry, Entry>(ReferenceEqualityComparer.Instance);
        foreach (var entry in linked.Entries) entries[entry] = IsIn(entry.Entities) ? entry with { Entities = Now(entry.Entities) } : entry;
        var arguments = new Dictionary<Argument, Argument>(ReferenceEqualityComparer.Instance);
        foreach (var argument in linked.Arguments) arguments[argument] = IsIn(argument.Entities) ? argument with { Entities = Now(argument.Entities) } : argument;
        return linked with
        {
            Mentions = mentions,
            Quotations = quotations,
            Entries = linked.Entries.Select(e => entries[e]).ToArray(),
            Arguments = linked.Arguments.Select(a => arguments[a]).ToArray(),
            Supports = linked.Supports.Select(s => s with { Argument = arguments[s.Argument], Entry = entries[s.Entry] }).ToArray(),
            EntriesByStatement = linked.EntriesByStatement.Select(told => told.Count == 0 ? told : told.Select(e => entries[e]).ToArray()).ToArray(),
            ArgumentByStatement = linked.ArgumentByStatement.Select(a => a is null ? null : arguments[a]).ToArray(),
        };
    }

    private bool IsIn(IReadOnlyList<Entity> entities) => entities.Any(edited.ContainsKey);

    private Entity[] Now(IReadOnlyList<Entity> entities) => [.. entities.Select(e => edited.GetValueOrDefault(e, e))];

    /// <summary>What each statement has, changed; the same lists where nothing changes.</summary>
    private static IReadOnlyList<IReadOnlyList<T>> InEach<T>(IReadOnlyList<IReadOnlyList<T>> all, Func<T, T> change) where T : class
    {
        IReadOnlyList<T>[]? changed = null;
        for (int i = 0; i < all.Count; i++)
        {
            var before = all[i];
            T[]? now = null;
            for (int k = 0; k < before.Count; k++)
            {
                var item = change(before[k]);
                if (ReferenceEquals(item, before[k])) continue;
                now ??= [.. before];
                now[k] = item;
            }
            if (now is null) continue;
            changed ??= [.. all];
            changed[i] = now;
        }
        return changed ?? all;
    }
}
