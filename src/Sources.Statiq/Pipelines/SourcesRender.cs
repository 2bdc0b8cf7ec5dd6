using Sources.Statiq.Modules;
using Statiq.Core;

namespace Sources.Statiq.Pipelines;

/// <summary>Pages, rendering, exports and writing.</summary>
public sealed class SourcesRender : Pipeline
{
    /// <summary>The pipeline.</summary>
    public SourcesRender()
    {
        Dependencies.Add(nameof(SourcesLink));
        // Of the documents after the barrier, a pipeline sees only those of its dependencies, and only with this.
        PostProcessHasDependencies = true;
        PostProcessModules = [new ReplaceDocuments(nameof(SourcesLink)), new MakePages(), new RenderPages(), new AddExports()];
        OutputModules = [new WriteFiles(), new WriteEmptyFiles()];
    }
}
