using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Checks;

/// <summary>Every link inside the site leads to a page and an anchor that exist.</summary>
internal static class BrokenLink
{
    internal static void Check(Site site, SiteLinks links, CheckMemo memo, DiagnosticBag bag)
    {
        Parallel.ForEach(site.Articles, article => Check(article.Links, article.Head.File, links, bag));
        foreach (var entity in site.Entities) Check(memo.Links.Of(entity, (held, _) => [.. WrittenLink.In((Entity)held)], bag), entity.File, links, bag);
        foreach (var page in site.TextPages) Check(memo.Links.Of(page, (held, _) => [.. WrittenLink.In((TextPage)held)], bag), page.File, links, bag);
        foreach (var item in site.Settings.Navigation)
        {
            if (item.Page is { } slug && site.TextPages.All(p => p.Slug != slug))
                bag.Error(DiagnosticCodes.BrokenLink, site.Settings.File.At(0), $"the navigation names the page `{slug}`, and there is no content/pages/{slug}.md",
                    Spelling.Nearest(slug, site.TextPages.Select(p => p.Slug)) is { } near ? $"did you mean `{near}`?" : "add it, or give `url` instead of `page`");
        }
    }

    private static void Check(IReadOnlyList<WrittenLink> written, ContentFile file, SiteLinks links, DiagnosticBag bag)
    {
        foreach (var link in written)
        {
            if (links.Resolve(file, link.Url) is not null) continue;
            bag.Error(DiagnosticCodes.BrokenLink, link.At, $"`{(link.Url.Length > 80 ? link.Url[..77] + "..." : link.Url)}` leads nowhere",
                "name a file (../pages/about.md, ../assets/map.png), an address of the site (/about/) or an anchor (#s3-2)");
        }
    }
}
