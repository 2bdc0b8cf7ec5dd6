using System.Collections.Concurrent;
using Sources.Exports;
using Sources.Model;
using Sources.Pages;
using Sources.Rendering;

namespace Sources;

/// <summary>A linked site whose files are made when they are asked for, each once. Asked from several threads at once.</summary>
public sealed class PreviewSite
{
    private readonly ITheme theme;
    private readonly PageFrame frame;
    private readonly Lazy<Dictionary<string, PlannedFile>> pages, assets, exports, search, sitemap;
    private readonly ConcurrentDictionary<string, Lazy<Task<OutputFile>>> made = new(StringComparer.Ordinal);

    internal PreviewSite(Site site, SiteLinks links, ITheme theme)
    {
        (Site, this.theme) = (site, theme);
        frame = new PageFrame(site, links);
        // What is looked at after an edit is one article or one entity: no list of all files is made for it.
        assets = new(() => ByPath(PageRenderer.Assets(theme).Select(PlannedFile.Of)));
        pages = new(() => ByPath(PageRenderer.Plan(PageKinds.Others(frame), theme)));
        exports = new(() => ByPath(SiteExports.Others(site, links)));
        // The index of the search is made before its files are known: not while one waits for a page.
        search = new(() => ByPath(SiteExports.Search(site)));
        // Nor is a list of all pages.
        sitemap = new(() => ByPath(SiteExports.Sitemap(site, PageKinds.Addresses(frame))));
    }

    /// <summary>Everything that is known of it.</summary>
    public Site Site { get; }

    /// <summary>A file of the site; null where there is none at this path.</summary>
    /// <param name="path">The path below the output folder, such as <c>articles/x/index.html</c>.</param>
    public async ValueTask<OutputFile?> FileAsync(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (made.TryGetValue(path, out var file)) return await file.Value.ConfigureAwait(false);
        if (Planned(path) is not { } planned) return null;
        return await made.GetOrAdd(path, _ => new Lazy<Task<OutputFile>>(() => Task.Run(() => planned.MakeAsync().AsTask()))).Value.ConfigureAwait(false);
    }

    private PlannedFile? Planned(string path)
    {
        if (PageKinds.At(frame, path) is { } page) return PageRenderer.Plan([page], theme).Single();
        return assets.Value.GetValueOrDefault(path) ?? exports.Value.GetValueOrDefault(path) ?? pages.Value.GetValueOrDefault(path)
            ?? (path.StartsWith("search/", StringComparison.Ordinal) ? search.Value.GetValueOrDefault(path) : null)
            ?? (path.StartsWith("sitemap", StringComparison.Ordinal) ? sitemap.Value.GetValueOrDefault(path) : null);
    }

    /// <summary>Every file of the site, in no order.</summary>
    public async Task<IReadOnlyList<OutputFile>> AllAsync()
    {
        var all = new List<OutputFile>();
        var paths = PageKinds.All(frame).Select(p => p.Path.Value).Concat(assets.Value.Keys).Concat(exports.Value.Keys).Concat(search.Value.Keys).Concat(sitemap.Value.Keys);
        foreach (string path in paths) all.Add((await FileAsync(path).ConfigureAwait(false))!);
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
