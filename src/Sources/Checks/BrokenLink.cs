using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Checks;

/// <summary>Every link inside the site leads to a page and an anchor that exist.</summary>
internal static class BrokenLink
{
    private const string Hint = "name a file (../pages/about.md, ../assets/map.png), an address of the site (/about/) or an anchor (#s3-2)";

    internal static void Check(CheckedSite all, DiagnosticBag bag)
    {
        var (site, memo, drafts) = (all.Site, all.Memo, all.Unusable.With(all.Drafts));
        Parallel.ForEach(site.Articles, article => Check(article.Links, article.Head.File));
        foreach (var entity in site.Entities) Check(memo.Links.Of(entity, (held, _) => [.. WrittenLink.In((Entity)held)], bag), entity.File);
        foreach (var page in site.TextPages) Check(memo.Links.Of(page, (held, _) => [.. WrittenLink.In((TextPage)held)], bag), page.File);
        foreach (var item in site.Settings.Navigation)
        {
            if (item.Page is { } slug && site.TextPages.All(p => p.Slug != slug) && !all.Unusable.HoldPage(slug))
                bag.Error(DiagnosticCodes.BrokenLink, site.Settings.File.At(0), $"the navigation names the page `{slug}`, and there is no content/pages/{slug}.md",
                    Spelling.Nearest(slug, site.TextPages.Select(p => p.Slug)) is { } near ? $"did you mean `{near}`?" : "add it, or give `url` instead of `page`");
        }
        // Nothing of a draft is published, so nothing there is broken yet; and what one draft says of another may come true with it.
        foreach (var draft in all.Drafts)
            foreach (var link in draft.Links)
                if (LeadsNowhere(link, draft.File) && !drafts.MayHold(draft.File, link.Url)) bag.Warning(DiagnosticCodes.BrokenLink, link.At, Told(link), Hint);

        void Check(IReadOnlyList<WrittenLink> written, ContentFile file)
        {
            foreach (var link in written)
            {
                if (!LeadsNowhere(link, file) || all.Unusable.MayHold(file, link.Url)) continue;
                bag.Error(DiagnosticCodes.BrokenLink, link.At, Told(link), drafts.MayHold(file, link.Url) ? "what it names is a draft, which is left out of the site" : Hint);
            }
        }

        bool LeadsNowhere(WrittenLink link, ContentFile file) => all.Links.Resolve(file, link.Url) is null;
    }

    private static string Told(WrittenLink link) => $"`{(link.Url.Length > 80 ? link.Url[..77] + "..." : link.Url)}` leads nowhere";
}
