using Sources.Model;
using Sources.Pages.Html;
using Sources.Pages.Metadata;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>The timeline of each article, and the one of all.</summary>
internal static class TimelinePages
{
    internal static IEnumerable<Page> Of(PageFrame frame, ListedArticle article) => [new Page(article.TimelinePath, () => View(frame, article.Open()))];

    private static PageView View(PageFrame frame, SiteArticle article)
    {
        var page = article.TimelinePath;
        var view = View(frame, page, Open(DividedTimeline.InOrder([article])), [article], ArticleHeads.Of(frame, article, page)) with { FullTitle = $"Timeline: {article.Article.Title}", Citation = Citations.OfTimeline(article, frame.Site.Settings) };
        return frame.Complete(view, page, "Timeline", $"{view.Extent}: the dated statements of “{article.Article.Title}” in order of time.", default, data => ArticleData.Entries(data, article), (article.Article.Title, article.Path, TextLanguage.Of(article.Article.Language)));
    }

    internal static IEnumerable<Page> OfAll(PageFrame frame)
    {
        var articles = frame.Site.Articles;
        string title = frame.OnlyArticle is null ? "Timeline of all articles" : "Timeline of the whole site";
        var list = frame.TimelineOfAll;
        return list.Parts.Select(part => new Page(part.Path, () =>
        {
            var view = View(frame, part.Path, Open(part.Items), articles, null, articles.Count < 2 ? null : tellings => frame.AlsoTold.Of(tellings, entry => part.Path.LinkTo(list.PlaceOf(entry.Id), entry.Id))) with
            {
                Parts = [.. list.Around(part).Select(other => new LinkView(other.Name, part.Path.LinkTo(other.Part.Path), other.Part == part))],
            };
            return frame.Complete(view, part.Path, list.Parts.Count == 1 ? title : $"{title}, {part.Name}", $"{view.Extent}, in order of time.", default);
        }));
    }

    /// <summary>Entries with all that their articles say; each article is opened once.</summary>
    private static List<List<(SiteArticle Article, Entry Entry)>> Open(IReadOnlyList<IReadOnlyList<ListedTelling>> groups)
    {
        var opened = new Dictionary<ListedArticle, SiteArticle>();
        return [.. groups.Select(group => group.Select(telling =>
        {
            if (!opened.TryGetValue(telling.Article, out var article)) opened[telling.Article] = article = telling.Article.Open();
            return (article, article.Entries[telling.Number]);
        }).ToList())];
    }

    private static TimelineView View(
        PageFrame frame, SitePath page, List<List<(SiteArticle Article, Entry Entry)>> groups, IReadOnlyList<ListedArticle> articles, ArticleHeadView? head,
        Func<IReadOnlyList<(SiteArticle Article, Entry Entry)>, IReadOnlyList<LinkView>>? also = null)
    {
        // Looked up, not looked through for each entry: a long article has thousands of each.
        var supports = groups.SelectMany(g => g).Select(t => t.Article).Distinct().SelectMany(a => a.Supports).ToLookup<Support, Entry>(s => s.Entry, ReferenceEqualityComparer.Instance);
        var noteIds = new HashSet<int>();
        var entries = new List<EntryView>(groups.Count);
        for (int i = 0; i < groups.Count; i++)
            entries.Add(Entry(frame, page, groups[i], supports, noteIds, i == 0 ? null : groups[i - 1][0].Entry, i + 1 == groups.Count ? null : groups[i + 1][0].Entry, head is null && articles.Count > 1) with { AlsoTold = also?.Invoke(groups[i]) ?? [] });
        var times = groups.Select(g => g[0].Entry.Time).ToList();
        var periods = Periods.Of(times, entries);
        return new TimelineView
        {
            Head = head,
            Extent = Wording.Count(groups.Count, "entry", "entries") + (Wording.Span(times) is { } span ? $", {span}" : ""),
            Overview = OverviewDrawing.Of(groups.Select(g => g[0].Entry), entry => "#" + entry.Id),
            Legend = [.. times.Select(PrecisionWords.Of).DistinctBy(p => p.Sign).OrderBy(p => Order(p.Sign))],
            Filters = Filters.Of(periods),
            Periods = periods,
            Notes = [.. articles.Count == 1 && articles[0].Open() is var only ? frame.Notes(page, only, groups.SelectMany(g => g).SelectMany(t => t.Entry.Statements)) : []],
        };
    }

