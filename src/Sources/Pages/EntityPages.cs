using System.Globalization;
using Sources.Model;
using Sources.Pages.Html;
using Sources.Pages.Metadata;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>The page of each entity.</summary>
internal static class EntityPages
{
    private const int MostNamedWith = 20;

    /// <summary>The statements that name an entity are divided into pages of so many: about as heavy as an article's page.</summary>
    private const int MostOnOnePage = 200;

    private static readonly (long, long) Undated = (long.MaxValue, long.MaxValue);

    internal static IEnumerable<Page> Of(PageFrame frame, Entity entity)
    {
        // Made by the first of its pages that is wanted, for all of them.
        var list = new Lazy<DividedList<Naming>>(() => Divide(frame, entity));
        return Enumerable.Range(0, ListPart.CountOf(frame.Site.CountOf(entity), MostOnOnePage))
            .Select(i => new Page(ListPart.PathOf(i, entity.Path, Folder(entity)), () => View(frame, entity, list.Value, list.Value.Parts[i])));
    }

    private static string Folder(Entity entity) => entity.Path.PublicAddress.TrimEnd('/');

    private static DividedList<Naming> Divide(PageFrame frame, Entity entity) =>
        DividedList<Naming>.Of(InOrder(frame.Site.NamingsByEntity[entity.Slug]), MostOnOnePage, entity.Path, Folder(entity), (items, before) => $"{before + 1}–{before + items.Count}");

    /// <summary>The statements in the order that the pages show them in: of an article that goes on on the next page, in order of time. One that stands whole on its page is not opened for that.</summary>
    private static IReadOnlyList<Naming> InOrder(IReadOnlyList<Naming> namings)
    {
        if (namings.Count <= MostOnOnePage) return namings;
        var ordered = namings.ToArray();
        for (int cut = MostOnOnePage; cut < ordered.Length; cut += MostOnOnePage)
        {
            var listed = ordered[cut].Article;
            if (ordered[cut - 1].Article != listed) continue;
            int start = cut - 1, end = cut + 1;
            while (start > 0 && ordered[start - 1].Article == listed) start--;
            while (end < ordered.Length && ordered[end].Article == listed) end++;
            var article = listed.Open();
            ordered[start..end].OrderBy(n => EntryOf(article, article.Article.Statements[n.Statement])?.Time.ToOrder() ?? Undated).ThenBy(n => n.Statement).ToArray().CopyTo(ordered, start);
            // The cuts that are left in it need no second look.
            while (cut + MostOnOnePage < end) cut += MostOnOnePage;
        }
        return ordered;
    }

    private static PageView View(PageFrame frame, Entity entity, DividedList<Naming> list, ListPart<Naming> part)
    {
        var page = part.Path;
        bool isFirst = part.Number == 0;
        var named = list.Parts.SelectMany(p => p.Items);
        var opened = new Dictionary<ListedArticle, SiteArticle>();
        var byArticle = part.Items.GroupBy(n => n.Article).Select(g => (Article: opened[g.Key] = g.Key.Open(), Namings: g)).Select(g => (g.Article, Statements: g.Namings.Select(n => g.Article.Article.Statements[n.Statement]).ToList())).ToList();
        var entries = byArticle.SelectMany(a => a.Statements.SelectMany(s => a.Article.EntriesByStatement[s.Index]).Distinct().Select(e => (a.Article, Entry: e))).ToList();
        var targets = entries.ToDictionary(e => e.Entry, e => e.Article.TimelinePath);
        string kind = Wording.Kind(entity.Kind);
        var view = new EntityView
        {
            Name = entity.Name,
            Part = list.Parts.Count == 1 ? null : part.Name,
            FullTitle = list.Parts.Count == 1 ? null : $"{entity.Name}, {part.Name}",
            KindWord = char.ToUpperInvariant(kind[0]) + kind[1..],
            IsFirst = isFirst,
            Names = [.. entity.Names.Select(Name)],
            DatesText = entity.DatesInWords,
            CoordinatesText = entity.Coordinates is { } point ? Coordinates(point) : null,
            Content = new Views.Markup(BlockHtml.Write(entity.Body, new PlainLeafWriter(frame.Context(page, entity.File)) { BlockAttributes = frame.OwnText })),
            SeeAlso = [.. entity.SeeAlso.Select(s => new LinkView(s.Title, s.Url))],
            StatementCount = frame.Site.CountOf(entity),
            Parts = list.LinksFrom(part),
            // Marks of one year on a line of that year say nothing that the list does not.
            Strip = entries.Select(e => e.Entry.Time.Value?.Lower?.Year ?? e.Entry.Time.Value?.Upper?.Year).Distinct().Count() < 2
                ? null : OverviewDrawing.Of(entries.Select(e => e.Entry), entry => page.LinkTo(targets[entry], entry.Id)),
            Concordance = [.. byArticle.Select(a => Concordance(frame, page, entity, a.Article, a.Statements))],
            NamedWith = !isFirst ? [] : NamedWith(page, entity, named, opened),
            Citation = !isFirst ? null : Citations.Of(entity, frame.Site.Settings),
        };
        string description = entity.Body.SelectMany(Leaves.Of).FirstOrDefault()?.Content.Text ?? $"{entity.Name}: {Wording.Count(view.StatementCount, "statement")}.";
        description = Wording.Shorten(description, 200);
        return isFirst
            ? frame.Complete(view, page, entity.Name, description, frame.SiteLanguage, data => EntityData.Of(data, entity, description, named.Select(n => n.Article).Distinct()), ("Names A–Z", PageFrame.Index, default))
            : frame.Complete(view, page, $"{entity.Name}, {part.Name}", description, frame.SiteLanguage, ("Names A–Z", PageFrame.Index, default), (entity.Name, entity.Path, frame.SiteLanguage));
    }

