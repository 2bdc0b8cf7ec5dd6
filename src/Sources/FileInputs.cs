using Sources.Checks;
using Sources.Linking;
using Sources.Model;
using Sources.Pages;
using Sources.Writing;

namespace Sources;

/// <summary>
/// What files of a site are made from, as a hash each, so that a build makes only those whose hash has changed. An article's is that of its text, its ids and what linking found in it, with all that
/// is known of whom and what it names; an entity's, that of the entity and of every passage that names it; that of a page of the common timeline, and of the tables of all entries, of the passages
/// that tell them. What goes through the whole site, such as the search index, has none. A page that comes to show something else of the site has to say so here, or a build keeps what was.
/// </summary>
internal sealed class FileInputs
{
    private readonly Site site;
    private readonly PageFrame frame;
    private readonly Dictionary<string, ContentFile> ids;
    private readonly UInt128 shared;
    private readonly Dictionary<string, UInt128> entityFiles;
    private readonly Func<SiteArticle, UInt128[]?> passagesOf;
    private readonly Dictionary<string, (UInt128 Article, UInt128 Previews)> articles;
    private readonly Dictionary<Article, UInt128[]> passages = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Entry, UInt128> entries = new(ReferenceEqualityComparer.Instance);
    private readonly UInt128 allEntries;
    private readonly Dictionary<string, UInt128> entities;
    private readonly Dictionary<SitePath, UInt128> pages;
    private readonly Dictionary<string, string> titles;

    /// <param name="frame">The site.</param>
    /// <param name="records">The records of ids, of several for one article that first which this build leaves.</param>
    /// <param name="told">Hash of all that the build is told beside the content.</param>
    /// <param name="passagesOf">The hashes of an article's passages, or null.</param>
    internal FileInputs(PageFrame frame, IEnumerable<ContentFile> records, UInt128 told, Func<SiteArticle, UInt128[]?> passagesOf)
    {
        (this.frame, site, this.passagesOf) = (frame, frame.Site, passagesOf);
        ids = records.DistinctBy(r => r.Slug).ToDictionary(r => r.Slug, StringComparer.Ordinal);
        titles = site.TextPages.ToDictionary(p => p.Slug, p => p.Title, StringComparer.Ordinal);
        shared = Shared(told);
        entityFiles = site.Entities.ToDictionary(e => e.Slug, e => Hash(hash => AddFile(hash, e.File)), StringComparer.Ordinal);
        var ofArticles = new (UInt128 Article, UInt128 Previews, UInt128 Head, UInt128[] Passages, UInt128[] Entries)[site.Articles.Count];
        Parallel.For(0, ofArticles.Length, i => ofArticles[i] = OfArticle(i));
        articles = site.Articles.Select((a, i) => (a.Article.Slug, Hashes: ofArticles[i])).ToDictionary(p => p.Slug, p => (p.Hashes.Article, p.Hashes.Previews), StringComparer.Ordinal);
        foreach (var (article, hashes) in site.Articles.Zip(ofArticles))
        {
            passages[article.Article] = hashes.Passages;
            for (int i = 0; i < hashes.Entries.Length; i++) entries[article.Entries[i]] = hashes.Entries[i];
        }
        allEntries = Hash(hash =>
        {
            hash.Add(shared);
            foreach (var of in ofArticles)
            {
                hash.Add(of.Head);
                hash.Add(of.Entries.Length);
                foreach (var entry in of.Entries) hash.Add(entry);
            }
        });
        var ofEntities = new UInt128[site.Entities.Count];
        Parallel.For(0, ofEntities.Length, i => ofEntities[i] = OfEntity(site.Entities[i]));
        entities = site.Entities.Select((e, i) => (Address: e.Path.PublicAddress, Hash: ofEntities[i])).ToDictionary(p => p.Address, p => p.Hash, StringComparer.Ordinal);
        pages = site.TextPages.ToDictionary(p => p.Path, OfPage);
        pages[PageFrame.Index] = OfIndex();
        foreach (var (path, hash) in OfShelf()) pages[path] = hash;
        if (site.Articles.Count > 1)
            foreach (var (path, hash) in OfTimeline()) pages[path] = hash;
    }

    /// <summary>What the file at a path is made from; null where that is more of the site than is said here.</summary>
    internal UInt128? Of(SitePath path)
    {
        if (pages.TryGetValue(path, out var page)) return page;
        switch (path.Value.Split('/'))
        {
            case ["articles", var slug, "previews.js"]:
                return articles.TryGetValue(slug, out var shown) ? shown.Previews : null;
            case ["articles", var slug, _, ..]:
                return articles.TryGetValue(slug, out var article) ? article.Article : null;
            case ["data", "entries.csv" or "entries.ics" or "timeline.json"]:
                return allEntries;
            case [var folder, var slug, _, ..]:
                return entities.TryGetValue($"{folder}/{slug}/", out var entity) ? entity : null;
            default:
                return null;
        }
    }

