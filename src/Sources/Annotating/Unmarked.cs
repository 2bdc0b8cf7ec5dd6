using Sources.Diagnostics;

namespace Sources.Annotating;

/// <summary>Something that was found and not marked.</summary>
/// <param name="Location">Where its words stand.</param>
/// <param name="Words">The words, on one line.</param>
/// <param name="Reason">Why no mark can stand there.</param>
public sealed record Unmarked(SourceLocation Location, string Words, string Reason);
