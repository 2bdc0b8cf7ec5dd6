using Sources.Diagnostics;
using Sources.Model;
using Sources.Rendering;
using Sources.Writing;

namespace Sources;

/// <summary>What a build or a check found and did.</summary>
/// <param name="Site">The site, or null where it could not be put together or nothing had changed.</param>
/// <param name="FilesRead">How many content files were read.</param>
/// <param name="Written">What was written, or null where nothing was.</param>
/// <param name="Diagnostics">What is wrong, sorted.</param>
public sealed record BuildResult(Site? Site, int FilesRead, WriteResult? Written, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What a reader downloads for the heaviest article page; null where nothing was rendered.</summary>
    public PageWeight? Heaviest { get; init; }

    /// <summary>How much there is in the site; null where it could not be put together.</summary>
    public SiteCounts? Counts { get => field ?? (Site is null ? null : SiteCounts.Of(Site)); init; }

    /// <summary>Whether nothing had changed since the build that left the build record: then nothing was parsed or rendered, and the rest is what that build said.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