    private static EntityNameView Name(EntityName name)
    {
        string? language = name.Language is { } code ? LanguageNames.Of(code) : null;
        // "Armenian, Armenian" says nothing more than "Armenian".
        return new(name.Name, name.Language, language, name.Side == language ? null : name.Side, name.Period?.ToEnglish());
    }

    private static string Coordinates(Coordinates point) => string.Create(CultureInfo.InvariantCulture,
        $"{Math.Abs(point.Latitude):0.##}° {(point.Latitude < 0 ? "S" : "N")}, {Math.Abs(point.Longitude):0.##}° {(point.Longitude < 0 ? "W" : "E")}");

    private static ConcordanceView Concordance(PageFrame frame, SitePath page, Entity entity, SiteArticle article, List<Statement> statements)
    {
        var context = frame.Context(page, article.Article.File);
        var rows = new List<((long, long) Order, int Index, ConcordanceRowView Row)>();
        foreach (var statement in statements)
        {
            var writer = new StatementLeafWriter(article, StatementPlace.Concordance, context, [statement]) { Marked = entity, BlockAttributes = TextLanguage.Attributes(article.Article.Language) };
            var entry = EntryOf(article, statement);
            var argument = article.ArgumentByStatement[statement.Index];
            rows.Add((entry?.Time.ToOrder() ?? Undated, statement.Index, new ConcordanceRowView(
                PageFrame.LinkTo(page, article, statement),
                entry is null ? "analysis" : "timeline",
                entry?.Time.ToEnglish(),
                entry is not null ? new LinkView(entry.Time.ToEnglish(), page.LinkTo(article.TimelinePath, entry.Id))
                    : argument is not null ? new LinkView(argument.Heading, page.LinkTo(article.AnalysisPath, argument.Id), Language: TextLanguage.Of(article.Article.Language)) : null,
                new Views.Markup(BlockHtml.Write([article.Article.Passages[statement.Passage - 1].Block], writer)))));
        }
        return new ConcordanceView(new LinkView(article.Article.Title, page.LinkTo(article.Path), Language: TextLanguage.Of(article.Article.Language)), [.. rows.OrderBy(r => r.Order).ThenBy(r => r.Index).Select(r => r.Row)]);
    }

    /// <summary>The entry that tells a statement: of two times that it tells, the one it names first is its own.</summary>
    private static Entry? EntryOf(SiteArticle article, Statement statement)
    {
        var own = article.Placements[statement.Index].Times is [var first, ..] ? first : null;
        return article.EntriesByStatement[statement.Index].FirstOrDefault(e => e.Time == own);
    }

    private static List<EntityLinkView> NamedWith(SitePath page, Entity entity, IEnumerable<Naming> named, Dictionary<ListedArticle, SiteArticle> opened)
    {
        var counts = new Dictionary<Entity, int>();
        foreach (var naming in named)
            foreach (var other in (opened.TryGetValue(naming.Article, out var article) ? article : naming.Article.Open()).Mentions[naming.Statement].Select(m => m.Entity).Distinct())
                if (other != entity) counts[other] = counts.GetValueOrDefault(other) + 1;
        return [.. counts.OrderByDescending(p => p.Value).ThenBy(p => p.Key.Slug, StringComparer.Ordinal).Take(MostNamedWith).Select(p => PageFrame.LinkTo(page, p.Key, p.Value))];
    }
}
