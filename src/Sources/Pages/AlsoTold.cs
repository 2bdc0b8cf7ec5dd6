using System.Collections.Concurrent;
using Sources.Dates;
using Sources.Model;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>
/// The entries of other articles that tell of the same event at another time: one says the day, the other the year. Two entries belong together where both name an
/// event that has a page and their times overlap, or lie within the dates of the event.
/// </summary>
internal sealed class AlsoTold
{
    /// <summary>What more entries name is a subject and no occurrence: links between all of them would say nothing.</summary>
    private const int MostEntries = 40, MostLinks = 3;

    private readonly Site site;
    /// <summary>The entries that name each event, by its slug; empty for a subject.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<ListedTelling>> byEvent = new(StringComparer.Ordinal);

    internal AlsoTold(Site site) => this.site = site;

    /// <summary>Links to the entries, in order of time.</summary>
    /// <param name="tellings">What one entry of the page holds.</param>
    /// <param name="link">Where an entry stands.</param>
    internal IReadOnlyList<LinkView> Of(IReadOnlyList<(SiteArticle Article, Entry Entry)> tellings, Func<ListedEntry, string> link)
    {
        var found = new List<ListedTelling>();
        foreach (var (article, entry) in tellings)
            foreach (var named in entry.Entities.Where(e => e.Kind == EntityKind.Event))
                found.AddRange(Naming(named).Where(o => o.Article.Head.Slug != article.Article.Slug && o.Entry.Id != entry.Id && AreOne(named.Dates, entry.Time.Value, o.Entry.Time.Value)));
        return [.. found.Distinct().OrderBy(f => f.Entry.Time.ToOrder()).Take(MostLinks).Select(f => new LinkView($"{f.Article.Head.Title}, {f.Entry.Time.ToEnglish()}", link(f.Entry)))];
    }

    /// <summary>The entries that name an event, in order of article and time; none where they are too many.</summary>
    internal IReadOnlyList<ListedTelling> Naming(Entity named) => byEvent.GetOrAdd(named.Slug, slug =>
    {
        var all = new List<ListedTelling>();
        foreach (var statements in ByArticle(site.NamingsByEntity[slug]))
        {
            var article = statements[0].Article.Open();
            var told = statements.SelectMany(n => article.EntriesByStatement[n.Statement]).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
            for (int i = 0; i < article.Entries.Count; i++)
                if (told.Contains(statements[0].Article.Times[i].Id)) all.Add(new ListedTelling(statements[0].Article, i));
            if (all.Count > MostEntries) return [];
        }
        return all;
    });

    /// <summary>The statements of each article, which stand together.</summary>
    private static IEnumerable<List<Naming>> ByArticle(IReadOnlyList<Naming> namings)
    {
        for (int i = 0; i < namings.Count;)
        {
            int end = i;
            while (end < namings.Count && namings[end].Article == namings[i].Article) end++;
            yield return [.. namings.Skip(i).Take(end - i)];
            i = end;
        }
    }

    private static bool AreOne(Edtf? of, Edtf? one, Edtf? other) =>
        one is not null && other is not null && (Overlap(one, other) || (of is not null && Overlap(of, one) && Overlap(of, other)));

    private static bool Overlap(Edtf one, Edtf other) =>
        (one.Lower is not { } start || other.Upper is not { } otherEnd || start <= otherEnd) && (other.Lower is not { } otherStart || one.Upper is not { } end || otherStart <= end);
}
