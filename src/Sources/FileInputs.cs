using System.IO.Hashing;
using System.Runtime.InteropServices;
using Sources.Model;
using Sources.Packing;
using Sources.Pages;

namespace Sources;

/// <summary>
/// What files of a site are made from, as a hash each, so that a build makes only those whose hash has changed. An article's is that of all that it says and what linking found in it, with all that
/// is known of whom and what it names; an entity's, that of the entity and of every passage that names it; that of a page of the common timeline, and of the tables of all entries, of the passages
/// that tell them. What goes through the whole site, such as the feed, has none, or says it where it is planned. A page that comes to show something else of the site has to say so here, or a build keeps what was.
/// </summary>
internal sealed class FileInputs
{
    private readonly Site site;
    private readonly PageFrame frame;
    private readonly UInt128 shared;
    private readonly Dictionary<string, UInt128> entityFiles;
    private readonly ArticleInputs[] inOrder;
    private readonly Dictionary<string, ArticleInputs> articles;
    private readonly UInt128 allEntries;
    private readonly Dictionary<string, UInt128> entities;
    private readonly Dictionary<SitePath, UInt128> pages;
    private readonly Dictionary<string, string> titles;

    /// <param name="frame">The site, with its articles packed.</param>
    /// <param name="told">Hash of all that the build is told beside the content.</param>
    internal FileInputs(PageFrame frame, UInt128 told)
    {
        (this.frame, site) = (frame, frame.Site);
        titles = site.TextPages.ToDictionary(p => p.Slug, p => p.Title, StringComparer.Ordinal);
        shared = Shared(told);
        entityFiles = site.Entities.ToDictionary(e => e.Slug, e => PieceHash.Of(hash => AddFile(hash, e.File)), StringComparer.Ordinal);
        inOrder = new ArticleInputs[site.Articles.Count];
        Parallel.For(0, inOrder.Length, i => inOrder[i] = OfArticle(i));
        articles = site.Articles.Zip(inOrder).ToDictionary(p => p.First.Head.Slug, p => p.Second, StringComparer.Ordinal);
        allEntries = PieceHash.Of(hash =>
        {
            hash.Add(shared);
            foreach (var of in inOrder)
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
        if (path.Value is "data/entries.csv" or "data/entries.ics" or "data/timeline.json") return allEntries;
        const string folder = "articles/";
        var whole = path.Value.AsSpan();
        int first = whole.IndexOf('/'), second = first < 0 ? -1 : first + 1 + whole[(first + 1)..].IndexOf('/');
        if (second <= first) return null;
        if (!whole.StartsWith(folder, StringComparison.Ordinal)) return entities.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(whole[..(second + 1)], out var entity) ? entity : null;
        if (!articles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(whole[folder.Length..second], out var article)) return null;
        return whole[(second + 1)..] is "previews.js" ? article.Previews : article.Own;
    }

    /// <summary>What whoever plans a file can say of it with.</summary>
    internal SiteInputs Site => new(shared, OfArticle);

    /// <summary>What the files of an article are made from.</summary>
    private UInt128 OfArticle(ListedArticle article) => articles[article.Head.Slug].Own;

    /// <summary>What every page shows or asks of the site.</summary>
    private UInt128 Shared(UInt128 told) => PieceHash.Of(hash =>
    {
        hash.Add(told);
        AddFile(hash, site.Settings.File);
        hash.Add(PreviewFiles.AreShared(site) ? 1 : 0);
        // The navigation of a site of one article leads to its pages; that of any site, to the names where there are any.
        hash.Add(site.Articles.Count == 1 ? site.Articles[0].Head.Slug : null);
        hash.Add(site.Entities.Count > 0 ? 1 : 0);
    });

    private ArticleInputs OfArticle(int place)
    {
        var article = site.Articles[place];
        var text = article.Head;
        var print = ((PackedArticle)article).Print;
        string[] named = [.. print.Named.Select(n => n.Slug).Distinct(StringComparer.Ordinal)];
        var links = PieceHash.Of(hash => AddLinks(hash, text.File, article.Links, article.Marks));
        var own = PieceHash.Of(hash =>
        {
            hash.Add(shared);
            hash.Add(text.File.Relative);
            hash.Add(print.Whole);
            foreach (string slug in named) hash.Add(entityFiles[slug]);
            hash.Add(links);
            foreach (var author in text.Source?.Authors ?? []) hash.Add(frame.EntitiesByName.GetValueOrDefault(author.Name)?.Path.Value);
            // The articles before and behind it, to which its pages lead.
            for (int beside = place - 1; beside <= place + 1; beside += 2)
            {
                var other = beside >= 0 && beside < site.Articles.Count ? site.Articles[beside].Head : null;
                hash.Add(other?.Slug);
                hash.Add(other?.Title);
                hash.Add(other?.Language);
            }
        });
        var previews = PieceHash.Of(hash =>
        {
            hash.Add(own);
            foreach (string slug in named) hash.Add(site.NamingsByEntity[slug].Count);
        });
        var head = HashOfHead(text, links);
        var passages = OfPassages(print, head);
        return new ArticleInputs(own, previews, head, passages, [.. print.Entries.Select(entry => PieceHash.Of(hash =>
        {
            hash.Add(entry.Hash);
            foreach (int passage in entry.Passages) hash.Add(passages[passage - 1]);
        }))]);
    }

    /// <summary>What other pages show of an article beside its passages.</summary>
    private static UInt128 HashOfHead(ArticleHead article, UInt128 links) => PieceHash.Of(hash =>
    {
        var source = article.Source;
        foreach (string? text in (string?[])[article.Slug, article.Title, article.Subtitle, article.Language, article.Edition.Date?.ToString(), source?.Title, source?.ContainerTitle, source?.Publisher, source?.Issued?.ToString()]) hash.Add(text);
        foreach (var author in source?.Authors ?? []) hash.Add(author.Name);
        hash.Add(links);
    });

    /// <summary>What other pages show of each passage, with all that is known of whom and what it names.</summary>
    private UInt128[] OfPassages(ArticlePrint print, UInt128 head)
    {
        var hashes = new UInt128[print.Passages.Count];
        for (int i = 0; i < hashes.Length; i++) hashes[i] = Both(head, print.Passages[i]);
        foreach (var (passage, slug) in print.Named) hashes[passage - 1] = Both(hashes[passage - 1], entityFiles[slug]);
        return hashes;

        static UInt128 Both(UInt128 one, UInt128 other)
        {
            ReadOnlySpan<UInt128> both = [one, other];
            return XxHash128.HashToUInt128(MemoryMarshal.AsBytes(both));
        }
    }

    private UInt128 OfEntity(Entity entity) => PieceHash.Of(hash =>
    {
        hash.Add(shared);
        hash.Add(entityFiles[entity.Slug]);
        AddLinks(hash, entity.File, WrittenLink.In(entity), MarkedName.In(entity));
        // The statements stand in the order of articles and passages.
        int article = 0, passage = 0;
        foreach (var naming in site.NamingsByEntity[entity.Slug])
        {
            if (site.Articles[article] == naming.Article && naming.Passage == passage) continue;
            while (site.Articles[article] != naming.Article) article++;
            passage = naming.Passage;
            hash.Add(inOrder[article].Passages[passage - 1]);
        }
    });

    private UInt128 OfPage(TextPage page) => PieceHash.Of(hash =>
    {
        hash.Add(shared);
        AddFile(hash, page.File);
        AddLinks(hash, page.File, WrittenLink.In(page), MarkedName.In(page));
        // The pages above it, which its breadcrumbs name.
        foreach (string above in FoldersAbove.Of(page.Slug)) hash.Add(titles.GetValueOrDefault(above));
    });

    /// <summary>The list of all names.</summary>
    private UInt128 OfIndex() => PieceHash.Of(hash =>
    {
        hash.Add(shared);
        foreach (var entity in site.Entities)
        {
            hash.Add(entityFiles[entity.Slug]);
            hash.Add(site.CountOf(entity));
        }
    });

    /// <summary>The pages of the list of articles, but for the first, which tells of the whole site.</summary>
    private IEnumerable<(SitePath Path, UInt128 Hash)> OfShelf() => HomePage.Divide(frame).Parts.Skip(1).Select(part => (part.Path, PieceHash.Of(hash =>
    {
        hash.Add(shared);
        hash.Add(site.Articles.Count);
        hash.Add(site.Entities.Count);
        foreach (var article in part.Items) hash.Add(OfArticle(article));
    })));

    /// <summary>The pages of the timeline of all articles.</summary>
    private IEnumerable<(SitePath Path, UInt128 Hash)> OfTimeline()
    {
        var (timeline, parts) = (frame.TimelineOfAll, frame.TimelineOfAll.Parts);
        // What other articles tell of the same event is linked from wherever an entry names it.
        var events = new List<UInt128>[parts.Count];
        foreach (var named in site.Entities.Where(e => e.Kind == EntityKind.Event))
        {
            var tellings = frame.AlsoTold.Naming(named);
            var hash = PieceHash.Of(hash =>
            {
                hash.Add(named.Slug);
                foreach (var telling in tellings) foreach (string text in (string[])[telling.Article.Head.Slug, telling.Article.Head.Title, telling.Entry.Id, timeline.PlaceOf(telling.Entry.Id).Value]) hash.Add(text);
            });
            foreach (int number in tellings.SelectMany(t => timeline.PartsWith(t.Entry.Id)).Distinct()) (events[number] ??= []).Add(hash);
        }
        var hashes = new UInt128[parts.Count];
        Parallel.For(0, parts.Count, i => hashes[i] = PieceHash.Of(hash =>
        {
            hash.Add(shared);
            foreach (var (name, part) in timeline.Around(parts[i]))
            {
                hash.Add(name);
                hash.Add(part.Path.Value);
            }
            foreach (var other in DownloadLinks.Alternates(frame, parts[i].Path)) hash.Add(other.Href);
            foreach (var other in events[i] ?? []) hash.Add(other);
            foreach (var group in parts[i].Items)
                foreach (var telling in group) hash.Add(articles[telling.Article.Head.Slug].Entries[telling.Number]);
        }));
        return parts.Zip(hashes, (part, hash) => (part.Path, hash));
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

    /// <summary>What the files of an article are made from.</summary>
    /// <param name="Own">Those in its folder.</param>
    /// <param name="Previews">What the previews of links from its pages show.</param>
    /// <param name="Head">What other pages show of it beside its passages.</param>
    /// <param name="Passages">What they show of each passage.</param>
    /// <param name="Entries">What they show of each entry.</param>
    private sealed record ArticleInputs(UInt128 Own, UInt128 Previews, UInt128 Head, UInt128[] Passages, UInt128[] Entries);
}
