using AngleSharp.Html.Dom;
using Sources.Importing.Documents;

namespace Sources.Importing.Html;

/// <summary>What a page says about itself: Highwire tags first, which are made for citing, then JSON-LD, Dublin Core, Open Graph and plain HTML.</summary>
internal static class HtmlRecord
{
    private static readonly (string Name, string Field)[] Tags =
    [
        ("citation_title", "title"), ("citation_journal_title", "container-title"), ("citation_issue", "issue"), ("citation_publisher", "publisher"), ("citation_publication_date", "issued"), ("citation_date", "issued"),
        ("citation_online_date", "issued"), ("citation_language", "language"), ("citation_public_url", "url"), ("citation_abstract_html_url", "url"),
    ];

    private static readonly (string Name, string Field)[] LaterTags =
    [
        ("dc.title", "title"), ("dcterms.title", "title"), ("dc.publisher", "publisher"), ("dc.date", "issued"), ("dc.date.issued", "issued"), ("dcterms.issued", "issued"), ("dcterms.date", "issued"), ("dc.language", "language"),
        ("dcterms.language", "language"), ("dc.rights", "rights"), ("dcterms.rights", "rights"), ("og:title", "title"), ("twitter:title", "title"), ("article:published_time", "issued"), ("date", "issued"),
        ("og:site_name", "container-title"), ("og:url", "url"), ("copyright", "rights"), ("rights", "rights"), ("description", "summary"), ("og:description", "summary"),
    ];

    internal static void Read(IHtmlDocument page, ImportDocument document)
    {
        var record = document.Record;
        var tags = page.QuerySelectorAll("meta[content]")
            .Select(m => (Name: (m.GetAttribute("name") ?? m.GetAttribute("property") ?? "").ToLowerInvariant(), Value: m.GetAttribute("content")!)).Where(t => t.Name.Length > 0)
            .ToLookup(t => t.Name, t => t.Value, StringComparer.Ordinal);
        OfferAll(Tags, tags, document);
        foreach (string name in tags["citation_author"]) record.OfferAuthor(GivenFirst(name));
        JsonLinkedData.Read(page, document);
        OfferAll(LaterTags, tags, document);
        if (record.Authors.Count == 0)
            foreach (string name in tags["dc.creator"].Concat(tags["dcterms.creator"]).Concat(tags["author"]).Concat(tags["article:author"])) record.OfferAuthor(name);
        if (record.Authors.Count == 0)
            foreach (var element in page.QuerySelectorAll("[rel~=author], [itemprop=author]").Take(5)) record.OfferAuthor(element.TextContent);
        record.Offer("url", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        record.Offer("language", page.DocumentElement.GetAttribute("lang"));
        record.Offer("rights", page.QuerySelector("[rel~=license]")?.GetAttribute("href"));
        OfferDate(page.QuerySelector("time[pubdate], time[itemprop=datePublished]")?.GetAttribute("datetime"), document);
        if (record["title"] is null)
        {
            var headings = page.QuerySelectorAll("h1");
            if (headings.Length == 1 && record.Offer("title", headings[0].TextContent)) document.DoubtOf("title", "the page’s only heading of the first level was taken for the title");
            else if (record.Offer("title", page.Title)) document.DoubtOf("title", "the title is the one of the page, which may name its site too");
        }
        if (record["summary"] is not null) document.DoubtOf("summary", "the summary is the page’s own description of itself");
    }

    private static void OfferAll((string Name, string Field)[] fields, ILookup<string, string> tags, ImportDocument document)
    {
        foreach (var (name, field) in fields)
        {
            foreach (string value in tags[name])
            {
                if (field == "issued") OfferDate(value, document);
                else if (field == "title" && document.Record["title"] is { } known && DocumentRecord.Words(value) != known) document.DoubtOf("title", $"`{name}` has another title: “{DocumentRecord.Words(value)}”");
                else document.Record.Offer(field, value);
            }
        }
    }

    internal static void OfferDate(string? value, ImportDocument document)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        if (WrittenDates.ToEdtf(value) is not { } date) document.DoubtOf("issued", $"the date “{DocumentRecord.Words(value)}” was not understood");
        else if (!document.Record.Offer("issued", date) && document.Record["issued"] is { } known && !known.StartsWith(date, StringComparison.Ordinal) && !date.StartsWith(known, StringComparison.Ordinal))
            document.DoubtOf("issued", $"the page names another date too: {date}");
    }

    /// <summary>"Byrd, Ada" as "Ada Byrd".</summary>
    private static string GivenFirst(string name) => name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given] ? $"{given} {family}" : name;
}
