using Sources.Statiq.Modules;
using Statiq.Core;

namespace Sources.Statiq.Pipelines;

/// <summary>Parsing: articles, entities and pages. Its documents have their address already, so that pages of other pipelines can link to them.</summary>
public sealed class SourcesParse : Pipeline
{
    /// <summary>The pipeline.</summary>
    public SourcesParse()
    {
        Dependencies.Add(nameof(SourcesRead));
        ProcessModules = [new ReplaceDocuments(nameof(SourcesRead)), new ParseArticles(), new ParseEntities(), new ParsePages()];
    }
}
