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
    private readonly Dictionary<string, Page> pages;
    private readonly Dictionary<string, OutputFile> shipped;
    private readonly ConcurrentDictionary<string, Lazy<Task<OutputFile>>> rendered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutputFile> exported = new(StringComparer.Ordinal);
    private readonly IEnumerator<OutputFile> exports;

    internal PreviewSite(Site site, ITheme theme)
    {
        Site = site;
        this.theme = theme;
        pages = PageKinds.All(site, new SiteLinks(site)).DistinctBy(p => p.Path).ToDictionary(p => p.Path.Value, StringComparer.Ordinal);
        shipped = PageRenderer.Assets(theme).ToDictionary(f => f.Path.Value, StringComparer.Ordinal);
        exports = SiteExports.All(site).GetEnumerator();
    }

    /// <summary>Everything that is known of it.</summary>
    public Site Site { get; }

    /// <summary>A file of the site; null where there is none at this path.</summary>
    /// <param name="path">The path below the output folder, such as <c>articles/x/index.html</c>.</param>
    public async ValueTask<OutputFile?> FileAsync(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (pages.TryGetValue(path, out var page))
            return await rendered.GetOrAdd(path, _ => new Lazy<Task<OutputFile>>(() => Task.Run(() => PageRenderer.RenderAsync(page, theme).AsTask()))).Value.ConfigureAwait(false);
        if (shipped.TryGetValue(path, out var asset)) return asset;
        if (Published(path) is { } picture) return picture;
        return Exported(path);
    }

    /// <summary>Every file of the site, in no order.</summary>
    public async Task<IReadOnlyList<OutputFile>> AllAsync()
    {
        Exported(null);
        var all = new List<OutputFile>();
        foreach (string path in pages.Keys.Concat(shipped.Keys).Concat(exported.Keys)) all.Add((await FileAsync(path).ConfigureAwait(false))!);
        return all;
    }

    private OutputFile? Published(string path) =>
        path.StartsWith("assets/", StringComparison.Ordinal) && Site.Assets.FirstOrDefault(a => path.AsSpan(7).SequenceEqual(a.Slug)) is { } file ? new OutputFile(SitePath.File(path), file.Bytes) : null;

    /// <summary>Exports are made one after another until the one that is asked for comes by; null for all.</summary>
    private OutputFile? Exported(string? path)
    {
        lock (exported)
        {
            if (path is not null && exported.TryGetValue(path, out var known)) return known;
            while (exports.MoveNext())
            {
                var file = exports.Current;
                exported[file.Path.Value] = file;
                if (file.Path.Value == path) return file;
            }
            return null;
        }
    }
}