    /// <summary>What the files of an article are made from.</summary>
    internal UInt128 OfArticle(SiteArticle article) => articles[article.Article.Slug].Article;

    /// <summary>What every page shows or asks of the site.</summary>
    private UInt128 Shared(UInt128 told) => Hash(hash =>
    {
        hash.Add(told);
        AddFile(hash, site.Settings.File);
        hash.Add(PreviewFiles.AreShared(site) ? 1 : 0);
        // The navigation of a site of one article leads to its pages; that of any site, to the names where there are any.
        hash.Add(site.Articles.Count == 1 ? site.Articles[0].Article.Slug : null);
        hash.Add(site.Entities.Count > 0 ? 1 : 0);
    });

    private (UInt128 Article, UInt128 Previews, UInt128 Head, UInt128[] Passages, UInt128[] Entries) OfArticle(int place)
    {
        var article = site.Articles[place];
        var text = article.Article;
        var named = new List<Entity>();
        var isNamed = new HashSet<Entity>();
        var links = Hash(hash => AddLinks(hash, text.File, WrittenLink.In(text), MarkedName.In(text)));
        var own = Hash(hash =>
        {
            hash.Add(shared);
            AddFile(hash, text.File);
            hash.Add(ids.GetValueOrDefault(text.Slug)?.Text);
            foreach (var mentions in article.Mentions)
            {
                hash.Add(mentions.Count);
                foreach (var mention in mentions)
                {
                    hash.Add(mention.Entity.Slug);
                    hash.Add(mention.Start);
                    hash.Add(mention.End);
                    if (isNamed.Add(mention.Entity)) named.Add(mention.Entity);
                }
            }
            foreach (var quotations in article.Quotations)
            {
                hash.Add(quotations.Count);
                foreach (var quotation in quotations)
                {
                    hash.Add(quotation.Reason);
                    hash.Add(quotation.Start);
                    hash.Add(quotation.End);
                    hash.Add(quotation.By);
                    hash.Add(quotation.Speaker?.Slug);
                    if (quotation.Speaker is { } speaker && isNamed.Add(speaker)) named.Add(speaker);
                }
            }
            foreach (var entity in named) hash.Add(entityFiles[entity.Slug]);
            hash.Add(links);
            foreach (var author in text.Source?.Authors ?? []) hash.Add(frame.EntitiesByName.GetValueOrDefault(author.Name)?.Path.Value);
            // The articles before and behind it, to which its pages lead.
            for (int beside = place - 1; beside <= place + 1; beside += 2)
            {
                var other = beside >= 0 && beside < site.Articles.Count ? site.Articles[beside].Article : null;
                hash.Add(other?.Slug);
                hash.Add(other?.Title);
            }
        });
        var previews = Hash(hash =>
        {
            hash.Add(own);
            foreach (var entity in named) hash.Add(site.StatementCounts[entity.Slug]);
        });
        var head = HashOfHead(text, links);
        var ofPassages = OfPassages(article, head, own);
        return (own, previews, head, ofPassages, OfEntries(article, ofPassages));
    }

    /// <summary>What other pages show of an article beside its passages.</summary>
    private static UInt128 HashOfHead(Article article, UInt128 links) => Hash(hash =>
    {
        var source = article.Source;
        foreach (string? text in (string?[])[article.Slug, article.Title, article.Subtitle, article.Language, article.Edition.Date?.ToString(), source?.Title, source?.ContainerTitle, source?.Publisher, source?.Issued?.ToString()]) hash.Add(text);
        foreach (var author in source?.Authors ?? []) hash.Add(author.Name);
        hash.Add(links);
    });

    /// <summary>What other pages show of each passage, with all that is known of whom and what it names.</summary>
    private UInt128[] OfPassages(SiteArticle article, UInt128 head, UInt128 own)
    {
        var known = passagesOf(article);
        var hashes = new UInt128[article.Article.Passages.Count];
        for (int i = 0; i < hashes.Length; i++)
        {
            var passage = article.Article.Passages[i];
            hashes[i] = known is null ? own : Hash(hash =>
            {
                hash.Add(head);
                hash.Add(known[i]);
                foreach (var statement in passage.Statements)
                {
                    foreach (var mention in article.Mentions[statement.Index]) hash.Add(entityFiles[mention.Entity.Slug]);
                    foreach (var quotation in article.Quotations[statement.Index])
                        if (quotation.Speaker is { } speaker) hash.Add(entityFiles[speaker.Slug]);
                }
            });
        }
        return hashes;
    }

    /// <summary>What other pages show of each entry.</summary>
    private static UInt128[] OfEntries(SiteArticle article, UInt128[] passages)
    {
        var supports = article.Supports.ToLookup<Support, Entry>(s => s.Entry, ReferenceEqualityComparer.Instance);
        return
        [
            .. article.Entries.Select(entry => Hash(hash =>
            {
                hash.Add(entry.Id);
                foreach (var statement in entry.Statements)
                {
                    hash.Add(statement.Id);
                    hash.Add(passages[statement.Passage - 1]);
                }
                foreach (var support in supports[entry]) foreach (string text in (string[])[support.Argument.Id, support.Argument.Heading, support.Reason]) hash.Add(text);
            })),
        ];
    }

