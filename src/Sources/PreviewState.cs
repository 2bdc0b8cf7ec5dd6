using Sources.Diagnostics;

namespace Sources;

/// <summary>What a preview shows at one moment.</summary>
/// <param name="Version">Counts the updates that changed something, from 1; 0 before the first.</param>
/// <param name="Diagnostics">What is wrong with the content now, sorted.</param>
/// <param name="IsGood">Whether the content can be built as it is now.</param>
/// <param name="Site">The site as it is now or, where the content cannot be built, as it last could be; null where it never could.</param>
public sealed record PreviewState(int Version, IReadOnlyList<Diagnostic> Diagnostics, bool IsGood, PreviewSite? Site);
