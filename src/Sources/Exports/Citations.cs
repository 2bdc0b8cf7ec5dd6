using System.Text;
using Sources.Citing;
using Sources.Model;

namespace Sources.Exports;

/// <summary>Records of the articles and of the entities for programs that keep references.</summary>
internal static class Citations
{
    internal static IEnumerable<OutputFile> Of(Site site)
    {
        foreach (var article in site.Articles)
            foreach (var file in Files([CitedWorks.Of(article, site.Settings)], extension => CitationFiles.Of(article, extension))) yield return file;
        if (site.Entities.Count == 0) yield break;
        foreach (var file in Files([.. site.Entities.Select(e => CitedWorks.Of(e, site.Settings))], CitationFiles.OfEntities)) yield return file;
    }

    private static OutputFile[] Files(IReadOnlyList<CitedWork> works, Func<string, SitePath> path) =>
    [
        new(path("bib"), Encoding.UTF8.GetBytes(BibTex.Write(works))),
        new(path("ris"), Encoding.UTF8.GetBytes(Ris.Write(works))),
        new(path("csl.json"), CslJson.Write(works)),
    ];
}
