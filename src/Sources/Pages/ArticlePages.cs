using Sources.Model;
using Sources.Pages.Html;
using Sources.Pages.Metadata;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>The articles in reading order.</summary>
internal static class ArticlePages
{
    internal static IEnumerable<Page> Of(PageFrame frame, ListedArticle article) => [new Page(article.Path, () => View(frame, article.Open()))];

    private static PageView View(PageFrame frame, SiteArticle article)
    {
        var notes = frame.Notes(article.Path, article);
        var noteIds = new HashSet<int>();
        var headings = HeadingLevels(article.Article);
        var reworded = Reworded(article.Article);
        var view = new ArticleView
        {
            Head = ArticleHeads.Of(frame, article, article.Path),
            Parts = [.. article.Article.Parts.Select(part => part switch
            {
                Heading heading => (ArticlePartView)new HeadingView(headings[heading], heading.Id, HeadingText(frame, article, heading, noteIds), TextLanguage.Of(article.Article.Language, heading.Content.Text)),
                Passage passage => Passage(frame, article, passage, notes, noteIds, reworded),
                _ => new DividerView(),
            })],
            Notes = notes,
            Gone = CorrectionsPages.Tombstones(article, article.Path, onlyPublished: false),
            Rail = Rail(article),
            Citation = Citations.Of(article, article.Path, frame.Site.Settings),
        };
        var page = frame.Complete(view, article.Path, article.Article.Title, article.Article.Summary ?? article.Article.Subtitle, TextLanguage.Of(article.Article.Language), data => ArticleData.Text(data, frame, article));
        return page with { Metadata = [.. page.Metadata, .. CitationTags.Of(article, frame.Site.Settings)] };
    }

    private static Views.Markup HeadingText(PageFrame frame, SiteArticle article, Heading heading, HashSet<int> noteIds)
    {
        var html = new System.Text.StringBuilder();
        InlineHtml.Append(html, heading.Content, 0, heading.Content.Text.Length, frame.Context(article.Path, article.Article.File), null, number => StatementLeafWriter.NoteLink(number, noteIds));
        return new Views.Markup(html.ToString());
    }

    private static Dictionary<Heading, int> HeadingLevels(Article article)
    {
        var headings = article.Parts.OfType<Heading>().ToList();
        var levels = PageHeadings.Levels([.. headings.Select(h => h.Level)]);
        return headings.Zip(levels).ToDictionary(p => p.First, p => p.Second, (IEqualityComparer<Heading>)ReferenceEqualityComparer.Instance);
    }

    private static PassageView Passage(PageFrame frame, SiteArticle article, Passage passage, IReadOnlyList<NoteView> notes, HashSet<int> noteIds, HashSet<string> reworded)
    {
        var levels = new Dictionary<Statement, int>(ReferenceEqualityComparer.Instance);
        var margin = Margin(article, passage, notes, reworded, levels);
        var writer = new StatementLeafWriter(article, StatementPlace.Article, frame.Context(article.Path, article.Article.File), passage.Statements) { NoteIds = noteIds, Levels = levels, BlockAttributes = TextLanguage.Attributes(article.Article.Language) };
        var entries = passage.Statements.SelectMany(s => article.EntriesByStatement[s.Index]).Distinct().ToList();
        return new PassageView
        {
            Number = passage.Number,
            Id = passage.Id,
            GivenId = passage.GivenId,
            Content = new Views.Markup(BlockHtml.Write([passage.Block], writer)),
            Margin = margin,
            EntryIds = [.. entries.Select(e => e.Id)],
        };
    }

    /// <summary>What stands beside a passage, statement by statement; <paramref name="levels"/> receives the statements that have something beside them.</summary>
    private static List<MarginItemView> Margin(SiteArticle article, Passage passage, IReadOnlyList<NoteView> notes, HashSet<string> reworded, Dictionary<Statement, int> levels)
    {
        var items = new List<MarginItemView>();
        var entries = new HashSet<string>(StringComparer.Ordinal);
        var arguments = new HashSet<Argument>(ReferenceEqualityComparer.Instance);
        foreach (var statement in passage.Statements)
        {
            int level = levels.Count + 1, before = items.Count;
            foreach (var entry in article.EntriesByStatement[statement.Index])
            {
                var own = statement.Dates.FirstOrDefault(d => (d.Extent ?? d.Value) == entry.Time.Value);
                if (own is null || !entries.Add(entry.Id)) continue;
                string? found = own.Resolution.Kind == Dates.DateResolutionKind.Stated ? null : own.Resolution.Sentence;
                items.Add(new MarginDateView(level, statement.Id, entry.Time.ToEnglish(), found, article.Path.LinkTo(article.TimelinePath, entry.Id), entry.Id));
            }
            if (article.ArgumentByStatement[statement.Index] is { } argument && arguments.Add(argument))
                items.Add(new MarginArgumentView(level, statement.Id, PageFrame.LinkTo(article.Path, article, argument, null)));
            foreach (var mark in statement.Leaf.Content.Spans.Where(p => p.Start >= statement.Start && p.Start <= statement.End).Select(p => p.Mark).OfType<NoteMark>())
            {
                if (notes.FirstOrDefault(n => n.Number == mark.Number) is { } note && !items.OfType<MarginNoteView>().Any(i => i.Note == note)) items.Add(new MarginNoteView(level, statement.Id, note));
            }
            if (items.Count > before) levels[statement] = level;
        }
        // Behind all else, and one line for all of a passage: many sentences are reworded at once, and what is beside them is for reading.
        if (passage.Statements.Where(s => reworded.Contains(s.Id)).Select(s => new LinkView(s.Reference, article.Path.LinkTo(article.CorrectionsPath, $"c-{s.Id}"))).ToList() is { Count: > 0 } links)
        {
            var last = passage.Statements[^1];
            if (!levels.ContainsKey(last)) levels[last] = levels.Count + 1;
            items.Add(new MarginChangeView(levels[last], last.Id, links));
        }
        return items;
    }

    /// <summary>The ids of the statements that were reworded.</summary>
    private static HashSet<string> Reworded(Article article) => article.Permalinks is not { } record ? []
        : record.Passages.SelectMany(p => p.Statements).Where(s => s.Former.Count > 0).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);

    private static List<RailMarkView> Rail(SiteArticle article)
    {
        var marks = new List<RailMarkView>();
        var dated = article.Entries.Where(e => e.Time.Value is not null).ToList();
        string before = "";
        for (int i = 0; i < dated.Count; i++)
        {
            int? year = dated[i].Time.Value!.Lower?.Year ?? dated[i].Time.Value!.Upper?.Year;
            string label = year is { } y ? Wording.Year(y) : "";
            // Marks stand at even distances: the rail shows the order of time, the overview its lengths.
            marks.Add(new RailMarkView(dated.Count == 1 ? 0.5 : (double)i / (dated.Count - 1), label == before ? "" : label, dated[i].Time.ToEnglish(),
                article.Path.LinkTo(article.TimelinePath, dated[i].Id), dated[i].Id));
            before = label;
        }
        return marks;
    }
}
