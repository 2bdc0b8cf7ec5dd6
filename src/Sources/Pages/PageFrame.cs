using Sources.Model;
using Sources.Pages.Html;
using Sources.Pages.Metadata;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>What all pages of a site share, and what every page builder needs.</summary>
internal sealed class PageFrame(Site site, SiteLinks links)
{
    internal static readonly SitePath Home = SitePath.Page("");
    internal static readonly SitePath Timeline = DividedTimeline.Start;
    internal static readonly SitePath Index = SitePath.Page("index-a-z");
    internal static readonly SitePath Search = SitePath.Page("search");

    // What only some pages need is made when the first of them is: a preview shows one page of thousands after each edit.
    private readonly Lazy<IReadOnlyList<Download>> downloads = new(() => Model.Downloads.OfSite(site));
    private readonly Lazy<Dictionary<string, Entity>> entitiesByName = new(() => site.Entities.GroupBy(e => e.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal));
    private readonly Lazy<Dictionary<string, Entity>> entitiesBySlug = new(() => site.Entities.ToDictionary(e => e.Slug, StringComparer.Ordinal));

    private readonly bool previewsAreShared = PreviewFiles.AreShared(site);

    /// <summary>The articles by slug.</summary>
    internal IReadOnlyDictionary<string, ListedArticle> Articles => links.Articles;

    /// <summary>The files for programs, of the whole site.</summary>
    internal IReadOnlyList<Download> Downloads => downloads.Value;

    internal Site Site => site;

    /// <summary>The entries of all articles, divided over the pages of their timeline.</summary>
    internal DividedTimeline TimelineOfAll => links.TimelineOfAll;

    /// <summary>Which entries tell of the same event.</summary>
    internal AlsoTold AlsoTold { get; } = new(site);

    /// <summary>The entity with a slug, or null.</summary>
    internal Entity? EntityOf(string slug) => entitiesBySlug.Value.GetValueOrDefault(slug);

    /// <summary>The 0-based place of an article among all.</summary>
    internal int PlaceOf(ListedArticle article) => links.PlaceOf(article);

    /// <summary>Attributes of texts in the site's own language.</summary>
    internal string OwnText { get; } = TextLanguage.Attributes(site.Settings.Language);

    /// <summary>The language of what the publisher writes: of titles of pages, of names and what they are.</summary>
    internal LanguageView SiteLanguage { get; } = TextLanguage.Of(site.Settings.Language);

    internal SiteLinks Links => links;

    /// <summary>The entities by the names they go by.</summary>
    internal IReadOnlyDictionary<string, Entity> EntitiesByName => entitiesByName.Value;

    /// <summary>The article that the whole site is about, where there is just one.</summary>
    internal ListedArticle? OnlyArticle => site.Articles.Count == 1 ? site.Articles[0] : null;

    internal TextContext Context(SitePath page, ContentFile file) => new(page, file, links);

    /// <summary>The files for programs, of one article.</summary>
    internal IReadOnlyList<Download> DownloadsOf(string slug) => Articles.TryGetValue(slug, out var article) ? Model.Downloads.Of(article) : [];

    /// <summary>Completes the view of a page that, for programs, is just a page.</summary>
    internal PageView Complete(PageView view, SitePath path, string title, string? description, LanguageView language, params IReadOnlyList<(string Text, SitePath Path, LanguageView Language)> above) =>
        Complete(view, path, title, description, language, null, above);

    /// <summary>Completes a view with what every page has.</summary>
    /// <param name="view">The view of one kind.</param>
    /// <param name="path">Where it is written.</param>
    /// <param name="title">Its title alone.</param>
    /// <param name="description">One or two sentences.</param>
    /// <param name="language">Of its title.</param>
    /// <param name="data">Writes what the page is as linked data; null for a page that is just a page.</param>
    /// <param name="above">The pages between the home page and this one.</param>
    internal PageView Complete(PageView view, SitePath path, string title, string? description, LanguageView language, Action<LinkedDataWriter>? data, params IReadOnlyList<(string Text, SitePath Path, LanguageView Language)> above) => view with
    {
        Path = path,
        Root = path.ToRoot,
        Title = title,
        SiteTitle = site.Settings.Title,
        Description = description ?? site.Settings.Description ?? title,
        Language = TextLanguage.OfPages,
        SiteLanguage = SiteLanguage,
        CanonicalUrl = site.Settings.BaseUrl is { } url ? url + path.PublicAddress : null,
        Publisher = site.Settings.Publisher,
        Navigation = Navigation(path),
        Breadcrumbs = path == Home ? [] : [new(site.Settings.Title, path.LinkTo(Home), Language: SiteLanguage), .. above.Select(a => new LinkView(a.Text, path.LinkTo(a.Path), Language: a.Language)), new(title, path.LinkTo(path), true, language)],
        Tokens = site.Settings.Tokens,
        Alternates = DownloadLinks.Alternates(this, path),
        Metadata = PreviewTags.Of(this, path),
        LinkedData = LinkedData.Of(this, path, title, path == Home ? [] : [(site.Settings.Title, Home), .. above.Select(a => (a.Text, a.Path)), (title, path)], data),
        PreviewsScriptHref = Previews(path) is { } previews ? path.LinkTo(previews) : null,
    };

