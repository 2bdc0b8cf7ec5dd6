using Sources.Model;
using Sources.Splitting;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>Places every statement of an article in the timeline or the analysis, and lets other documents pass. What a module before this one made of the title, subtitle or summary is taken up here.</summary>
public sealed class SplitArticles : ParallelSyncModule
{
    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.Get<Article>(SourcesKeys.Article) is not { } article) return [input];
        article = article with { Title = input.GetString(Keys.Title), Subtitle = input.GetString(SourcesKeys.Subtitle), Summary = input.GetString(SourcesKeys.Summary) };
        return [input.Clone([SourcesKeys.Article.Is(article), SourcesKeys.SplitArticle.Is(Splitter.Split(article))])];
    }
}
