using Sources.Diagnostics;

namespace Sources.Checks;

/// <summary>An entity that no statement names has a page with nothing on it.</summary>
internal static class UnusedEntity
{
    internal static void Check(CheckedSite all, DiagnosticBag bag)
    {
        // An article that could not be used may name them all.
        if (all.Unusable.HaveArticles) return;
        var site = all.Site;
        foreach (var entity in site.Entities)
        {
            if (site.NamingsByEntity[entity.Slug].Count == 0)
                bag.Warning(DiagnosticCodes.UnusedEntity, entity.File.At(0), $"no statement names `{entity.Name}`", "add the form that the text uses to `names`, or mark a place with [[" + entity.Slug + "|words]]");
        }
    }
}
