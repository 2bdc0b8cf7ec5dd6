using Sources.Statiq.Modules;
using Statiq.Core;

namespace Sources.Statiq.Pipelines;

/// <summary>Splitting: every document of <see cref="SourcesParse"/>, the articles with their statements placed.</summary>
public sealed class SourcesSplit : Pipeline
{
    /// <summary>The pipeline.</summary>
    public SourcesSplit()
    {
        Dependencies.Add(nameof(SourcesParse));
        ProcessModules = [new ReplaceDocuments(nameof(SourcesParse)), new SplitArticles()];
    }
}
