using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Checks;

/// <summary>Every link inside the site leads to a page and an anchor that exist.</summary>
internal static class BrokenLink
{
    internal static void Check(Site site, SiteLinks links, CheckMemo memo, DiagnosticBag bag)
    {
        Parallel.ForEach(site.Articles, article => Check(article.Article, article.Article.File, static a => Links(a), links, memo, bag));
        foreach (var entity in site.Entities) Check(entity, entity.File, static e => WrittenLink.In(e.Body), links, memo, bag);
        foreach (var page in site.TextPages) Check(page, page.File, static p => WrittenLink.In([.. p.Body, .. p.Notes.SelectMany(n => n.Blocks)]), links, memo, bag);
        foreach (var item in site.Settings.Navigation)
        {
            if (item.Page is { } slug && site.TextPages.All(p => p.Slug != slug))
                bag.Error(DiagnosticCodes.BrokenLink, site.Settings.File.At(0), $"the navigation names the page `{slug}`, and there is no content/pages/{slug}.md",
                    Spelling.Nearest(slug, site.TextPages.Select(p => p.Slug)) is { } near ? $"did you mean `{near}`?" : "add it, or give `url` instead of `page`");
        }
    }

    private static IEnumerable<WrittenLink> Links(Article article) =>
    [
        .. article.Parts.SelectMany(part => part switch
        {
            Heading heading => WrittenLink.In(heading.Content),
            Passage passage => WrittenLink.In([passage.Block]),
            _ => [],
        }),
        .. WrittenLink.In(article.Notes.SelectMany(n => n.Blocks)),
    ];

    private static void Check<T>(T holder, ContentFile file, Func<T, IEnumerable<WrittenLink>> find, SiteLinks links, CheckMemo memo, DiagnosticBag bag) where T : class
    {
        foreach (var link in memo.Links.Of(holder, null, (held, _) => [.. find((T)held)], bag))
        {
            if (links.Resolve(file, link.Url) is not null) continue;
            bag.Error(DiagnosticCodes.BrokenLink, file.At(link.Origin), $"`{(link.Url.Length > 80 ? link.Url[..77] + "..." : link.Url)}` leads nowhere",
                "name a file (../pages/about.md, ../assets/map.png), an address of the site (/about/) or an anchor (#s3-2)");
        }
    }
}
