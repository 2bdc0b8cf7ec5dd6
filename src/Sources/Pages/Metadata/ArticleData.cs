using Sources.Citing;
using Sources.Dates;
using Sources.Model;

namespace Sources.Pages.Metadata;

/// <summary>An article as linked data: this edition, what it is based on, its entries and its arguments.</summary>
internal static class ArticleData
{
    /// <summary>The text: this edition of it, the original it is based on, and what can be downloaded.</summary>
    internal static void Text(LinkedDataWriter data, PageFrame frame, SiteArticle article)
    {
        var text = article.Article;
        var work = CitedWorks.Of(article, frame.Site.Settings);
        LinkedData.Page(data, "Article", article.Path, text.Title, text.Language).Text("headline", text.Title).Text("alternativeHeadline", text.Subtitle).Text("abstract", text.Summary);
        data.Date("datePublished", text.Edition.Date).Text("version", text.Edition.Version).Text("image", data.Address(CardFiles.Of(article)));
        if (work.Authors.Count > 0) data.Authors("author", work.Authors);
        else data.Publisher("author");
        data.Publisher("publisher");
        if (work.Original is { } original) Original(data, original, text.Source?.Rights);
        data.List("mentions", [.. article.Mentions.SelectMany(m => m).Select(m => m.Entity).Distinct()], data.Entity);
        data.End();
        data.Begin(null, "Dataset", data.Address(article.Path, "cite")).Text("name", $"Data of “{text.Title}”").Text("description", "The article's statements, dates, names, entries and arguments, and its bibliographic records.");
        data.Reference("about", data.Address(article.Path)).Publisher("creator");
        IEnumerable<Download> records = CitationFiles.Formats.Select(f => new Download(CitationFiles.Of(article, f.Extension), f.Name, f.MediaType, "This edition and its original as bibliographic records."));
        data.List("distribution", [.. Downloads.Of(article), .. records], f =>
            data.Begin(null, "DataDownload").Text("name", f.Name).Text("description", f.Words).Text("encodingFormat", f.MediaType).Text("contentUrl", data.Address(f.Path)).End());
        data.End();
    }

    /// <summary>The timeline: an event for each entry.</summary>
    internal static void Entries(LinkedDataWriter data, SiteArticle article)
    {
        Part(data, "CollectionPage", article, article.TimelinePath, "Timeline").Begin("mainEntity", "ItemList").Number("numberOfItems", article.Entries.Count).List("itemListElement", article.Entries, entry =>
        {
            data.Begin(null, "Event", data.Address(article.TimelinePath, entry.Id)).Text("name", Wording.Shorten(entry.Statements[0].Text));
            if (entry.Time is { Value: { } time, Part: DatePart.None, Ends.HasPart: false }) Times(data, time, "startDate", "endDate");
            data.List("about", entry.Entities, data.Entity).End();
        }).End().End();
    }

    /// <summary>The analysis: a claim for each argument, with where it is made and what it rests on.</summary>
    internal static void Arguments(LinkedDataWriter data, SiteArticle article)
    {
        var supports = article.Supports.ToLookup(s => s.Argument);
        Part(data, "CollectionPage", article, article.AnalysisPath, "Analysis").Begin("mainEntity", "ItemList").Number("numberOfItems", article.Arguments.Count).List("itemListElement", article.Arguments, argument =>
        {
            data.Begin(null, "Claim", data.Address(article.AnalysisPath, argument.Id)).Text("name", argument.Heading).Text("inLanguage", article.Article.Language);
            Named("appearance", data.Address(article.Path), article.Article.Title);
            if (article.Article.Source is { } source)
            {
                data.Authors("author", source.Authors);
                Named("firstAppearance", source.Url, source.Title);
            }
            data.List("about", argument.Entities, data.Entity);
            var events = supports[argument].Select(s => data.Address(article.TimelinePath, s.Entry.Id)).OfType<string>().ToList();
            data.List("mentions", events, id => data.Reference(null, id)).End();
        }).End().End();

        void Named(string property, string? id, string title) => data.Begin(property, "Article", id).Text("name", title).End();
    }

    /// <summary>A page about the article that has no things of its own: the ledger, the corrections.</summary>
    internal static void About(LinkedDataWriter data, SiteArticle article, SitePath page, string title) => Part(data, "WebPage", article, page, title).End();

    /// <summary>A time as two dates, as far as a calendar has words for them.</summary>
    internal static void Times(LinkedDataWriter data, Edtf time, string start, string end)
    {
        if (time.Kind == EdtfKind.Interval) data.Date(start, time.Start).Date(end, time.End);
        else data.Date(start, time);
    }

    private static LinkedDataWriter Part(LinkedDataWriter data, string type, SiteArticle article, SitePath page, string title) =>
        LinkedData.Page(data, type, page, $"{title}: {article.Article.Title}", article.Article.Language).Begin("about", "Article", data.Address(article.Path)).Text("name", article.Article.Title).End();

    private static void Original(LinkedDataWriter data, CitedWork original, string? rights)
    {
        data.Begin("isBasedOn", "Article", original.Url).Text("url", original.Url).Text("name", original.Title).Text("headline", original.Title).Authors("author", original.Authors).Date("datePublished", original.Issued);
        data.Text("inLanguage", original.Language).Text("pagination", original.Page).Text("copyrightNotice", rights);
        if (original.Publisher is { } publisher) data.Begin("publisher", "Organization").Text("name", publisher).End();
        if (original.ContainerTitle is { } container)
        {
            // The issue stands in the volume, the volume in the journal.
            if (original.Issue is { } issue) data.Begin("isPartOf", "PublicationIssue").Text("issueNumber", issue);
            if (original.Volume is { } volume) data.Begin("isPartOf", "PublicationVolume").Text("volumeNumber", volume);
            data.Begin("isPartOf", "Periodical").Text("name", container).End();
            if (original.Volume is not null) data.End();
            if (original.Issue is not null) data.End();
        }
        data.End();
    }
}
