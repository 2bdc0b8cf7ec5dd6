using System.Collections.Concurrent;
using Sources.Exports;
using Sources.Model;
using Sources.Pages;
using Sources.Rendering;

namespace Sources;

/// <summary>A linked site whose files are made when they are asked for, each once. Asked from several threads at once.</summary>
public sealed class PreviewSite
{
    private readonly Dictionary<string, PlannedFile> pages;
    private readonly Lazy<Dictionary<string, PlannedFile>> others, search;
    private readonly ConcurrentDictionary<string, Lazy<Task<OutputFile>>> made = new(StringComparer.Ordinal);

    internal PreviewSite(Site site, ITheme theme)
    {
        Site = site;
        pages = ByPath(PageRenderer.Plan(PageKinds.All(site, new SiteLinks(site)), theme));
        others = new(() => ByPath([.. PageRenderer.Assets(theme).Select(PlannedFile.Of), .. SiteExports.Others(site)]));
        // The index of the search is made before its files are known: not while one waits for a page.
        search = new(() => ByPath(SiteExports.Search(site)));
    }

    /// <summary>Everything that is known of it.</summary>
    public Site Site { get; }

    /// <summary>A file of the site; null where there is none at this path.</summary>
    /// <param name="path">The path below the output folder, such as <c>articles/x/index.html</c>.</param>
    public async ValueTask<OutputFile?> FileAsync(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!pages.TryGetValue(path, out var planned) && !others.Value.TryGetValue(path, out planned) && !(path.StartsWith("search/", StringComparison.Ordinal) && search.Value.TryGetValue(path, out planned)))
            return null;
        return await made.GetOrAdd(path, _ => new Lazy<Task<OutputFile>>(() => Task.Run(() => planned.MakeAsync().AsTask()))).Value.ConfigureAwait(false);
    }

    /// <summary>Every file of the site, in no order.</summary>
    public async Task<IReadOnlyList<OutputFile>> AllAsync()
    {
        var all = new List<OutputFile>();
        foreach (string path in pages.Keys.Concat(others.Value.Keys).Concat(search.Value.Keys)) all.Add((await FileAsync(path).ConfigureAwait(false))!);
        return all;
    }

    private static Dictionary<string, PlannedFile> ByPath(IEnumerable<PlannedFile> files)
    {
        var byPath = new Dictionary<string, PlannedFile>(StringComparer.Ordinal);
        // Of two files with one path the build reports; here the first is shown.
        foreach (var file in files) byPath.TryAdd(file.Path.Value, file);
        return byPath;
    }
}
