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
    private static readonly string[] OwnPages = ["", "timeline", "index-a-z", "search"];

    // By slug and by file, and nothing that would have to be put together for each: a preview makes these links after every edit.
    private readonly Dictionary<string, ListedArticle> articles, articleFiles;
    private readonly Dictionary<string, Entity> entities, entityFiles;
    private readonly Dictionary<string, TextPage> pages, pageFiles;
    private readonly Dictionary<string, ContentFile> assets, assetFiles;
    private readonly ConcurrentDictionary<string, HashSet<string>> anchors = new(StringComparer.Ordinal);
    private readonly Site site;
    private readonly Lazy<Dictionary<string, int>> places;
    private readonly Lazy<DividedTimeline> timelineOfAll;

    /// <summary>Collects the addresses of a site.</summary>
    public SiteLinks(Site site) : this(site, null)
    {
    }

    /// <summary>The same, where some of them are known from a site that may differ in little.</summary>
    internal SiteLinks(Site site, SiteLinks? before)
    {
        ArgumentNullException.ThrowIfNull(site);
        this.site = site;
        timelineOfAll = new(() => new DividedTimeline(site.Articles));
        var known = before?.site;
        articles = By(site.Articles, a => a.Head.Slug, known?.Articles, before?.articles);
        articleFiles = By(site.Articles, a => a.Head.File.Relative, known?.Articles, before?.articleFiles);
        entities = By(site.Entities, e => e.Slug, known?.Entities, before?.entities);
        entityFiles = By(site.Entities, e => e.File.Relative, known?.Entities, before?.entityFiles);
        pages = By(site.TextPages, p => p.Slug, known?.TextPages, before?.pages);
        pageFiles = By(site.TextPages, p => p.File.Relative, known?.TextPages, before?.pageFiles);
        assets = By(site.Assets, a => "assets/" + a.Slug, known?.Assets, before?.assets);
        assetFiles = By(site.Assets, a => a.Relative, known?.Assets, before?.assetFiles);
        places = known is not null && HaveSameKeys(site.Articles, a => a.Head.Slug, known.Articles) is not null
            ? before!.places : new(() => site.Articles.Index().ToDictionary(p => p.Item.Head.Slug, p => p.Index, StringComparer.Ordinal));
    }

    /// <summary>The articles by slug.</summary>
    internal IReadOnlyDictionary<string, ListedArticle> Articles => articles;

    /// <summary>The entries of all articles, divided over the pages of their timeline.</summary>
    internal DividedTimeline TimelineOfAll => timelineOfAll.Value;

    /// <summary>The 0-based place of an article among all.</summary>
    internal int PlaceOf(ListedArticle article) => places.Value[article.Head.Slug];

    /// <summary>Of two with one key the last.</summary>
    private static Dictionary<string, T> By<T>(IReadOnlyList<T> items, Func<T, string> key, IReadOnlyList<T>? itemsBefore, Dictionary<string, T>? before) where T : class
    {
        if (before?.Count == items.Count && HaveSameKeys(items, key, itemsBefore!) is { } differing)
        {
            if (differing.Count == 0) return before;
            var patched = new Dictionary<string, T>(before, StringComparer.Ordinal);
            foreach (int i in differing) patched[key(items[i])] = items[i];
            return patched;
        }
        var by = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        foreach (var item in items) by[key(item)] = item;
        return by;
    }

    /// <summary>Where two lists hold different objects that have the same key; null where they differ in more.</summary>
    private static List<int>? HaveSameKeys<T>(IReadOnlyList<T> items, Func<T, string> key, IReadOnlyList<T> before) where T : class =>
        Differences.Between(before, items) is { } places && places.TrueForAll(i => key(items[i]) == key(before[i])) ? places : null;

    /// <summary>The file that a publisher put there, or null.</summary>
    public ContentFile? Asset(SitePath path) => assets.GetValueOrDefault(path.Value);

    /// <summary>The entity that a mark outside statements names, or null.</summary>
    public Entity? Marked(string name) => site.MarkedEntities.GetValueOrDefault(name);

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
        var page = path.Length == 0 ? OfFile(file.Relative)
            : path[0] == '/' ? Address(path)
            : Combine(file.Relative, path) is { } combined ? OfFile(combined) : null;
        if (page is not { } target) return null;
        if (fragment is null) return new LinkTarget(target, null);
        // Writers know one timeline of all; which of its pages shows an entry changes as a library grows.
        if (target == DividedTimeline.Start) return TimelineOfAll.Has(fragment) ? new LinkTarget(TimelineOfAll.PlaceOf(fragment), fragment) : null;
        if (ArticleOf(target) is { } article && target == article.Path)
        {
            // An entry's or argument's anchor stands on a page of its own.
            if (article.Times.Any(e => e.Id == fragment)) target = article.TimelinePath;
            else if (HasAnchor(article.AnalysisPath, fragment)) target = article.AnalysisPath;
        }
        return HasAnchor(target, fragment) ? new LinkTarget(target, fragment) : null;
    }

    private SitePath? OfFile(string relative) =>
        articleFiles.TryGetValue(relative, out var article) ? article.Path
        : entityFiles.TryGetValue(relative, out var entity) ? entity.Path
        : pageFiles.TryGetValue(relative, out var page) ? page.Path
        : assetFiles.TryGetValue(relative, out var asset) ? SitePath.File("assets/" + asset.Slug) : null;

    private SitePath? Address(string path)
    {
        string address = path.Trim('/');
        if (address.EndsWith("index.html", StringComparison.Ordinal)) address = address[..^10].TrimEnd('/');
        if (assets.ContainsKey(address) || address == "feed.xml") return SitePath.File(address);
        if (pages.TryGetValue(address, out var page)) return page.Path;
        if (OwnPages.Contains(address)) return SitePath.Page(address);
        return address.Split('/') switch
        {
            ["articles", var slug] when articles.TryGetValue(slug, out var article) => article.Path,
            ["articles", var slug, var part] when articles.TryGetValue(slug, out var article) => part switch
            {
                "timeline" => article.TimelinePath,
                "analysis" => article.AnalysisPath,
                "coverage" => article.CoveragePath,
                "corrections" when article.HasCorrections => article.CorrectionsPath,
                _ => null,
            },
            [var folder, var slug] when entities.TryGetValue(slug, out var entity) && Entity.Folder(entity.Kind) == folder => entity.Path,
            _ => null,
        };
    }

    /// <summary>The article whose page, timeline, analysis or ledger stands at a path.</summary>
    private ListedArticle? ArticleOf(SitePath path) =>
        path.Value.Split('/') is ["articles", var slug, "index.html" or "timeline" or "analysis" or "coverage", ..] ? articles.GetValueOrDefault(slug) : null;

    /// <summary>The path below the content folder that a path written in a file names; null where it leads out of the folder.</summary>
    /// <param name="from">The path of the file.</param>
    /// <param name="path">As written, with forward slashes.</param>
    internal static string? Combine(string from, string path)
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
        if (pages.TryGetValue(page.PublicAddress.TrimEnd('/'), out var text)) return [.. PageHeadings.Of(text.Body).Values.Select(h => h.Id), .. text.Notes.Select(n => $"n{n.Number}")];
        if (ArticleOf(page) is not { } listed) return [];
        if (page == listed.TimelinePath) return [.. listed.Times.Select(e => e.Id)];
        var article = listed.Open();
        if (page == article.CoveragePath) return [.. article.Article.Statements.Select(s => s.Id)];
        if (page == article.AnalysisPath) return [.. article.Arguments.Select(a => a.Id)];
        return
        [
            .. article.Article.Passages.Select(p => p.Id), .. article.Article.Passages.Select(p => p.GivenId).OfType<string>(),
            .. article.Article.Statements.Select(s => s.Id), .. article.Article.Notes.Select(n => $"n{n.Number}"),
            .. article.Article.Parts.OfType<Heading>().Select(h => h.Id), .. article.Article.Permalinks?.Gone.Select(g => g.Id) ?? [],
        ];
    }
}
