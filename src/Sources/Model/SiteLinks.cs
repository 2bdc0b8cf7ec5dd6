using System.Collections.Concurrent;

namespace Sources.Model;

/// <summary>A place that a link inside the site leads to.</summary>
/// <param name="Path">The file.</param>
/// <param name="Fragment">The anchor on it, or null.</param>
public sealed record LinkTarget(SitePath Path, string? Fragment);

/// <summary>
/// Where the links that authors write lead: to a content file (<c>../pages/about.md</c>, <c>../assets/map.png</c>), to an address of the
/// site (<c>/about/</c>) or to an anchor of the same text (<c>#s3-2</c>, <c>#e-1988</c>).
/// </summary>
public sealed class SiteLinks
{
    private readonly Dictionary<string, SitePath> byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SitePath> byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SiteArticle> articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextPage> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HashSet<string>> anchors = new(StringComparer.Ordinal);

    private readonly IReadOnlyDictionary<string, Entity> marked;
    private readonly Dictionary<string, ContentFile> assets = new(StringComparer.Ordinal);

    /// <summary>Collects the addresses of a site.</summary>
    public SiteLinks(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        marked = site.MarkedEntities;
        foreach (string page in (string[])["", "timeline", "index-a-z", "search"]) Add(SitePath.Page(page));
        Add(SitePath.File("feed.xml"));
        foreach (var article in site.Articles)
        {
            byFile[article.Article.File.Relative] = article.Path;
            articles[article.Path.Value] = articles[article.TimelinePath.Value] = articles[article.AnalysisPath.Value] = articles[article.CoveragePath.Value] = article;
            Add(article.Path);
            Add(article.TimelinePath);
            Add(article.AnalysisPath);
            Add(article.CoveragePath);
            if (article.HasCorrections) Add(article.CorrectionsPath);
        }
        foreach (var entity in site.Entities) Add(entity.Path, entity.File);
        foreach (var page in site.TextPages)
        {
            pages[page.Path.Value] = page;
            Add(page.Path, page.File);
        }
        foreach (var asset in site.Assets)
        {
            var path = SitePath.File("assets/" + asset.Slug);
            assets[path.Value] = asset;
            Add(path, asset);
        }
    }

    private void Add(SitePath path, ContentFile? file = null)
    {
        byAddress[path.PublicAddress.TrimEnd('/')] = path;
        if (file is not null) byFile[file.Relative] = path;
    }

    /// <summary>The file that a publisher put there, or null.</summary>
    public ContentFile? Asset(SitePath path) => assets.GetValueOrDefault(path.Value);

    /// <summary>The entity that a mark outside statements names, or null.</summary>
    public Entity? Marked(string name) => marked.GetValueOrDefault(name);

    /// <summary>Whether the address leaves the site.</summary>
    public static bool IsExternal(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        int other = url.AsSpan().IndexOfAny('/', '?', '#');
        return colon > 0 && (other < 0 || colon < other);
    }

    /// <summary>The place that a link written in a content file leads to, or null where there is none.</summary>
    /// <param name="file">The file that holds the link.</param>
    /// <param name="url">As written.</param>
    public LinkTarget? Resolve(ContentFile file, string url)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(url);
        int hash = url.IndexOf('#', StringComparison.Ordinal);
        string path = Uri.UnescapeDataString(hash < 0 ? url : url[..hash]);
        string? fragment = hash < 0 || hash == url.Length - 1 ? null : url[(hash + 1)..];
        SitePath? page = path.Length == 0 ? byFile.GetValueOrDefault(file.Relative)
            : path[0] == '/' ? Address(path)
            : Combine(file.Relative, path) is { } combined ? byFile.TryGetValue(combined, out var found) ? found : null : null;
        if (page is not { Value: not null } target) return null;
        if (fragment is null) return new LinkTarget(target, null);
        if (articles.TryGetValue(target.Value, out var article) && target == article.Path)
        {
            // An entry's or argument's anchor stands on a page of its own.
            if (article.Entries.Any(e => e.Id == fragment)) target = article.TimelinePath;
            else if (article.Arguments.Any(a => a.Id == fragment)) target = article.AnalysisPath;
        }
        return HasAnchor(target, fragment) ? new LinkTarget(target, fragment) : null;
    }

    private SitePath? Address(string path)
    {
        string address = path.Trim('/');
        if (address.EndsWith("index.html", StringComparison.Ordinal)) address = address[..^10].TrimEnd('/');
        return byAddress.TryGetValue(address, out var page) ? page : null;
    }

    private static string? Combine(string from, string path)
    {
        var segments = new List<string>(from.Split('/')[..^1]);
        foreach (string segment in path.Split('/'))
        {
            if (segment is "." or "") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            else return null;
        }
        return string.Join('/', segments);
    }

    private bool HasAnchor(SitePath page, string fragment) => anchors.GetOrAdd(page.Value, _ => Anchors(page)).Contains(fragment);

    private HashSet<string> Anchors(SitePath page)
    {
        if (pages.TryGetValue(page.Value, out var text)) return [.. PageHeadings.Of(text.Body).Values.Select(h => h.Id), .. text.Notes.Select(n => $"n{n.Number}")];
        if (page == SitePath.Page("timeline")) return [.. articles.Values.SelectMany(a => a.Entries).Select(e => e.Id)];
        if (!articles.TryGetValue(page.Value, out var article)) return [];
        if (page == article.CoveragePath) return [.. article.Article.Statements.Select(s => s.Id)];
        if (page == article.TimelinePath) return [.. article.Entries.Select(e => e.Id)];
        if (page == article.AnalysisPath) return [.. article.Arguments.Select(a => a.Id)];
        return
        [
            .. article.Article.Passages.Select(p => p.Id), .. article.Article.Passages.Select(p => p.GivenId).OfType<string>(),
            .. article.Article.Statements.Select(s => s.Id), .. article.Article.Notes.Select(n => $"n{n.Number}"),
            .. article.Article.Parts.OfType<Heading>().Select(h => h.Id), .. article.Article.Permalinks?.Gone.Select(g => g.Id) ?? [],
        ];
    }
}