    private static int Order(string sign) => Array.IndexOf(["day", "month", "season", "year", "decade", "century", "circa", "interval", "by", "since", "set", "none"], sign);

    private static EntryView Entry(PageFrame frame, SitePath page, List<(SiteArticle Article, Entry Entry)> tellings, ILookup<Entry, Support> supports, HashSet<int> noteIds, Entry? previous, Entry? next, bool nameArticles)
    {
        var first = tellings[0].Entry;
        List<Entity> entities = [.. tellings.SelectMany(t => t.Entry.Entities).Distinct()];
        return new EntryView
        {
            Id = first.Id,
            Edtf = first.Time.Value?.ToString() ?? "",
            DateTime = first.Time.Value is { } value ? DateTimeAttribute.Of(value) : null,
            DateText = first.Time.ToEnglish(),
            Precision = PrecisionWords.Of(first.Time),
            Resolution = string.Join("; ", tellings.SelectMany(t => t.Entry.Expressions).Select(x => x.Resolution.Sentence).Distinct()),
            Tellings = [.. tellings.Select(t => Telling(frame, page, t.Article, t.Entry, noteIds, nameArticles))],
            Entities = [.. entities.Select(e => PageFrame.LinkTo(page, e))],
            OtherNames = [.. Unsaid(entities, tellings).Select(e => PageFrame.LinkTo(page, e))],
            Arguments = [.. tellings.SelectMany(t => supports[t.Entry].Select(s => PageFrame.LinkTo(page, t.Article, s.Argument, s.Reason)))],
            Previous = previous is null ? null : new LinkView(previous.Time.ToEnglish(), "#" + previous.Id),
            Next = next is null ? null : new LinkView(next.Time.ToEnglish(), "#" + next.Id),
        };
    }

    /// <summary>Those of some entities whose own name stands in no telling.</summary>
    private static IEnumerable<Entity> Unsaid(List<Entity> entities, List<(SiteArticle Article, Entry Entry)> tellings)
    {
        // Of a year there may be hundreds of tellings, of hundreds of names. In capitals, since a search that tells letters apart is many times as fast.
        string said = string.Join('\n', tellings.SelectMany(t => t.Entry.Statements).Select(s => s.Text)).ToUpperInvariant();
        return entities.Where(e => !said.Contains(e.Name.ToUpperInvariant(), StringComparison.Ordinal));
    }

    private static TellingView Telling(PageFrame frame, SitePath page, SiteArticle article, Entry entry, HashSet<int> noteIds, bool nameArticle)
    {
        var writer = new StatementLeafWriter(article, StatementPlace.Quotation, frame.Context(page, article.Article.File), entry.Statements)
        {
            HasNotes = !nameArticle,
            NoteIds = noteIds,
            BlockAttributes = TextLanguage.Attributes(article.Article.Language),
        };
        var passages = entry.Statements.Select(s => article.Article.Passages[s.Passage - 1].Block).Distinct(ReferenceEqualityComparer.Instance).Cast<Block>();
        return new TellingView(
            nameArticle ? new LinkView(article.Article.Title, page.LinkTo(article.Path), Language: TextLanguage.Of(article.Article.Language)) : null,
            new Views.Markup(BlockHtml.Write(passages, writer)),
            [.. entry.Statements.Select(s => PageFrame.LinkTo(page, article, s))],
            nameArticle ? Source(article.Article.Source) : null)
        {
            Quoted = PageFrame.Quoted(page, article, entry.Statements),
        };
    }

    /// <summary>Who speaks, and from where: the authors, or who published the original; the journal; the time.</summary>
    private static string? Source(SourceRecord? source)
    {
        if (source is null) return null;
        string? who = source.Authors.Count > 0 ? Wording.Join([.. source.Authors.Select(a => a.Name)]) : source.Publisher;
        string words = string.Join(", ", new[] { who, source.ContainerTitle, source.Issued?.ToEnglish() }.OfType<string>().Distinct());
        return words.Length > 0 ? words : null;
    }
}
