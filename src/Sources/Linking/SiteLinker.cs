using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Linking;

/// <summary>Brings everything together: after it, everything that a page can show is known and nothing changes any more.</summary>
public static class SiteLinker
{
    /// <summary>The site.</summary>
    public static Site Link(
        SiteSettings settings, IReadOnlyList<SplitArticle> articles, IReadOnlyList<Entity> entities, IReadOnlyList<TextPage> pages, IReadOnlyList<ContentFile> assets, DiagnosticBag bag) =>
        Link(settings, articles, entities, pages, assets, new LinkMemo(), bag);

    /// <summary>The same, where an article that was linked to these names before is not linked again.</summary>
    internal static Site Link(
        SiteSettings settings, IReadOnlyList<SplitArticle> articles, IReadOnlyList<Entity> entities, IReadOnlyList<TextPage> pages, IReadOnlyList<ContentFile> assets, LinkMemo memo, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(entities);
        var ordered = entities.OrderBy(e => e.Slug, StringComparer.Ordinal).ToList();
        var names = memo.Names(ordered, bag);
        var linked = new SiteArticle[articles.Count];
        Parallel.For(0, articles.Count, i => linked[i] = memo.Articles.Of(articles[i], null, (article, found) => LinkArticle(article, names, found), bag));
        Array.Sort(linked, static (a, b) => NewestFirst(a.Article, b.Article));
        memo.Backlinks.Update(ordered, linked);
        var marked = ResolveMarks(articles, ordered, pages, names, memo.Marks, bag);
        return new Site
        {
            Settings = settings,
            Articles = linked,
            Entities = ordered,
            TextPages = [.. pages.OrderBy(p => p.Slug, StringComparer.Ordinal)],
            Assets = assets,
            MentionsByEntity = memo.Backlinks.Mentions,
            StatementCounts = memo.Backlinks.StatementCounts,
            MarkedEntities = marked,
        };
    }

    /// <summary>What an author marks as a name where no statement stands, in headings, notes, entities and pages: the entity by the name as written.</summary>
    private static Dictionary<string, Entity> ResolveMarks(
        IReadOnlyList<SplitArticle> articles, List<Entity> entities, IReadOnlyList<TextPage> pages, EntityNames names, Memo<object, IReadOnlyList<MarkedName>> memo, DiagnosticBag bag)
    {
        var marked = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var article in articles) Resolve(article.Article, article.Article.File, MarkedName.In);
        foreach (var entity in entities) Resolve(entity, entity.File, MarkedName.In);
        foreach (var page in pages) Resolve(page, page.File, MarkedName.In);
        return marked;

        void Resolve<T>(T holder, ContentFile file, Func<T, IEnumerable<MarkedName>> find) where T : class
        {
            foreach (var mark in memo.Of(holder, null, (held, _) => [.. find((T)held)], bag))
                if (names.Resolve(mark.Name, file.At(mark.Origin), bag) is { } entity) marked[mark.Name] = entity;
        }
    }

    private static SiteArticle LinkArticle(SplitArticle split, EntityNames names, DiagnosticBag bag)
    {
        var mentions = MentionFinder.Find(split.Article, names, bag);
        var entries = Timeline.Of(split, mentions);
        var arguments = Analysis.Of(split, mentions);
        return Assemble(split, mentions, Quotations.Find(split.Article, mentions, names, bag), entries, arguments, Supports.Of(entries, arguments));
    }

    /// <summary>The article with all that was found in it.</summary>
    internal static SiteArticle Assemble(
        SplitArticle split, IReadOnlyList<IReadOnlyList<Mention>> mentions, IReadOnlyList<IReadOnlyList<Quotation>> quotations, IReadOnlyList<Entry> entries, IReadOnlyList<Argument> arguments, IReadOnlyList<Support> supports) => new()
        {
            Article = split.Article,
            Placements = split.Placements,
            Mentions = mentions,
            Quotations = quotations,
            Entries = entries,
            Arguments = arguments,
            Supports = supports,
            EntriesByStatement = EntriesByStatement(split.Article, entries),
            ArgumentByStatement = ArgumentByStatement(split.Article, arguments),
        };

    private static Entry[][] EntriesByStatement(Article article, IReadOnlyList<Entry> entries)
    {
        int[] told = new int[article.Statements.Count];
        foreach (var entry in entries)
            foreach (var statement in entry.Statements) told[statement.Index]++;
        Entry[][] byStatement = [.. told.Select(count => count == 0 ? [] : new Entry[count])];
        // Each takes its place in the order of the entries.
        Array.Clear(told);
        foreach (var entry in entries)
            foreach (var statement in entry.Statements) byStatement[statement.Index][told[statement.Index]++] = entry;
        return byStatement;
    }

    private static Argument?[] ArgumentByStatement(Article article, IReadOnlyList<Argument> arguments)
    {
        var byStatement = new Argument?[article.Statements.Count];
        foreach (var argument in arguments)
            foreach (var statement in argument.Statements) byStatement[statement.Index] = argument;
        return byStatement;
    }

    private static int NewestFirst(Article a, Article b)
    {
        long dateA = a.Source?.Issued?.Lower?.DayNumber ?? long.MinValue, dateB = b.Source?.Issued?.Lower?.DayNumber ?? long.MinValue;
        return dateA != dateB ? dateB.CompareTo(dateA) : string.CompareOrdinal(a.Slug, b.Slug);
    }
}
