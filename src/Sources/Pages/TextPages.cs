using Sources.Model;
using Sources.Pages.Html;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>Pages of plain text.</summary>
internal static class TextPages
{
    internal static IEnumerable<Page> Of(PageFrame frame) => frame.Site.TextPages.Select(t => new Page(t.Path, () =>
    {
        var context = frame.Context(t.Path, t.File);
        var referred = new HashSet<int>();
        var notes = new PlainLeafWriter(context) { NoteIds = referred, BlockAttributes = frame.OwnText };
        var content = new Views.Markup(BlockHtml.Write(t.Body, new PlainLeafWriter(context, PageHeadings.Of(t.Body)) { NoteIds = referred, BlockAttributes = frame.OwnText }));
        var written = t.Notes.Select(n => (n.Number, Content: new Views.Markup(BlockHtml.Write(n.Blocks, notes)))).ToList();
        var view = new TextView
        {
            Content = content,
            Notes = [.. written.Select(n => new NoteView(n.Number, $"n{n.Number}", n.Content, referred.Contains(n.Number) ? $"#nr{n.Number}" : "#"))],
        };
        return frame.Complete(view, t.Path, t.Title, t.Summary, frame.SiteLanguage, Above(frame, t));
    }));

    /// <summary>The pages whose addresses its own begins with: <c>guide</c> above <c>guide/marks</c>.</summary>
    private static List<(string, SitePath, LanguageView)> Above(PageFrame frame, TextPage page) =>
        [.. frame.Site.TextPages.Where(t => page.Slug.StartsWith(t.Slug + "/", StringComparison.Ordinal)).OrderBy(t => t.Slug.Length).Select(t => (t.Title, t.Path, frame.SiteLanguage))];
}
