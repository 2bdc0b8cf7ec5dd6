using System.Text;
using Sources.Model;

namespace Sources.Exports;

/// <summary>An article as Markdown: what its page says, in reading order, with the numbers of its passages and its notes, and none of the page's controls.</summary>
internal static class ArticleMarkdown
{
    internal static OutputFile Of(Site site, SiteLinks links, SiteArticle article, SitePath path)
    {
        var text = article.Article;
        var blocks = new MarkdownBlocks(Address);
        var markdown = new StringBuilder("# ").Append(MarkdownText.Escape(text.Title)).Append('\n');
        foreach (string? line in (string?[])[text.Subtitle, text.Summary])
            if (line is not null) Add([MarkdownText.Escape(line)]);
        Add(About(site, article, path));
        int top = text.Parts.OfType<Heading>().Select(h => h.Level).DefaultIfEmpty(2).Min();
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case Heading heading:
                    Add([$"{new string('#', Math.Min(heading.Level - top + 2, 6))} {MarkdownText.Of(heading.Content, 0, heading.Content.Text.Length, Address).Replace("\\\n", " ", StringComparison.Ordinal).Trim()}"]);
                    break;
                case Passage passage:
                    string number = $"[¶ {passage.Number}]({path.LinkTo(article.Path, passage.Id)})";
                    var lines = blocks.Lines([passage.Block]);
                    if (passage.Block is ParagraphBlock) lines[0] = $"{number} {lines[0]}";
                    else Add([number]);
                    Add(lines);
                    break;
                default:
                    Add(["---"]);
                    break;
            }
        }
        foreach (var note in text.Notes)
        {
            Add(blocks.Lines(note.Blocks).Select((line, i) => i == 0 ? $"[^{note.Number}]: {line}" : line.Length == 0 ? "" : "    " + line));
        }
        return OutputFile.FromText(path.Value, markdown.ToString());

        void Add(IEnumerable<string> lines) => markdown.Append('\n').AppendJoin('\n', lines).Append('\n');

        string? Address(string url) => SiteLinks.IsExternal(url) ? url : links.Resolve(text.File, url) is { } target ? path.LinkTo(target.Path, target.Fragment) : null;
    }

    private static IEnumerable<string> About(Site site, SiteArticle article, SitePath path)
    {
        var edition = article.Article.Edition;
        string date = edition.Date is { } day ? $", {day.ToEnglish()}" : "";
        yield return $"- Edition: {(edition.Kind == EditionKind.Restatement ? "a restatement" : "the full text")}, {MarkdownText.Escape(edition.Version)}{date}, {MarkdownText.Escape(site.Settings.Publisher ?? site.Settings.Title)}";
        if (article.Article.Source is { } source)
        {
            string[] words = [.. source.Authors.Select(a => a.Name), $"“{source.Title}”", .. Given(source.ContainerTitle), .. Given(source.Issue is null ? null : $"no. {source.Issue}"), .. Given(source.Publisher), .. Given(source.Issued?.ToEnglish())];
            yield return $"- Original: {MarkdownText.Escape(string.Join(", ", words))}{(source.Url is null ? "" : $", <{source.Url}>")}";
            if (source.Rights is not null) yield return $"- Rights: {MarkdownText.Escape(source.Rights)}";
        }
        yield return $"- Page: <{(site.Settings.BaseUrl is null ? path.LinkTo(article.Path) : Addresses.Of(site, article.Path))}>";
    }

    private static string[] Given(string? word) => word is null ? [] : [word];
}
