using Sources.Citing;
using Sources.Model;
using Sources.Pages.Html;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>How the pages of a site are cited.</summary>
internal static class Citations
{
    private static readonly (CitationStyle Style, string Name, string List, string Text)[] Styles =
    [
        (CitationStyle.Chicago, "Chicago", "Bibliography", "Note"),
        (CitationStyle.Apa, "APA", "Reference", "In the text"),
        (CitationStyle.Mla, "MLA", "Works cited", "In the text"),
    ];

    /// <summary>An article, from one of its pages or the home page.</summary>
    internal static CitationView Of(ListedArticle article, SitePath from, SiteSettings settings) =>
        View(CitedWorks.Of(article, settings), new Locator(LocatorKind.Paragraph), from, article.Path, CitationFiles.Formats.Select(f => new LinkView(f.Name, from.LinkTo(CitationFiles.Of(article, f.Extension)))));

    /// <summary>The timeline of an article.</summary>
    internal static CitationView OfTimeline(ListedArticle article, SiteSettings settings) =>
        View(CitedWorks.Of(article, settings, article.TimelinePath), new Locator(LocatorKind.TimelineEntry), article.TimelinePath, article.TimelinePath,
            CitationFiles.Formats.Select(f => new LinkView(f.Name, article.TimelinePath.LinkTo(CitationFiles.Of(article, f.Extension)))));

    /// <summary>The page of an entity.</summary>
    internal static CitationView Of(Entity entity, SiteSettings settings)
    {
        var work = CitedWorks.Of(entity, settings);
        return View(work, null, entity.Path, entity.Path, CitationFiles.Formats.Select(f => new LinkView(f.Name, entity.Path.LinkTo(CitationFiles.OfEntities(f.Extension))))) with { Record = BibTex.Write([work]).TrimEnd() };
    }

    private static CitationView View(CitedWork work, Locator? locator, SitePath from, SitePath page, IEnumerable<LinkView> files) => new(
        [.. Styles.Select(s => new CitationStyleView(s.Style.ToString().ToLowerInvariant(), s.Name,
            [new("list", s.List, CitationHtml.Of(Citation.Reference(s.Style, work))), new("text", s.Text, CitationHtml.Of(Citation.InText(s.Style, work, locator)))]))],
        [.. files], from.LinkTo(page), null);
}