    private SitePath? Previews(SitePath page)
    {
        if (previewsAreShared) return PreviewFiles.Shared;
        // An article's pages share a folder; other pages of a large site link to too much for one file.
        return page.Value.Split('/') is ["articles", var slug, ..] ? SitePath.File($"articles/{slug}/previews.js") : null;
    }

    private List<LinkView> Navigation(SitePath page)
    {
        var items = new List<LinkView>();
        if (OnlyArticle is { } only)
        {
            Add("Article", only.Path);
            Add("Timeline", only.TimelinePath);
            Add("Analysis", only.AnalysisPath);
        }
        else
        {
            Add("Articles", Home);
            Add("Timeline", Timeline);
        }
        if (site.Entities.Count > 0) Add("Names A–Z", Index);
        Add("Search", Search);
        foreach (var item in site.Settings.Navigation)
        {
            if (item.Url is { } url) items.Add(new LinkView(item.Label, url, Language: SiteLanguage));
            else if (site.TextPages.FirstOrDefault(p => p.Slug == item.Page) is { } text) Add(item.Label, text.Path, SiteLanguage);
        }
        return items;

        void Add(string text, SitePath path, LanguageView language = default) => items.Add(new LinkView(text, page.LinkTo(path), path == page, language));
    }

    internal static EntityLinkView LinkTo(SitePath page, Entity entity, int count = 0) =>
        new(entity.Name, page.LinkTo(entity.Path), entity.Slug, Wording.Kind(entity.Kind), count);

    internal static StatementLinkView LinkTo(SitePath page, SiteArticle article, Statement statement) =>
        new(statement.Reference, statement.Id, page.LinkTo(article.Path, statement.Id));

    /// <summary>Whom the statements quote, where that is known.</summary>
    internal static IReadOnlyList<QuotedView> Quoted(SitePath page, SiteArticle article, IEnumerable<Statement> statements) =>
    [
        .. statements.SelectMany(s => article.Quotations[s.Index].Where(q => q.By is not null).Select(q =>
            new QuotedView(q.By!, q.Speaker is { } speaker ? page.LinkTo(speaker.Path) : null, Wording.Shorten(s.Text[q.Start..q.End], 80), LinkTo(page, article, s), TextLanguage.Of(article.Article.Language)))),
    ];

    internal static EntryLinkView LinkTo(SitePath page, SiteArticle article, Entry entry, string? reason) =>
        new(entry.Time.ToEnglish(), PrecisionWords.Of(entry.Time).Word, Wording.Shorten(entry.Statements[0].Text), page.LinkTo(article.TimelinePath, entry.Id), reason, TextLanguage.Of(article.Article.Language));

    internal static ArgumentLinkView LinkTo(SitePath page, SiteArticle article, Argument argument, string? reason) =>
        new(argument.Heading, page.LinkTo(article.AnalysisPath, argument.Id), reason, TextLanguage.Of(article.Article.Language));

    /// <summary>The notes of an article whose references stand in the given statements, or all notes; and those that they refer to.</summary>
    internal IReadOnlyList<NoteView> Notes(SitePath page, SiteArticle article, IEnumerable<Statement>? statements = null)
    {
        // The reference that one goes back to: the first in the text has an id of its own; of a note that only notes refer to, the note that does.
        var places = new Dictionary<int, string>();
        var headed = new HashSet<int>();
        foreach (var statement in statements ?? article.Article.Statements)
        {
            Refer(statement.Leaf.Content, statement.Start, statement.End);
            // To look for headers is to go through the whole block, and a list may be one passage of thousands of statements.
            if (!headed.Add(statement.Passage)) continue;
            var passage = article.Article.Passages[statement.Passage - 1];
            foreach (var header in Leaves.HeadersOf(passage.Block)) Refer(header.Content, 0, header.Content.Text.Length);
        }
        if (statements is null)
            foreach (var heading in article.Article.Parts.OfType<Heading>()) Refer(heading.Content, 0, heading.Content.Text.Length);
        var notes = article.Article.Notes.ToDictionary(n => n.Number);
        for (var next = new Queue<int>(places.Keys); next.TryDequeue(out int number);)
        {
            int known = places.Count;
            foreach (var leaf in notes[number].Blocks.SelectMany(Leaves.Of)) Refer(leaf.Content, 0, leaf.Content.Text.Length, $"n{number}");
            foreach (int referred in places.Keys.Skip(known)) next.Enqueue(referred);
        }
        var writer = new PlainLeafWriter(Context(page, article.Article.File)) { BlockAttributes = TextLanguage.Attributes(article.Article.Language) };
        return [.. article.Article.Notes.Where(n => places.ContainsKey(n.Number))
            .Select(n => new NoteView(n.Number, $"n{n.Number}", new Views.Markup(BlockHtml.Write(n.Blocks, writer)), "#" + places[n.Number]))];

        void Refer(InlineText text, int start, int end, string? place = null)
        {
            foreach (var span in text.Spans)
                if (span.Mark is NoteMark note && span.Start >= start && span.Start <= end) places.TryAdd(note.Number, place ?? $"nr{note.Number}");
        }
    }
}
