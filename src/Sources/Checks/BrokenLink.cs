using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Checks;

/// <summary>Every link inside the site leads to a page and an anchor that exist.</summary>
internal static class BrokenLink
{
    internal static void Check(Site site, SiteLinks links, DiagnosticBag bag)
    {
        Parallel.ForEach(site.Articles, article =>
        {
            foreach (var part in article.Article.Parts)
            {
                if (part is Heading heading) Check(heading.Content, article.Article.File, links, bag);
                else if (part is Passage passage) Check([passage.Block], article.Article.File, links, bag);
            }
            foreach (var note in article.Article.Notes) Check(note.Blocks, article.Article.File, links, bag);
        });
        foreach (var entity in site.Entities) Check(entity.Body, entity.File, links, bag);
        foreach (var page in site.TextPages)
        {
            Check(page.Body, page.File, links, bag);
            foreach (var note in page.Notes) Check(note.Blocks, page.File, links, bag);
        }
        foreach (var item in site.Settings.Navigation)
        {
            if (item.Page is { } slug && site.TextPages.All(p => p.Slug != slug))
                bag.Error(DiagnosticCodes.BrokenLink, site.Settings.File.At(0), $"the navigation names the page `{slug}`, and there is no content/pages/{slug}.md",
                    Spelling.Nearest(slug, site.TextPages.Select(p => p.Slug)) is { } near ? $"did you mean `{near}`?" : "add it, or give `url` instead of `page`");
        }
    }

    private static void Check(IEnumerable<Block> blocks, ContentFile file, SiteLinks links, DiagnosticBag bag)
    {
        foreach (var block in blocks)
        {
            foreach (var leaf in Leaves.Of(block)) Check(leaf.Content, file, links, bag);
            foreach (var header in Leaves.HeadersOf(block)) Check(header.Content, file, links, bag);
        }
    }

    private static void Check(InlineText text, ContentFile file, SiteLinks links, DiagnosticBag bag)
    {
        foreach (var span in text.Spans)
        {
            string? url = span.Mark switch { LinkMark link => link.Url, ImageMark image => image.Url, _ => null };
            if (url is null || SiteLinks.IsExternal(url) || links.Resolve(file, url) is not null) continue;
            bag.Error(DiagnosticCodes.BrokenLink, file.At(text.OriginOf(span.Start)), $"`{(url.Length > 80 ? url[..77] + "..." : url)}` leads nowhere",
                "name a file (../pages/about.md, ../assets/map.png), an address of the site (/about/) or an anchor (#s3-2)");
        }
    }
}
