using Sources.Model;
using Sources.Pages.Html;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>The articles in reading order.</summary>
internal static class ArticlePages
{
    internal static IEnumerable<Page> Of(PageFrame frame) => frame.Site.Articles.Select(a => new Page(a.Path, () => View(frame, a)));

    private static PageView View(PageFrame frame, SiteArticle article)
    {
        var notes = frame.Notes(article.Path, article);
        var noteIds = new HashSet<int>();
        var headings = HeadingLevels(article.Article);
        var view = new ArticleView
        {
            Head = ArticleHeads.Of(article, article.Path),
            Parts = [.. article.Article.Parts.Select(part => part switch
            {
                Heading heading => (ArticlePartView)new HeadingView(headings[heading], heading.Id, HeadingText(frame, article, heading)),
                Passage passage => Passage(frame, article, passage, notes, noteIds),
                _ => new DividerView(),
            })],
            Notes = notes,
            Rail = Rail(article),
            Citation = ArticleHeads.Citation(article, article.Path, frame.Site.Settings),
        };
        return frame.Complete(view, article.Path, article.Article.Title, article.Article.Summary ?? article.Article.Subtitle, article.Article.Language);
    }

    private static Views.Markup HeadingText(PageFrame frame, SiteArticle article, Heading heading)
    {
        var html = new System.Text.StringBuilder();
        InlineHtml.Append(html, heading.Content, 0, heading.Content.Text.Length, frame.Context(article.Path, article.Article.File), null, StatementLeafWriter.NoteLink);
        return new Views.Markup(html.ToString());
    }

    private static Dictionary<Heading, int> HeadingLevels(Article article)
    {
        var headings = article.Parts.OfType<Heading>().ToList();
        var levels = PageHeadings.Levels([.. headings.Select(h => h.Level)]);
        return headings.Zip(levels).ToDictionary(p => p.First, p => p.Second, (IEqualityComparer<Heading>)ReferenceEqualityComparer.Instance);
    }

    private static PassageView Passage(PageFrame frame, SiteArticle article, Passage passage, IReadOnlyList<NoteView> notes, HashSet<int> noteIds)
    {
        var writer = new StatementLeafWriter(article, StatementPlace.Article, frame.Context(article.Path, article.Article.File), passage.Statements) { NoteIds = noteIds };
        var numbers = passage.Statements.SelectMany(s => s.Leaf.Content.Spans.Where(p => p.Start >= s.Start && p.Start <= s.End).Select(p => p.Mark)).OfType<NoteMark>().Select(n => n.Number).ToHashSet();
        var entries = passage.Statements.SelectMany(s => article.EntriesByStatement[s.Index]).Distinct().ToList();
        return new PassageView
        {
            Number = passage.Number,
            Id = passage.Id,
            GivenId = passage.GivenId,
            Content = new Views.Markup(BlockHtml.Write([passage.Block], writer)),
            Dates = MarginDates(article, passage),
            Arguments = [.. passage.Statements.Select(s => article.ArgumentByStatement[s.Index]).OfType<Argument>().Distinct().Select(a => PageFrame.LinkTo(article.Path, article, a, null))],
            Notes = [.. notes.Where(n => numbers.Contains(n.Number))],
            EntryIds = [.. entries.Select(e => e.Id)],
        };
    }

    private static List<MarginDateView> MarginDates(SiteArticle article, Passage passage)
    {
        var dates = new List<MarginDateView>();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in passage.Statements)
        {
            foreach (var entry in article.EntriesByStatement[statement.Index])
            {
                var own = statement.Dates.FirstOrDefault(d => (d.Extent ?? d.Value) == entry.Time.Value);
                if (own is null || !shown.Add(entry.Id)) continue;
                dates.Add(new MarginDateView(entry.Time.ToEnglish(), own.Resolution.Sentence, article.Path.LinkTo(article.TimelinePath, entry.Id), entry.Id, statement.Id));
            }
        }
        return dates;
    }

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
