using Sources.Dates;
using Sources.Model;
using Sources.Pages.Html;
using Sources.Pages.Metadata;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>What the editions of each article changed; an article that never changed has no such page.</summary>
internal static class CorrectionsPages
{
    internal static IEnumerable<Page> Of(PageFrame frame, ListedArticle article) => article.HasCorrections ? [new Page(article.CorrectionsPath, () => View(frame, article.Open()))] : [];

    private static PageView View(PageFrame frame, SiteArticle article)
    {
        var page = article.CorrectionsPath;
        var language = TextLanguage.Of(article.Article.Language);
        var records = article.Article.Permalinks?.Passages.SelectMany(p => p.Statements).ToDictionary(s => s.Id, StringComparer.Ordinal) ?? [];
        var known = article.Article.Statements.Where(s => records.ContainsKey(s.Id)).Select(s => (Statement: s, Record: records[s.Id])).ToList();
        var view = new CorrectionsView
        {
            FullTitle = $"Corrections: {article.Article.Title}",
            Head = ArticleHeads.Of(frame, article, page),
            Editions = [.. article.Article.Edition.Changes.Select(c => new EditionChangeView(c.Version, c.Date?.ToEnglish(), c.Note))],
            Reworded = [.. known.Where(k => k.Record.Former.Count > 0).Select(k => new RewordedView(PageFrame.LinkTo(page, article, k.Statement), $"c-{k.Statement.Id}", Words(k.Statement.Text), [.. k.Record.Former.Reverse().Select(f => Former(f, language))]))],
            Added = [.. known.Where(k => k.Record.Since is not null).Select(k => new AddedView(PageFrame.LinkTo(page, article, k.Statement), Wording.Shorten(Words(k.Statement.Text), 160), k.Record.Since!))],
            Gone = Tombstones(article, page, onlyPublished: true),
        };
        return frame.Complete(view, page, "Corrections", $"What the editions of “{article.Article.Title}” changed: former wordings, what was added and what is no longer in the text.",
            default, data => ArticleData.About(data, article, page, "Corrections"), (article.Article.Title, article.Path, TextLanguage.Of(article.Article.Language)));
    }

    internal static FormerWordingView Former(FormerWording former, LanguageView language) => new(Words(former.Text), former.Edition, Day(former.Date), language);

    /// <summary>What is no longer in the text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="page">The page that links.</param>
    /// <param name="onlyPublished">Whether statements that came and went while one edition was being made, and passages, are left out.</param>
    internal static IReadOnlyList<TombstoneView> Tombstones(SiteArticle article, SitePath page, bool onlyPublished)
    {
        var statements = article.Article.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        return
        [
            .. (article.Article.Permalinks?.Gone ?? []).Where(g => !onlyPublished || (g.Text.Length > 0 && g.Edition != g.Since))
                .Select(g => new TombstoneView(g.Id, Words(g.Text), g.Edition, g.Since, Day(g.Date), Link(g.After), Link(g.Now), TextLanguage.Of(article.Article.Language))),
        ];

        StatementLinkView? Link(string? id)
        {
            if (id is null) return null;
            if (statements.TryGetValue(id, out var statement)) return PageFrame.LinkTo(page, article, statement);
            return article.Article.Passages.FirstOrDefault(p => p.Id == id) is { } passage ? new StatementLinkView(passage.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), id, page.LinkTo(article.Path, id)) : null;
        }
    }

    private static string Words(string text) => text.Replace(InlineText.ImageSign, ' ').Trim();

    private static string? Day(string? date) => date is not null && Edtf.TryParse(date, out var parsed, out _) ? parsed.ToEnglish() : date;
}
