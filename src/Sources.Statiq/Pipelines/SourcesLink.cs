using Sources.Statiq.Modules;
using Statiq.Core;

namespace Sources.Statiq.Pipelines;

/// <summary>
/// Linking, which is the barrier, and the checks. It stands in the phase that begins when every pipeline of the whole Statiq site is
/// through its own work, so a module before <see cref="LinkSite"/> may bring in documents of any of them.
/// </summary>
public sealed class SourcesLink : Pipeline
{
    /// <summary>The pipeline.</summary>
    public SourcesLink()
    {
        Dependencies.Add(nameof(SourcesSplit));
        PostProcessModules = [new ReplaceDocuments(nameof(SourcesSplit)), new LinkSite(), new CheckSite()];
    }
}
