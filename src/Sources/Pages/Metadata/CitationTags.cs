using Sources.Citing;
using Sources.Model;
using Sources.Pages.Views;

namespace Sources.Pages.Metadata;

/// <summary>
/// What an article's page says of itself to programs that keep references (Highwire's tags, which Zotero and Google Scholar read) and to catalogues (Dublin Core). The
/// page of a full text is its original: author, journal and date are the original's. A restatement is a text of the site's publisher, which names its original as what
/// it refers to: under the original's author and journal it would be taken for words that nobody there wrote.
/// </summary>
internal static class CitationTags
{
    internal static IReadOnlyList<MetaView> Of(SiteArticle article, SiteSettings settings)
    {
        var work = CitedWorks.Of(article, settings);
        var original = work.Original;
        var told = work.Relation == OriginalRelation.Republishes ? original ?? work : work;
        var tags = new List<MetaView>();
        Add("citation_title", work.Title);
        foreach (var author in work.Responsible) Add("citation_author", Turned(author));
        Add("citation_publication_date", IsoDates.Text(told.Issued, '/') ?? IsoDates.Text(work.Issued, '/'));
        Add("citation_online_date", IsoDates.Text(work.Issued, '/'));
        if (told != work)
        {
            Add("citation_journal_title", told.ContainerTitle);
            Add("citation_volume", told.Volume);
            Add("citation_issue", told.Issue);
            Add("citation_firstpage", told.Pages?.First);
            Add("citation_lastpage", told.Pages?.Last);
        }
        Add("citation_publisher", told.Publisher ?? work.Publisher);
        Add("citation_language", work.Language);
        Add("citation_public_url", work.Url);
        Add("citation_fulltext_html_url", work.Url);
        if (work.Relation == OriginalRelation.Restates && original is not null) Add("citation_reference", Reference(original));

        Add("DC.type", "Text");
        Add("DC.format", "text/html");
        Add("DC.title", work.Title);
        foreach (var author in work.Responsible) Add("DC.creator", Turned(author));
        Add("DC.publisher", work.Publisher);
        Add("DC.date", IsoDates.Text(work.Issued));
        Add("DC.language", work.Language);
        Add("DC.identifier", work.Url);
        Add("DC.description", article.Article.Summary);
        if (original is not null) Add("DC.source", Citation.InText(CitationStyle.Chicago, original).ToString());
        Add("DC.rights", article.Article.Source?.Rights);
        return tags;

        void Add(string name, string? content)
        {
            if (content is { Length: > 0 }) tags.Add(new MetaView(name, content));
        }
    }

    private static string Turned(AuthorName author) => author is { Family: { } family, Given: { } given } ? $"{family}, {given}" : author.Name;

    /// <summary>A reference as one value of pairs; a semicolon ends a pair, so none stands inside one.</summary>
    private static string Reference(CitedWork work)
    {
        IEnumerable<(string Name, string? Value)> pairs =
        [
            ("citation_title", work.Title), .. work.Authors.Select(a => ("citation_author", (string?)Turned(a))), ("citation_journal_title", work.ContainerTitle), ("citation_volume", work.Volume),
            ("citation_issue", work.Issue), ("citation_publication_date", IsoDates.Text(work.Issued, '/')),
        ];
        return string.Join("; ", pairs.Where(p => p.Value is not null).Select(p => $"{p.Name}={p.Value!.Replace(';', ',')}"));
    }
}
