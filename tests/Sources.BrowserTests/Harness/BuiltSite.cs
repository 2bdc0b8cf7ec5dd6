using Sources.Themes.Base;

namespace Sources.BrowserTests.Harness;

/// <summary>A site as the library built it, on the disk and on a host.</summary>
internal sealed class BuiltSite : IAsyncDisposable
{
    private BuiltSite(string folder, StaticHost host) => (Folder, Host) = (folder, host);

    /// <summary>The output folder.</summary>
    internal string Folder { get; }
    internal StaticHost Host { get; }

    /// <summary>Builds a site and serves it.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="below">Where on the host it begins.</param>
    /// <param name="knowsItsAddress">Whether the build is told where the site will be, as it is when it is published.</param>
    /// <param name="policy">The content security policy it is served with.</param>
    internal static async Task<BuiltSite> BuildAsync(string content, string below, bool knowsItsAddress, string? policy)
    {
        string folder = Directory.CreateTempSubdirectory("sources-browser-").FullName;
        var host = await StaticHost.StartAsync(folder, below, policy).ConfigureAwait(false);
        var result = await SourcesSite.BuildAsync(new BuildOptions
        {
            Content = content,
            Output = folder,
            BaseUrl = knowsItsAddress ? host.Address.AbsoluteUri : null,
            Themes = [new Theme()],
        }).ConfigureAwait(false);
        if (result.Written is null) throw new InvalidOperationException($"{content} could not be built: {string.Join("; ", result.Diagnostics)}");
        return new BuiltSite(folder, host);
    }

    /// <summary>The path of the page of a kind; of several the one with the most to show.</summary>
    internal string PathOf(string kind) => kind switch
    {
        PageKind.Home => "index.html",
        PageKind.Article => Article + "index.html",
        PageKind.Timeline => Article + "timeline/index.html",
        PageKind.Analysis => Article + "analysis/index.html",
        PageKind.Coverage => Article + "coverage/index.html",
        PageKind.AllArticles => "timeline/index.html",
        PageKind.Person => Largest("people") + "index.html",
        PageKind.Place => Largest("places") + "index.html",
        PageKind.Organization => Largest("organizations") + "index.html",
        PageKind.Event => Largest("events") + "index.html",
        PageKind.Concept => Largest("concepts") + "index.html",
        PageKind.Names => "index-a-z/index.html",
        PageKind.Search => "search/index.html",
        PageKind.Text => "about/index.html",
        PageKind.NotFound => "no-such-page",
        PageKind.NotFoundDeep => "no/such/page/at-all",
        PageKind.Chronicle => "articles/chronicle/index.html",
        PageKind.ChronicleTimeline => "articles/chronicle/timeline/index.html",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind of page"),
    };

    /// <summary>The article of a site with one; of the odd site that with everything odd.</summary>
    internal string Article => Directory.Exists(Path.Combine(Folder, "articles/oddities")) ? "articles/oddities/" : Largest("articles");

    internal Uri UrlOf(string kind) => new(Host.Address, PathOf(kind));

    internal Uri FileOf(string kind) => new(Path.Combine(Folder, kind == PageKind.NotFound ? "404.html" : PathOf(kind)));

    private string Largest(string folder) => folder + "/" + Path.GetFileName(Directory.GetDirectories(Path.Combine(Folder, folder))
        .OrderByDescending(d => new FileInfo(Path.Combine(d, "index.html")).Length).ThenBy(d => d, StringComparer.Ordinal).First()) + "/";

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync().ConfigureAwait(false);
        Directory.Delete(Folder, true);
    }
}
