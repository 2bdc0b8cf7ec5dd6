using Sources.Dates;
using Sources.Model;

namespace Sources.Exports;

/// <summary>The entries of timelines as a table, one a line. Several ids stand with blanks between them, several statements each on a line of its own.</summary>
internal static class EntryTable
{
    internal static OutputFile Of(Site site, IEnumerable<ListedArticle> articles, SitePath path) => new(path, CsvText.Of(table =>
    {
        AddHead(table);
        foreach (var article in articles.Select(a => a.Open()))
            foreach (var entry in article.Entries)
            {
                var (earliest, latest) = Bounds(entry.Time);
                table.Add(
                    article.Article.Slug,
                    entry.Id,
                    entry.Time.Value?.ToString() ?? "",
                    earliest?.ToString() ?? "",
                    latest?.ToString() ?? "",
                    entry.Time.ToEnglish(),
                    string.Join(' ', entry.Statements.Select(s => s.Id)),
                    string.Join('\n', entry.Statements.Select(StatementWords.Of)),
                    string.Join(' ', entry.Entities.Select(e => e.Slug)),
                    string.Join("; ", entry.Entities.Select(e => e.Name)),
                    Addresses.Of(site, article.TimelinePath, entry.Id));
            }
    }));

    /// <summary>The same of all articles, put together from the tables of each.</summary>
    /// <param name="site">The site.</param>
    /// <param name="path">Where it goes.</param>
    /// <param name="known">The bytes of a file of the site that is there already; null for any other.</param>
    internal static ReadOnlyMemory<byte> PutTogether(Site site, SitePath path, Func<SitePath, ReadOnlyMemory<byte>?> known) => CsvText.Of(table =>
    {
        AddHead(table);
        foreach (var article in site.Articles) table.AddLines((known(Downloads.EntryTableOf(article)) ?? Of(site, [article], path).Bytes).Span);
    });

    private static void AddHead(CsvText table) => table.Add("article", "entry", "edtf", "earliest", "latest", "time", "statements", "words", "entities", "names", "link");

    /// <summary>The first and the last day that are meant; null for an open or unknown end, and for what has no date.</summary>
    internal static (CalendarDay? Earliest, CalendarDay? Latest) Bounds(EntryTime time)
    {
        if (time.Value is not { } value) return (null, null);
        if (time.Ends.HasPart && DatePartBounds.Of(value, time.Ends) is var (begins, ends)) return (begins, ends);
        return DatePartBounds.Of(value, time.Part) is var (first, last) ? (first, last) : (value.Lower, value.Upper);
    }
}
