using Sources.Diagnostics;
using Sources.Model;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>Articles: front matter, passages, statements and their dates.</summary>
public sealed class ParseArticles() : ParseModule(ContentKind.Article)
{
    internal override IDocument? Parse(IDocument input, ContentFile file, SourcesOptions options, DiagnosticBag bag, IExecutionContext context)
    {
        string language = context.Inputs.Select(d => d.Get<SiteSettings>(SourcesKeys.Settings)).FirstOrDefault(s => s is not null)?.Language ?? "en";
        var record = context.Inputs.Select(d => d.Get<ContentFile>(SourcesKeys.ContentFile)).FirstOrDefault(f => f is { Kind: ContentKind.Permalinks } && f.Slug == file.Slug);
        // Nothing of a draft is published.
        if (SourcesSite.ParseArticle(file, record, language, bag) is not { IsDraft: false } article) return null;
        return input.Clone(SitePath.Page($"articles/{article.Slug}").Destination(options),
        [
            SourcesKeys.Article.Is(article),
            Keys.Title.Is(article.Title),
            SourcesKeys.Subtitle.Is(article.Subtitle),
            SourcesKeys.Summary.Is(article.Summary),
            SourcesKeys.Date.Is(article.Source?.Issued?.ToString()),
        ]);
    }
}
