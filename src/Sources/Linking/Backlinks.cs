using Sources.Model;

namespace Sources.Linking;

/// <summary>
/// Every statement that names an entity, in order of article and statement. From one site to the next only the entities are gone through again that an article names which came, went or was
/// linked anew.
/// </summary>
internal sealed class Backlinks
{
    private IReadOnlyList<ListedArticle> articles = [];

    /// <summary>The statements that name each entity, by slug.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<Naming>> Namings { get; private set; } = new Dictionary<string, IReadOnlyList<Naming>>();

    /// <summary>Takes over a site. What was handed out before does not change.</summary>
    /// <param name="entities">All entities.</param>
    /// <param name="linked">All articles, in the order of the site. Those that were there before, and are the same objects, stand in the same order as then.</param>
    internal void Update(IReadOnlyList<Entity> entities, IReadOnlyList<ListedArticle> linked)
    {
        var (gone, come) = Change(articles, linked);
        articles = linked;
        if (come.Count + gone.Count > linked.Count / 2 || Namings.Count != entities.Count || !entities.All(e => Namings.ContainsKey(e.Slug))) TakeAll(entities);
        else if (come.Count + gone.Count > 0) Patch(gone, come);
    }

    private static (List<ListedArticle> Gone, List<ListedArticle> Come) Change(IReadOnlyList<ListedArticle> before, IReadOnlyList<ListedArticle> now)
    {
        if (Differences.Between(before, now) is { } places) return ([.. places.Select(i => before[i])], [.. places.Select(i => now[i])]);
        var (there, here) = (before.ToHashSet(), now.ToHashSet());
        return ([.. before.Where(a => !here.Contains(a))], [.. now.Where(a => !there.Contains(a))]);
    }

    private void TakeAll(IReadOnlyList<Entity> entities) =>
        Namings = ByEntity(entities.Select(e => e.Slug), articles).ToDictionary(p => p.Key, p => (IReadOnlyList<Naming>)p.Value, StringComparer.Ordinal);

    private void Patch(List<ListedArticle> gone, List<ListedArticle> come)
    {
        // Among few it is found sooner by looking at each.
        Func<ListedArticle, bool> hasGone = gone.Count <= 4 ? gone.Contains : gone.ToHashSet().Contains;
        var touched = gone.Concat(come).SelectMany(a => a.Namings).Select(n => n.Slug).ToHashSet(StringComparer.Ordinal);
        var added = ByEntity(touched, come);
        var namings = new Dictionary<string, IReadOnlyList<Naming>>(Namings, StringComparer.Ordinal);
        foreach (string slug in touched.Where(namings.ContainsKey)) namings[slug] = Merged(namings[slug].Where(n => !hasGone(n.Article)), added[slug]);
        Namings = namings;
    }

    /// <summary>Two lists, each in the order of articles and none with an article of the other, as one.</summary>
    private static Naming[] Merged(IEnumerable<Naming> stay, Naming[] come)
    {
        var merged = new List<Naming>();
        int next = 0;
        foreach (var naming in stay)
        {
            while (next < come.Length && SiteLinker.NewestFirst(come[next].Article.Head, naming.Article.Head) < 0) merged.Add(come[next++]);
            merged.Add(naming);
        }
        merged.AddRange(come[next..]);
        return [.. merged];
    }

    private static Dictionary<string, Naming[]> ByEntity(IEnumerable<string> slugs, IReadOnlyList<ListedArticle> of)
    {
        var numbers = slugs.Index().ToDictionary(s => s.Item, s => s.Index, StringComparer.Ordinal);
        var found = new (int Number, Naming Naming)[of.Count][];
        Parallel.For(0, found.Length, i => found[i] = [.. of[i].Namings.Select(n => (Number: numbers.GetValueOrDefault(n.Slug, -1), n.Naming)).Where(n => n.Number >= 0)]);
        // Counted first: lists that grow would leave as much again behind.
        int[] counts = new int[numbers.Count];
        foreach (var namings in found)
            foreach (var (number, _) in namings) counts[number]++;
        var lists = Array.ConvertAll(counts, count => new Naming[count]);
        Array.Clear(counts);
        foreach (var namings in found)
            foreach (var (number, naming) in namings) lists[number][counts[number]++] = naming;
        return numbers.ToDictionary(n => n.Key, n => lists[n.Value], StringComparer.Ordinal);
    }
}