    private UInt128 OfEntity(Entity entity) => Hash(hash =>
    {
        hash.Add(shared);
        hash.Add(entityFiles[entity.Slug]);
        AddLinks(hash, entity.File, WrittenLink.In(entity), MarkedName.In(entity));
        // The mentions stand in the order of articles and statements.
        Article? last = null;
        UInt128[] ofLast = [];
        int passage = 0;
        foreach (var mention in site.MentionsByEntity[entity.Slug])
        {
            if (mention.Article == last && mention.Statement.Passage == passage) continue;
            if (mention.Article != last) ofLast = passages[mention.Article];
            (last, passage) = (mention.Article, mention.Statement.Passage);
            hash.Add(ofLast[passage - 1]);
        }
    });

    private UInt128 OfPage(TextPage page) => Hash(hash =>
    {
        hash.Add(shared);
        AddFile(hash, page.File);
        AddLinks(hash, page.File, WrittenLink.In(page), MarkedName.In(page));
        // The pages above it, which its breadcrumbs name.
        foreach (string above in FoldersAbove.Of(page.Slug)) hash.Add(titles.GetValueOrDefault(above));
    });

    /// <summary>The list of all names.</summary>
    private UInt128 OfIndex() => Hash(hash =>
    {
        hash.Add(shared);
        foreach (var entity in site.Entities)
        {
            hash.Add(entityFiles[entity.Slug]);
            hash.Add(site.StatementCounts[entity.Slug]);
        }
    });

    /// <summary>The pages of the list of articles, but for the first, which tells of the whole site.</summary>
    private IEnumerable<(SitePath Path, UInt128 Hash)> OfShelf() => HomePage.Divide(frame).Parts.Skip(1).Select(part => (part.Path, Hash(hash =>
    {
        hash.Add(shared);
        hash.Add(site.Articles.Count);
        hash.Add(site.Entities.Count);
        foreach (var article in part.Items) hash.Add(OfArticle(article));
    })));

    /// <summary>The pages of the timeline of all articles.</summary>
    private IEnumerable<(SitePath Path, UInt128 Hash)> OfTimeline()
    {
        var parts = frame.TimelineOfAll.Parts;
        var told = new UInt128[parts.Count];
        var events = new UInt128[parts.Count];
        Parallel.For(0, parts.Count, i => (told[i], events[i]) = (Hash(hash => AddTold(hash, parts[i].Items)), Hash(hash => AddEvents(hash, parts[i].Items))));
        var all = Hash(hash =>
        {
            hash.Add(shared);
            // What other articles tell of the same event is linked from wherever it stands.
            for (int i = 0; i < parts.Count; i++)
            {
                hash.Add(parts[i].Name);
                hash.Add(parts[i].Path.Value);
                hash.Add(events[i]);
            }
        });
        return parts.Select((part, i) => (part.Path, Hash(hash =>
        {
            hash.Add(all);
            hash.Add(told[i]);
        })));
    }

    private void AddTold(PieceHash hash, IReadOnlyList<IReadOnlyList<(SiteArticle Article, Entry Entry)>> groups)
    {
        foreach (var group in groups)
            foreach (var (_, entry) in group) hash.Add(entries[entry]);
    }

    private static void AddEvents(PieceHash hash, IReadOnlyList<IReadOnlyList<(SiteArticle Article, Entry Entry)>> groups)
    {
        foreach (var group in groups)
        {
            foreach (var (article, entry) in group)
            {
                foreach (var named in entry.Entities)
                {
                    if (named.Kind != EntityKind.Event) continue;
                    foreach (string text in (string[])[article.Article.Slug, article.Article.Title, entry.Id, named.Slug]) hash.Add(text);
                }
            }
        }
    }

    private void AddLinks(PieceHash hash, ContentFile file, IEnumerable<WrittenLink> written, IEnumerable<MarkedName> marked)
    {
        foreach (var link in written)
        {
            var target = frame.Links.Resolve(file, link.Url);
            hash.Add(target?.Path.Value);
            hash.Add(target?.Fragment);
            // A picture is shown with its size.
            if (target is not null && frame.Links.Asset(target.Path) is { } asset) hash.Add(asset.Bytes.Span);
        }
        foreach (var mark in marked) hash.Add(frame.Links.Marked(mark.Name)?.Path.Value);
    }

    private static void AddFile(PieceHash hash, ContentFile file)
    {
        hash.Add(file.Relative);
        hash.Add(file.Text);
    }

    private static UInt128 Hash(Action<PieceHash> add)
    {
        var hash = new PieceHash();
        add(hash);
        return hash.Value;
    }
}
