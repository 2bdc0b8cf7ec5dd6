using System.Text;
using Sources.Citing;
using Sources.Model;

namespace Sources.Exports;

/// <summary>Records of the articles and of the entities for programs that keep references.</summary>
internal static class Citations
{
    internal static IEnumerable<PlannedFile> Of(Site site)
    {
        foreach (var article in site.Articles)
            foreach (var file in Files(() => [CitedWorks.Of(article, site.Settings)], extension => CitationFiles.Of(article, extension))) yield return file;
        if (site.Entities.Count == 0) yield break;
        foreach (var file in Files(() => [.. site.Entities.Select(e => CitedWorks.Of(e, site.Settings))], CitationFiles.OfEntities)) yield return file;
    }

    private static PlannedFile[] Files(Func<IReadOnlyList<CitedWork>> works, Func<string, SitePath> path) =>
    [
        PlannedFile.Of(path("bib"), () => Encoding.UTF8.GetBytes(BibTex.Write(works()))),
        PlannedFile.Of(path("ris"), () => Encoding.UTF8.GetBytes(Ris.Write(works()))),
        PlannedFile.Of(path("csl.json"), () => CslJson.Write(works())),
    ];
}
