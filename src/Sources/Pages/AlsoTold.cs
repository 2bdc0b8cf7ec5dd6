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

    private readonly ILookup<Entity, (SiteArticle Article, Entry Entry)> byEvent;

    internal AlsoTold(IEnumerable<SiteArticle> articles) =>
        byEvent = articles.SelectMany(a => a.Entries.SelectMany(e => e.Entities.Where(n => n.Kind == EntityKind.Event).Select(n => (Event: n, Telling: (Article: a, Entry: e))))).ToLookup(t => t.Event, t => t.Telling);

    /// <summary>Links to the entries, in order of time.</summary>
    /// <param name="tellings">What one entry of the page holds.</param>
    /// <param name="link">Where an entry stands.</param>
    internal IReadOnlyList<LinkView> Of(IReadOnlyList<(SiteArticle Article, Entry Entry)> tellings, Func<Entry, string> link)
    {
        var found = new List<(SiteArticle Article, Entry Entry)>();
        foreach (var (article, entry) in tellings)
        {
            foreach (var named in entry.Entities.Where(e => e.Kind == EntityKind.Event))
            {
                var all = byEvent[named];
                if (all.Take(MostEntries + 1).Count() > MostEntries) continue;
                found.AddRange(all.Where(o => o.Article != article && o.Entry.Id != entry.Id && AreOne(named.Dates, entry.Time.Value, o.Entry.Time.Value)));
            }
        }
        return [.. found.DistinctBy(f => f.Entry).OrderBy(f => f.Entry.Time.ToOrder()).Take(MostLinks).Select(f => new LinkView($"{f.Article.Article.Title}, {f.Entry.Time.ToEnglish()}", link(f.Entry)))];
    }

    private static bool AreOne(Edtf? of, Edtf? one, Edtf? other) =>
        one is not null && other is not null && (Overlap(one, other) || (of is not null && Overlap(of, one) && Overlap(of, other)));

    private static bool Overlap(Edtf one, Edtf other) =>
        (one.Lower is not { } start || other.Upper is not { } otherEnd || start <= otherEnd) && (other.Lower is not { } otherStart || one.Upper is not { } end || otherStart <= end);
}
