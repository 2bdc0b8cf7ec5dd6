using Sources.Diagnostics;
using Sources.Model;
using Sources.Writing;

namespace Sources;

/// <summary>What a build or a check found and did.</summary>
/// <param name="Site">The site, or null where it could not be put together.</param>
/// <param name="FilesRead">How many content files were read.</param>
/// <param name="Written">What was written, or null where nothing was.</param>
/// <param name="Diagnostics">What is wrong, sorted.</param>
public sealed record BuildResult(Site? Site, int FilesRead, WriteResult? Written, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
