using Sources.Model;

namespace Sources.Linking;

/// <summary>
/// Every mention of each entity, in order of article and statement, and how many statements these are. From one site to the next only the entities are gone through again that an article names
/// which came, went or was linked anew.
/// </summary>
internal sealed class Backlinks
{
    private IReadOnlyList<SiteArticle> articles = [];

    /// <summary>The mentions of each entity, by slug.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<Mention>> Mentions { get; private set; } = new Dictionary<string, IReadOnlyList<Mention>>();

    /// <summary>How many statements name each entity, by slug.</summary>
    internal IReadOnlyDictionary<string, int> StatementCounts { get; private set; } = new Dictionary<string, int>();

    /// <summary>Takes over a site. What was handed out before does not change.</summary>
    /// <param name="entities">All entities.</param>
    /// <param name="linked">All articles, in the order of the site. Those that were there before, and are the same objects, stand in the same order as then.</param>
    internal void Update(IReadOnlyList<Entity> entities, IReadOnlyList<SiteArticle> linked)
    {
        var before = articles.ToHashSet();
        var now = linked.ToHashSet();
        var gone = articles.Where(a => !now.Contains(a)).ToList();
        var come = linked.Where(a => !before.Contains(a)).ToList();
        articles = linked;
        if (come.Count + gone.Count > linked.Count / 2 || Mentions.Count != entities.Count || !entities.All(e => Mentions.ContainsKey(e.Slug))) TakeAll(entities);
        else if (come.Count + gone.Count > 0) Patch(gone, come);
    }

    private void TakeAll(IReadOnlyList<Entity> entities)
    {
        var lists = ByEntity(entities.Select(e => e.Slug), articles);
        Mentions = lists.ToDictionary(p => p.Key, p => (IReadOnlyList<Mention>)p.Value, StringComparer.Ordinal);
        StatementCounts = lists.ToDictionary(p => p.Key, p => CountStatements(p.Value), StringComparer.Ordinal);
    }

    private void Patch(List<SiteArticle> gone, List<SiteArticle> come)
    {
        var left = gone.Select(a => a.Article).ToHashSet();
        var places = articles.Select((a, i) => (a.Article, i)).ToDictionary(p => p.Article, p => p.i);
        var touched = Touched(gone, come);
        var added = ByEntity(touched, come);
        var mentions = new Dictionary<string, IReadOnlyList<Mention>>(Mentions, StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StatementCounts, StringComparer.Ordinal);
        foreach (string slug in touched)
        {
            var list = Merged(Mentions[slug].Where(m => !left.Contains(m.Article)), added[slug], places);
            mentions[slug] = list;
            counts[slug] = CountStatements(list);
        }
        (Mentions, StatementCounts) = (mentions, counts);
    }

    /// <summary>Two lists, each in the order of articles and none with an article of the other, as one.</summary>
    private static List<Mention> Merged(IEnumerable<Mention> stay, List<Mention> come, Dictionary<Article, int> places)
    {
        var merged = new List<Mention>();
        int next = 0;
        foreach (var mention in stay)
        {
            while (next < come.Count && places[come[next].Article] < places[mention.Article]) merged.Add(come[next++]);
            merged.Add(mention);
        }
        merged.AddRange(come[next..]);
        return merged;
    }

    /// <summary>The entities whose mentions are other ones. Of an article that only took over an edited entity the mentions of all others are the same objects.</summary>
    private static HashSet<string> Touched(List<SiteArticle> gone, List<SiteArticle> come)
    {
        var mentions = new HashSet<Mention>(ReferenceEqualityComparer.Instance);
        foreach (var mention in gone.SelectMany(a => a.Mentions).SelectMany(m => m)) mentions.Add(mention);
        var touched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in come.SelectMany(a => a.Mentions).SelectMany(m => m))
            if (!mentions.Remove(mention)) touched.Add(mention.Entity.Slug);
        foreach (var mention in mentions) touched.Add(mention.Entity.Slug);
        return touched;
    }

    private static Dictionary<string, List<Mention>> ByEntity(IEnumerable<string> slugs, IEnumerable<SiteArticle> of)
    {
        var lists = slugs.ToDictionary(slug => slug, _ => new List<Mention>(), StringComparer.Ordinal);
        foreach (var article in of)
            foreach (var statement in article.Mentions)
                foreach (var mention in statement)
                    if (lists.TryGetValue(mention.Entity.Slug, out var list)) list.Add(mention);
        return lists;
    }

    /// <summary>The mentions of one statement stand together.</summary>
    private static int CountStatements(List<Mention> mentions)
    {
        int count = 0;
        for (int i = 0; i < mentions.Count; i++)
            if (i == 0 || mentions[i].Statement != mentions[i - 1].Statement) count++;
        return count;
    }
}
