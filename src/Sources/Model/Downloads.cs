namespace Sources.Model;

/// <summary>The one list of what can be downloaded: the exports make these files and no others, the pages link to them.</summary>
public static class Downloads
{
    /// <summary>More entries than this are no timeline that a slide show could show; the articles' own remain.</summary>
    public const int MostSlides = 1000;

    /// <summary>Name of the file with the JSON Schema of the others.</summary>
    public static SitePath Schema { get; } = SitePath.File("data/schema.json");

    /// <summary>The table of an article's entries.</summary>
    internal static SitePath EntryTableOf(ListedArticle article) => SitePath.File(Folder(article) + "entries.csv");

    /// <summary>The calendar of an article; null where none of its entries is a day.</summary>
    internal static SitePath? CalendarOf(ListedArticle article) => article.Times.Any(e => CalendarDays.Of(e.Time) is not null) ? SitePath.File(Folder(article) + "entries.ics") : null;

    private static string Folder(ListedArticle article) => $"articles/{article.Head.Slug}/data/";

    /// <summary>The files of one article. A format that can say nothing of it is left out.</summary>
    public static IReadOnlyList<Download> Of(ListedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        string folder = Folder(article);
        var files = new List<Download>
        {
            new(SitePath.File(folder + "article.json"), "JSON", "application/json", "Everything this site knows of the article: statements, dates, names, entries and arguments, each with the exact words it stands on."),
            new(SitePath.File(folder + "article.md"), "Markdown", "text/markdown", "The article as plain text, with the numbers of its passages and its notes."),
            new(EntryTableOf(article), "Entries (CSV)", "text/csv", "The timeline as a table: UTF-8 with a byte order mark, so that spreadsheets read it."),
            new(SitePath.File(folder + "coverage.csv"), "Coverage (CSV)", "text/csv", "The ledger as a table: every statement, where it went and why."),
        };
        if (article.Times.Any(e => e.Time.Value is not null))
            files.Add(new(SitePath.File(folder + "timeline.json"), "TimelineJS", "application/json", "The timeline for TimelineJS 3."));
        if (CalendarOf(article) is { } calendar)
            files.Add(new(calendar, "Calendar", "text/calendar", "The entries that are days, for calendar programs (iCalendar)."));
        return files;
    }

    /// <summary>The files of the whole site.</summary>
    public static IReadOnlyList<Download> OfSite(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var files = new List<Download>
        {
            new(SitePath.File("data/site.json"), "JSON", "application/json", "The articles, with where the data of each are, and every person, place, organization, event and concept."),
            new(Schema, "JSON Schema", "application/schema+json", "What the JSON files hold, field by field."),
            new(SitePath.File("data/entries.csv"), "Entries (CSV)", "text/csv", "The timelines of all articles as one table: UTF-8 with a byte order mark, so that spreadsheets read it."),
            new(SitePath.File("llms.txt"), "llms.txt", "text/markdown", "What is here, for programs that read."),
        };
        int dated = site.Articles.Sum(a => a.Times.Count(e => e.Time.Value is not null));
        if (dated is > 0 and <= MostSlides) files.Add(new(SitePath.File("data/timeline.json"), "TimelineJS", "application/json", "All entries for TimelineJS 3."));
        if (site.Articles.Any(a => CalendarOf(a) is not null))
            files.Add(new(SitePath.File("data/entries.ics"), "Calendar", "text/calendar", "All entries that are days, for calendar programs (iCalendar)."));
        return files;
    }
}
