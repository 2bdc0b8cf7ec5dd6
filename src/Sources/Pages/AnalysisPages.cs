using Sources.Model;
using Sources.Pages.Html;
using Sources.Pages.Metadata;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>The arguments of each article.</summary>
internal static class AnalysisPages
{
    internal static IEnumerable<Page> Of(PageFrame frame, ListedArticle article) => [new Page(article.AnalysisPath, () => View(frame, article.Open()))];

    private static PageView View(PageFrame frame, SiteArticle article)
    {
        var page = article.AnalysisPath;
        var supports = article.Supports.ToLookup(s => s.Argument);
        var noteIds = new HashSet<int>();
        var view = new AnalysisView
        {
            FullTitle = $"Analysis: {article.Article.Title}",
            Head = ArticleHeads.Of(frame, article, page),
            Types = [.. StatementTypes.All.Select(t => (t.Words, Count: article.Arguments.SelectMany(a => a.Statements).Count(s => article.Placements[s.Index].Type == t.Type))).Where(t => t.Count > 0)
                .Select(t => Wording.Count(t.Count, t.Words, t.Words == "background" ? t.Words : null))],
            Arguments = [.. article.Arguments.Select(a => Argument(frame, page, article, a, supports[a], noteIds))],
            Notes = frame.Notes(page, article, article.Arguments.SelectMany(a => a.Statements)),
        };
        return frame.Complete(view, page, "Analysis", $"{Wording.Count(article.Arguments.Count, "argument")} of “{article.Article.Title}”, each with the entries that speak of the same.",
            default, data => ArticleData.Arguments(data, article), (article.Article.Title, article.Path, TextLanguage.Of(article.Article.Language)));
    }

    private static ArgumentView Argument(PageFrame frame, SitePath page, SiteArticle article, Argument argument, IEnumerable<Support> supports, HashSet<int> noteIds)
    {
        var writer = new StatementLeafWriter(article, StatementPlace.Quotation, frame.Context(page, article.Article.File), argument.Statements)
        {
            NoteIds = noteIds,
            BlockAttributes = TextLanguage.Attributes(article.Article.Language),
        };
        var blocks = argument.Statements.Select(s => article.Article.Passages[s.Passage - 1].Block).Distinct(ReferenceEqualityComparer.Instance).Cast<Block>();
        return new ArgumentView
        {
            Id = argument.Id,
            Heading = argument.Heading,
            HeadingIsTaken = argument.HeadingIsTaken,
            Content = new Views.Markup(BlockHtml.Write(blocks, writer)),
            Statements = [.. argument.Statements.Select(s => PageFrame.LinkTo(page, article, s))],
            Entries = [.. supports.Select(s => PageFrame.LinkTo(page, article, s.Entry, s.Reason))],
            Quoted = PageFrame.Quoted(page, article, argument.Statements),
            Entities = [.. argument.Entities.Select(e => PageFrame.LinkTo(page, e))],
        };
    }
}
