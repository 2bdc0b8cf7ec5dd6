using System.Text;
using Sources.Model;

namespace Sources.Exports;

/// <summary>What is here, for programs that read (the convention of llmstxt.org): a heading, a quotation, and lists of links to plain text and data.</summary>
internal static class LlmsText
{
    internal static OutputFile Of(Site site, SitePath path)
    {
        var text = new StringBuilder("# ").Append(MarkdownText.Escape(site.Settings.Title)).Append('\n');
        if (site.Settings.Description is { } description) text.Append("\n> ").Append(MarkdownText.Escape(description)).Append('\n');
        text.Append("\nEach article says what its own author holds. Every passage is numbered; every sentence has an address: add `#s3-2` to the article’s.\n");
        text.Append("\n## Articles\n\n");
        foreach (var article in site.Articles)
        {
            var twin = Downloads.Of(article).First(d => d.MediaType == "text/markdown");
            Link(text, site, article.Head.Title, twin.Path, article.Head.Summary ?? article.Head.Subtitle);
        }
        text.Append("\n## Data\n\n");
        foreach (var file in Downloads.OfSite(site).Where(d => d.Path != path)) Link(text, site, file.Name, file.Path, file.Words);
        if (site.TextPages.Count > 0)
        {
            text.Append("\n## Optional\n\n");
            foreach (var page in site.TextPages) Link(text, site, page.Title, page.Path, page.Summary);
        }
        return OutputFile.FromText(path.Value, text.ToString());
    }

    private static void Link(StringBuilder text, Site site, string name, SitePath path, string? words) =>
        text.Append("- [").Append(MarkdownText.Escape(name)).Append("](").Append(Addresses.Of(site, path)).Append(')').Append(words is null ? "" : ": " + MarkdownText.Escape(words)).Append('\n');
}
