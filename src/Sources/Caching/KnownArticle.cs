using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Caching;

/// <summary>All that was made of one article before the barrier.</summary>
/// <param name="File">The file.</param>
/// <param name="Split">What it says and where its statements were placed; null for a draft.</param>
/// <param name="Parsed">What was reported of it then.</param>
/// <param name="Linked">What linking found in it; null for a draft, and where that is not known.</param>
/// <param name="Found">What was reported of it then.</param>
internal sealed record KnownArticle(ContentFile File, SplitArticle? Split, IReadOnlyList<Diagnostic> Parsed, SiteArticle? Linked, IReadOnlyList<Diagnostic> Found)
{
    /// <summary>The <see cref="PassageHashes"/>; null where they are not known.</summary>
    internal UInt128[]? Shown { get; init; }

    /// <summary>Hash of all that it was made from.</summary>
    internal UInt128 Key { get; init; }
}
