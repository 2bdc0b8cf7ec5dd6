using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Linking;

/// <summary>Brings everything together: after it, everything that a page can show is known and nothing changes any more.</summary>
public static class SiteLinker
{
    /// <summary>The site.</summary>
    public static Site Link(
        SiteSettings settings, IReadOnlyList<SplitArticle> articles, IReadOnlyList<Entity> entities, IReadOnlyList<TextPage> pages, IReadOnlyList<ContentFile> assets, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(entities);
        var memo = new LinkMemo();
        var names = memo.Names(entities, bag);
        var linked = new ListedArticle[articles.Count];
        Parallel.For(0, articles.Count, i => linked[i] = LinkArticle(articles[i], names, bag));
        return Link(settings, linked, names, pages, assets, memo, bag);
    }

    /// <summary>The same of articles that are linked already, where what was found out before is not done again.</summary>
    internal static Site Link(
        SiteSettings settings, IReadOnlyList<ListedArticle> articles, EntityNames names, IReadOnlyList<TextPage> pages, IReadOnlyList<ContentFile> assets, LinkMemo memo, DiagnosticBag bag)
    {
        var ordered = memo.InOrder(articles);
        memo.Backlinks.Update(names.Entities, ordered);
        return new Site
        {
            Settings = settings,
            Articles = ordered,
            Entities = names.Entities,
            TextPages = [.. pages.OrderBy(p => p.Slug, StringComparer.Ordinal)],
            Assets = assets,
            NamingsByEntity = memo.Backlinks.Namings,
            MarkedEntities = ResolveMarks(ordered, pages, names, memo.Marks, bag),
        };
    }

    /// <summary>What an author marks as a name where no statement stands, in headings, notes, entities and pages: the entity by the name as written.</summary>
    private static Dictionary<string, Entity> ResolveMarks(ListedArticle[] articles, IReadOnlyList<TextPage> pages, EntityNames names, Memo<object, IReadOnlyList<MarkedName>> memo, DiagnosticBag bag)
    {
        var marked = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var article in articles) Resolve(article.Marks);
        foreach (var entity in names.Entities) Resolve(memo.Of(entity, (held, _) => [.. MarkedName.In((Entity)held)], bag));
        foreach (var page in pages) Resolve(memo.Of(page, (held, _) => [.. MarkedName.In((TextPage)held)], bag));
        return marked;

        void Resolve(IReadOnlyList<MarkedName> marks)
        {
            foreach (var mark in marks)
                if (names.Resolve(mark.Name, mark.At, bag) is { } entity) marked[mark.Name] = entity;
        }
    }

    /// <summary>Finds in an article whom and what it names and quotes, its entries and arguments, and which rests on which.</summary>
    internal static SiteArticle LinkArticle(SplitArticle split, EntityNames names, DiagnosticBag bag)
    {
        var mentions = MentionFinder.Find(split.Article, names, bag);
        var entries = Timeline.Of(split, mentions);
        var arguments = Analysis.Of(split, mentions);
        return Assemble(split, mentions, Quotations.Find(split.Article, mentions, names, bag), entries, arguments, Supports.Of(entries, arguments));
    }

    /// <summary>Finds what is wrong with the names that an article marks, without linking it.</summary>
    internal static void TryNames(Article article, EntityNames names, DiagnosticBag bag)
    {
        Quotations.Find(article, MentionFinder.Find(article, names, bag), names, bag);
        foreach (var mark in MarkedName.In(article)) names.Resolve(mark.Name, mark.At, bag);
    }

    private static SiteArticle Assemble(
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

    /// <summary>The order of articles: that of their dates, the newest first, then of their slugs.</summary>
    internal static int NewestFirst(ArticleHead a, ArticleHead b)
    {
        long dateA = a.Source?.Issued?.Lower?.DayNumber ?? long.MinValue, dateB = b.Source?.Issued?.Lower?.DayNumber ?? long.MinValue;
        return dateA != dateB ? dateB.CompareTo(dateA) : string.CompareOrdinal(a.Slug, b.Slug);
    }
}
