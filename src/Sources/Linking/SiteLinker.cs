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
        var mentions = Backlinks(ordered, linked);
        var marked = ResolveMarks(articles, ordered, pages, names, bag);
        return new Site
        {
            Settings = settings,
            Articles = linked,
            Entities = ordered,
            TextPages = [.. pages.OrderBy(p => p.Slug, StringComparer.Ordinal)],
            Assets = assets,
            MentionsByEntity = mentions,
            StatementCounts = mentions.ToDictionary(p => p.Key, p => p.Value.Select(m => m.Statement).Distinct().Count(), StringComparer.Ordinal),
            MarkedEntities = marked,
        };
    }

    /// <summary>What an author marks as a name where no statement stands, in headings, notes, entities and pages: the entity by the name as written.</summary>
    private static Dictionary<string, Entity> ResolveMarks(IReadOnlyList<SplitArticle> articles, List<Entity> entities, IReadOnlyList<TextPage> pages, EntityNames names, DiagnosticBag bag)
    {
        var marked = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var article in articles.Select(a => a.Article))
        {
            foreach (var heading in article.Parts.OfType<Heading>()) Resolve(heading.Content, article.File);
            foreach (var passage in article.Passages)
                foreach (var header in Leaves.HeadersOf(passage.Block)) Resolve(header.Content, article.File);
            ResolveAll(article.Notes.SelectMany(n => n.Blocks), article.File);
        }
        foreach (var entity in entities) ResolveAll(entity.Body, entity.File);
        foreach (var page in pages) ResolveAll([.. page.Body, .. page.Notes.SelectMany(n => n.Blocks)], page.File);
        return marked;

        void ResolveAll(IEnumerable<Block> blocks, ContentFile file)
        {
            foreach (var leaf in blocks.SelectMany(b => Leaves.Of(b).Concat(Leaves.HeadersOf(b)))) Resolve(leaf.Content, file);
        }

        void Resolve(InlineText text, ContentFile file)
        {
            foreach (var span in text.Spans)
                if (span.Mark is EntityNameMark mark && names.Resolve(mark.Name, file.At(text.OriginOf(span.Start)), bag) is { } entity) marked[mark.Name] = entity;
        }
    }

    private static SiteArticle LinkArticle(SplitArticle split, EntityNames names, DiagnosticBag bag)
    {
        var mentions = MentionFinder.Find(split.Article, names, bag);
        var entries = Timeline.Of(split, mentions);
        var arguments = Analysis.Of(split, mentions);
        return new SiteArticle
        {
            Article = split.Article,
            Placements = split.Placements,
            Mentions = mentions,
            Quotations = Quotations.Find(split.Article, mentions, names, bag),
            Entries = entries,
            Arguments = arguments,
            Supports = Supports.Of(entries, arguments),
            EntriesByStatement = EntriesByStatement(split.Article, entries),
            ArgumentByStatement = ArgumentByStatement(split.Article, arguments),
        };
    }

    private static Entry[][] EntriesByStatement(Article article, IReadOnlyList<Entry> entries)
    {
        var byStatement = new List<Entry>[article.Statements.Count];
        for (int i = 0; i < byStatement.Length; i++) byStatement[i] = [];
        foreach (var entry in entries)
            foreach (var statement in entry.Statements) byStatement[statement.Index].Add(entry);
        return [.. byStatement.Select(e => e.ToArray())];
    }

    private static Argument?[] ArgumentByStatement(Article article, IReadOnlyList<Argument> arguments)
    {
        var byStatement = new Argument?[article.Statements.Count];
        foreach (var argument in arguments)
            foreach (var statement in argument.Statements) byStatement[statement.Index] = argument;
        return byStatement;
    }

    private static Dictionary<string, IReadOnlyList<Mention>> Backlinks(List<Entity> entities, SiteArticle[] articles)
    {
        var lists = entities.ToDictionary(e => e.Slug, _ => new List<Mention>(), StringComparer.Ordinal);
        foreach (var article in articles)
            foreach (var mention in article.Mentions.SelectMany(m => m)) lists[mention.Entity.Slug].Add(mention);
        return lists.ToDictionary(p => p.Key, p => (IReadOnlyList<Mention>)p.Value, StringComparer.Ordinal);
    }

    private static int NewestFirst(Article a, Article b)
    {
        long dateA = a.Source?.Issued?.Lower?.DayNumber ?? long.MinValue, dateB = b.Source?.Issued?.Lower?.DayNumber ?? long.MinValue;
        return dateA != dateB ? dateB.CompareTo(dateA) : string.CompareOrdinal(a.Slug, b.Slug);
    }
}
