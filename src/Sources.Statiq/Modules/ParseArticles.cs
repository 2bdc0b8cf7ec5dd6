using Sources.Diagnostics;
using Sources.Model;
using Sources.Parsing;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>Articles: front matter, passages, statements and their dates.</summary>
public sealed class ParseArticles() : ParseModule(ContentKind.Article)
{
    internal override IDocument? Parse(IDocument input, ContentFile file, SourcesOptions options, DiagnosticBag bag, IExecutionContext context)
    {
        string language = context.Inputs.Select(d => d.Get<SiteSettings>(SourcesKeys.Settings)).FirstOrDefault(s => s is not null)?.Language ?? "en";
        if (ArticleParser.Parse(file, language, bag) is not { } article) return null;
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
