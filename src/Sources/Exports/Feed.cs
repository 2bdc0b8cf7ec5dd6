using System.Xml.Linq;
using Sources.Dates;
using Sources.Model;

namespace Sources.Exports;

/// <summary>A feed of editions (Atom, RFC 4287). Its times are those of the editions, never of the build, so that the same content gives the same bytes.</summary>
internal static class Feed
{
    /// <summary>A feed tells what is new: of a large library, the newest so many editions.</summary>
    private const int MostEntries = 200;

    private static readonly XNamespace Ns = "http://www.w3.org/2005/Atom";

    internal static IEnumerable<PlannedFile> Of(Site site) => [XmlText.Plan("feed.xml", () => Root(site))];

    private static XElement Root(Site site)
    {
        string root = site.Settings.BaseUrl ?? "";
        string updated = site.Articles.Select(a => Day(a.Head)).OfType<string>().DefaultIfEmpty("1970-01-01").Max(StringComparer.Ordinal)!;
        return new XElement(Ns + "feed",
            new XAttribute(XNamespace.Xml + "lang", site.Settings.Language),
            new XElement(Ns + "title", site.Settings.Title),
            site.Settings.Description is { } description ? new XElement(Ns + "subtitle", description) : null,
            new XElement(Ns + "id", Id(site, "")),
            new XElement(Ns + "updated", Time(updated)),
            new XElement(Ns + "author", new XElement(Ns + "name", site.Settings.Publisher ?? site.Settings.Title)),
            root.Length > 0 ? new XElement(Ns + "link", new XAttribute("rel", "self"), new XAttribute("href", root + "feed.xml")) : null,
            new XElement(Ns + "link", new XAttribute("href", root.Length > 0 ? root : "index.html")),
            Newest(site).Select(n => Entry(site, n.Article, n.Edition, updated)));
    }

    private static List<(ListedArticle Article, EditionChange Edition)> Newest(Site site)
    {
        var all = site.Articles.SelectMany(a => Editions(a).Select(e => (Article: a, Edition: e))).ToList();
        return all.Count <= MostEntries ? all : [.. all.OrderByDescending(n => Day(n.Edition.Date) ?? "", StringComparer.Ordinal).Take(MostEntries)];
    }

    /// <summary>The edition that the site gives, and those of which the editors say what they changed.</summary>
    private static IEnumerable<EditionChange> Editions(ListedArticle article)
    {
        var edition = article.Head.Edition;
        string summary = article.Head.Summary ?? article.Head.Subtitle ?? article.Head.Title;
        yield return edition.Changes.FirstOrDefault(c => c.Version == edition.Version) is { } change ? change with { Date = edition.Date ?? change.Date } : new EditionChange(edition.Version, edition.Date, summary);
        foreach (var earlier in edition.Changes.Where(c => c.Version != edition.Version).DistinctBy(c => c.Version, StringComparer.Ordinal)) yield return earlier;
    }

    private static XElement Entry(Site site, ListedArticle article, EditionChange edition, string otherwise)
    {
        var page = edition.Version != article.Head.Edition.Version ? article.CorrectionsPath : article.Path;
        return new XElement(Ns + "entry",
            new XElement(Ns + "title", edition.Version == article.Head.Edition.Version ? article.Head.Title : $"{article.Head.Title}, edition {edition.Version}"),
            new XElement(Ns + "id", Id(site, $"articles/{article.Head.Slug}/{Uri.EscapeDataString(edition.Version)}")),
            new XElement(Ns + "updated", Time(Day(edition.Date) ?? otherwise)),
            new XElement(Ns + "link", new XAttribute("href", site.Settings.BaseUrl is { } root ? root + page.PublicAddress : page.Value)),
            new XElement(Ns + "summary", edition.Note));
    }

    /// <summary>The day of an article's edition, or null where none is given to the day.</summary>
    internal static string? Day(ArticleHead article) => Day(article.Edition.Date);

    private static string? Day(Edtf? date) =>
        date is { Precision: EdtfPrecision.Day, Lower: { Year: > 0 } day } ? day.ToString() : null;

    private static string Time(string day) => day + "T00:00:00Z";

    /// <summary>An id must be absolute and must never change: the address where there is one, else a name made of the site's title (RFC 8141 urn, unregistered form).</summary>
    private static string Id(Site site, string path) => site.Settings.BaseUrl is { } root ? root + path : $"urn:sources:{Anchors.FromWords(site.Settings.Title)}{(path.Length > 0 ? ":" : "")}{path.Replace('/', ':')}";
}
