using Sources.Caching;
using Sources.Checks;
using Sources.Diagnostics;
using Sources.Exports;
using Sources.Linking;
using Sources.Model;
using Sources.Pages;
using Sources.Parsing;
using Sources.Permalinks;
using Sources.Reading;
using Sources.Rendering;
using Sources.Writing;

namespace Sources;

/// <summary>The main flow: files in, a site out. Each hop is one call; what leaves a hop does not change any more.</summary>
public static class SourcesSite
{
    private const int RecordsAtOnce = 64;

    private const int MostWeighedByCheck = 16;

    /// <summary>Reads the content and writes the site. With an error in the content nothing is written.</summary>
    public static async Task<BuildResult> BuildAsync(BuildOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ContentPrint? earlier = null;
        if (options.KeepsRecord)
        {
            options.Progress?.Invoke("Looking");
            if (KnownBuild.Find(options, out earlier) is { } known) return known;
        }
        try
        {
            return await BuildChangedAsync(options, earlier, cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ContentChangedException || (e is AggregateException many && many.Flatten().InnerExceptions.All(i => i is ContentChangedException)))
        {
            // Before anything was written: texts are asked for up to the barrier. So all is read as it is now.
            return await BuildChangedAsync(options, null, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>The same where something has changed.</summary>
    /// <param name="options">The options.</param>
    /// <param name="earlier">As <see cref="KnownBuild.Find"/> tells it.</param>
    /// <param name="cancel">Stops the making of files.</param>
    private static async Task<BuildResult> BuildChangedAsync(BuildOptions options, ContentPrint? earlier, CancellationToken cancel)
    {
        var bag = new DiagnosticBag();
        options.Progress?.Invoke("Reading");
        FoldersApart.Check(options.Content, options.Output, bag, options.BeforeDiskCall);
        var print = new ContentPrint();
        // What is kept of a draft is that it is one.
        var cache = options is { KeepsRecord: true, Drafts: false } ? ArticleCache.Of(options.Output, BuildInputs.HashOfProgram(), options.BeforeDiskCall) : null;
        var files = ContentReader.Read(options.Content, bag, found => earlier is null || cache is null ? null : ContentReader.Unread(options.Content, found, earlier.Files, print), print);
        if (Link(files, options, Memo(options, cache is not null), bag, cache)?.WithoutTexts() is not { } linked) return new BuildResult(null, files.Count, null, bag.ToList());
        var site = linked.Site;
        if (ChooseTheme(site, options, bag) is not { } theme || Stops(options, bag)) return new BuildResult(site, files.Count, null, bag.ToList());

        options.Progress?.Invoke("Rendering");
        // Of the files only this is needed from here on: the records of ids are longer than the articles, and may go.
        int filesRead = files.Count;
        var recorded = files.Where(f => f.Kind == ContentKind.Permalinks).Select(f => f.Relative).ToHashSet(StringComparer.Ordinal);
        var slugsRecorded = files.Where(f => f.Kind == ContentKind.Permalinks).Select(f => f.Slug).ToHashSet(StringComparer.Ordinal);
        var added = new List<string>();
        var frame = new PageFrame(site, linked.Links);
        // Neither of the two asks for the other.
        var inputs = options.KeepsRecord ? Task.Run(() => new FileInputs(frame, BuildInputs.Told(options)), cancel) : null;
        IReadOnlyList<PlannedFile> plan = Plan(frame, theme);
        if (inputs is not null) plan = Told(plan, await inputs.ConfigureAwait(false));
        PageWeight? heaviest = null;
        var calls = new WriteCalls { MayPublish = MayPublishAsync, Record = options.KeepsRecord ? Record : null, Published = () => cache?.Write(linked.Articles), BeforeDiskCall = options.BeforeDiskCall };
        var written = await OutputWriter.WriteAsync(options.Output, plan, calls, bag, cancel).ConfigureAwait(false);
        return Result(written);

        async ValueTask<bool> MayPublishAsync(IReadOnlyList<long> sizes)
        {
            heaviest = await new PageBudget(site, theme).CheckAsync(plan, sizes, bag).ConfigureAwait(false);
            if (Stops(options, bag)) return false;
            options.Progress?.Invoke("Writing");
            // Before the site: an id that was published and not recorded could be given to another statement.
            // Some at a time: they are longer than the articles, and are written more slowly than made.
            var records = linked.Articles.Where(a => a is { IsOutdated: true, Article: not null }).Chunk(RecordsAtOnce).SelectMany(some => some.AsParallel().AsOrdered().Select(a => PermalinkFiles.Of(a.Article!.Open().Article)).ToArray());
            ContentWriter.Write(options.Content, records, bag, options.BeforeDiskCall, (file, bytes) =>
            {
                print.AddWritten(options.Content, file.Relative, bytes);
                if (!recorded.Contains(file.Relative)) added.Add(file.Slug);
            });
            return !Stops(options, bag);
        }

        BuildResult Result(WriteResult? written) => new(site, filesRead, written, bag.ToList()) { Heaviest = heaviest };

        // What the next build finds is what this one read, and the records of ids that it wrote.
        BuildSaid? Record(WriteResult written)
        {
            // One that was written beside another of the same slug, in another folder, would be a second one there.
            bool isSure = !bag.ToList().Any(d => d.Code == DiagnosticCodes.UnwritableRecord) && !added.Exists(slugsRecorded.Contains);
            return isSure ? new BuildSaid(BuildInputs.Hash(options, print), KnownBuild.Say(Result(written) with { FilesRead = filesRead + added.Count }), print.Files) : null;
        }
    }

    /// <summary>Everything up to the barrier, and the weight of the longest articles' pages: all that can be wrong with the content is found, nothing is written.</summary>
    public static BuildResult Check(BuildOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var bag = new DiagnosticBag();
        FoldersApart.Check(options.Content, options.Output, bag, options.BeforeDiskCall);
        var files = Read(options, bag);
        var linked = Link(files, options, Memo(options), bag);
        PageWeight? heaviest = null;
        if (linked is not null && ChooseTheme(linked.Site, options, bag) is { } theme && !bag.HasErrors) heaviest = WeighAsync(linked, theme, bag).GetAwaiter().GetResult();
        return new BuildResult(linked?.Site, files.Count, null, bag.ToList()) { Heaviest = heaviest };
    }

    /// <summary>Holds the pages of the longest articles to the budget, as a build does those of all: of more, making them would take longer than all else that a check does.</summary>
    private static async Task<PageWeight?> WeighAsync(LinkedSite linked, ITheme theme, DiagnosticBag bag)
    {
        var frame = new PageFrame(linked.Site, linked.Links);
        var longest = linked.Site.Articles.OrderByDescending(a => a.TextLength).ThenBy(a => a.Path).Take(MostWeighedByCheck).Select(a => PageKinds.At(frame, a.Path.Value)!);
        List<PlannedFile> pages = [.. PageRenderer.Plan(longest, theme)];
        long[] sizes = new long[pages.Count];
        await Parallel.ForAsync(0, sizes.Length, async (i, _) => sizes[i] = (await pages[i].MakeAsync().ConfigureAwait(false)).Bytes.Length).ConfigureAwait(false);
        return await new PageBudget(linked.Site, theme).CheckAsync(pages, sizes, bag).ConfigureAwait(false);
    }

    /// <summary>The first hop.</summary>
    public static IReadOnlyList<ContentFile> Read(BuildOptions options, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Progress?.Invoke("Reading");
        return ContentReader.Read(options.Content, bag);
    }

    /// <summary>The settings, with what the options say instead. Null where they cannot be used.</summary>
    public static SiteSettings? ParseSettings(ContentFile file, BuildOptions options, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(bag);
        var settings = SiteSettingsParser.Parse(file, bag);
        if (options.BaseUrl is not { } url || settings is null) return settings;
        if (SiteAddress.IsBase(url)) return settings with { BaseUrl = SiteAddress.Ended(url) };
        bag.Error(DiagnosticCodes.BadUrl, file.Whole, $"the base address that is given in place of that of the settings, `{url}`, is no address that begins with https:// or http:// and has neither `?` nor `#`",
            "write it whole, such as https://example.org/papers/");
        return null;
    }

    /// <summary>The hops from files to the barrier: parse, split, link, check. Null where the settings cannot be used.</summary>
    public static Site? Link(IReadOnlyList<ContentFile> files, BuildOptions options, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Link(files, options, Memo(options), bag)?.Site;
    }

    /// <summary>What hops remember that made nothing yet.</summary>
    /// <param name="options">The options.</param>
    /// <param name="givesKeys">Whether articles are to be kept in a cache.</param>
    internal static SiteMemo Memo(BuildOptions options, bool givesKeys = false) => new() { Articles = new ArticleMemo { GivesKeys = givesKeys, TakesDrafts = options.Drafts, Searched = Exports.Search.TextChunk.Searched } };

    /// <summary>The same, where a file that was parsed before, and an article that was linked before, is not worked on again.</summary>
    internal static LinkedSite? Link(IReadOnlyList<ContentFile> files, BuildOptions options, SiteMemo memo, DiagnosticBag bag, ArticleCache? cache = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        options.Progress?.Invoke("Parsing");
        var content = memo.Content = SortedContent.Of(files, memo.Content);
        var settings = content.Settings is { } file ? ParseSettings(file, options, bag) : null;
        string language = settings?.Language ?? "en";
        var names = memo.Links.Names(ParseAll(content.Entities, memo.Entities, EntityParser.Parse, bag), bag);
        var pages = ParseAll(content.Pages, memo.Pages, TextPageParser.Parse, bag);
        memo.Articles.Begin(language, names);
        cache?.Restore(content.Articles, content.RecordOf, language, memo.Articles);
        var articles = memo.Articles.Of(content.Articles, content.Records, bag);
        content.ReportOrphans(bag);
        if (options.Frozen) PermalinkFiles.Report(articles.Where(a => a is { IsOutdated: true, Article: not null }).Select(a => a.Article!.Head), files, bag);
        if (settings is null) return null;

        options.Progress?.Invoke("Linking");
        var site = SiteLinker.Link(settings, Usable(articles), names, pages, content.Assets, memo.Links, bag);
        var links = memo.SiteLinks = new SiteLinks(site, memo.SiteLinks);
        Draft[] drafts = [.. articles.Where(a => a.DraftLinks is not null).Select(a => new Draft(a.File, a.DraftLinks!))];
        SiteChecks.Run(new CheckedSite(site, links, drafts, AbsentFiles.Unusable(site, drafts, bag), memo.Checks), bag);
        return new LinkedSite(site, links, articles);
    }

    private static List<ListedArticle> Usable(KnownArticle[] known)
    {
        var articles = new List<ListedArticle>(known.Length);
        foreach (var one in known)
            if (one.Article is { } article) articles.Add(article);
        return articles;
    }

    /// <summary>An article with the ids it was published with. Null where the article or the record of its ids cannot be used, which is reported.</summary>
    /// <param name="file">The article.</param>
    /// <param name="record">The record of its ids, or null where there is none yet.</param>
    /// <param name="siteLanguage">The language of an article that gives none.</param>
    /// <param name="bag">Receives what is wrong.</param>
    public static Article? ParseArticle(ContentFile file, ContentFile? record, string siteLanguage, DiagnosticBag bag)
    {
        var published = record is null ? null : PermalinkParser.Parse(record, bag);
        if (ArticleParser.Parse(file, siteLanguage, bag) is not { } article || (record is not null && published is null)) return null;
        return article.IsDraft ? article : PermalinkAssigner.Assign(article, published);
    }

    /// <summary>Every file of the site, each to be made when it is wanted.</summary>
    public static IReadOnlyList<PlannedFile> Plan(Site site, ITheme theme)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(theme);
        return Plan(new PageFrame(site, new SiteLinks(site)), theme);
    }

    private static List<PlannedFile> Plan(PageFrame frame, ITheme theme)
    {
        // The search index is made to know its files, which takes its time.
        var exports = Task.Run(() => SiteExports.All(frame.Site, frame.Links, PageKinds.Addresses(frame)).ToList());
        List<PlannedFile> pages = [.. PageRenderer.Plan(PageKinds.All(frame), theme), .. PageRenderer.Assets(theme).Select(PlannedFile.Of)];
        return ByArticle([.. pages, .. exports.GetAwaiter().GetResult()]);
    }

    /// <summary>The files of an article stand together, so that they are made while it is open.</summary>
    private static List<PlannedFile> ByArticle(List<PlannedFile> files)
    {
        const string folder = "articles/";
        var groups = new List<List<PlannedFile>>();
        var byArticle = new Dictionary<string, List<PlannedFile>>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var file in files)
        {
            string path = file.Path.Value;
            var article = path.StartsWith(folder, StringComparison.Ordinal) ? path.AsSpan(0, path.IndexOf('/', folder.Length)) : [];
            if (!byArticle.TryGetValue(article, out var group)) groups.Add(byArticle[article] = group = []);
            group.Add(file);
        }
        return [.. groups.SelectMany(g => g)];
    }

    /// <summary>With what each is made from.</summary>
    private static PlannedFile[] Told(IReadOnlyList<PlannedFile> plan, FileInputs inputs)
    {
        var told = new PlannedFile[plan.Count];
        Parallel.For(0, told.Length, i => told[i] = plan[i] with { Inputs = plan[i].InputsOf?.Invoke(inputs.Site) ?? inputs.Of(plan[i].Path) });
        return told;
    }

    private static List<T> ParseAll<T>(IReadOnlyList<ContentFile> files, Memo<ContentFile, T?> memo, Func<ContentFile, DiagnosticBag, T?> parse, DiagnosticBag bag) where T : class
    {
        var parsed = new T?[files.Count];
        Parallel.For(0, files.Count, i => parsed[i] = memo.Of(files[i], parse, bag));
        return [.. parsed.OfType<T>()];
    }

    /// <summary>The theme that the options or the settings name. Null where there is none, which is reported, as is an asset of the content that has the address of one of the theme's or the site's.</summary>
    public static ITheme? ChooseTheme(Site site, BuildOptions options, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(bag);
        string name = options.Theme ?? site.Settings.Theme;
        var theme = options.Themes.FirstOrDefault(t => t.Name == name);
        if (theme is null)
            bag.Error(DiagnosticCodes.UnknownTheme, site.Settings.File.At(0), $"there is no theme `{name}`", $"the themes are {string.Join(", ", options.Themes.Select(t => t.Name))}");
        else AssetCollision.Check(site, theme, bag);
        return theme;
    }

    /// <summary>Whether what was found keeps the site from being written.</summary>
    public static bool Stops(BuildOptions options, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(bag);
        return bag.HasErrors || (options.Strict && bag.ToList().Count > 0);
    }
}
