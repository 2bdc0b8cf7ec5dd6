using Sources.Diagnostics;
using Sources.Model;
using Sources.Packing;

namespace Sources.Caching;

/// <summary>All that was made of one article before the barrier.</summary>
/// <param name="File">The file.</param>
/// <param name="Record">The record of ids that it was made with, or null.</param>
internal sealed record KnownArticle(ContentFile File, ContentFile? Record)
{
    /// <summary>The article; null for a draft, and for one that cannot be used.</summary>
    internal PackedArticle? Article { get; init; }

    /// <summary>The links of a draft that stay inside the site; null for what is none.</summary>
    internal IReadOnlyList<WrittenLink>? DraftLinks { get; init; }

    /// <summary>What was reported when it was parsed.</summary>
    internal IReadOnlyList<Diagnostic> Parsed { get; init; } = [];

    /// <summary>What was reported when it was linked.</summary>
    internal IReadOnlyList<Diagnostic> Found { get; init; } = [];

    /// <summary>Hash of the names that it was linked to.</summary>
    internal UInt128 Names { get; init; }

    /// <summary>Whether its record of ids is another one than it should be.</summary>
    internal bool IsOutdated { get; init; }

    /// <summary>Hash of all that the next build makes it from, its record of ids as this build leaves it. Null where that build has to make it anew.</summary>
    internal UInt128? Key { get; init; }
}
