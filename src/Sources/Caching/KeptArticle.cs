using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Caching;

/// <summary>An article as it is kept.</summary>
/// <param name="Relative">Its path below the content folder.</param>
/// <param name="Key">Hash of all that it was made from.</param>
/// <param name="Names">Hash of the names that it was linked to.</param>
/// <param name="Parsed">What was reported when it was parsed.</param>
/// <param name="Found">What was reported when it was linked.</param>
/// <param name="Packed">The packed article; null for a draft.</param>
/// <param name="DraftLinks">The links of a draft; null for what is none.</param>
internal readonly record struct KeptArticle(string Relative, UInt128 Key, UInt128 Names, IReadOnlyList<Diagnostic> Parsed, IReadOnlyList<Diagnostic> Found, ReadOnlyMemory<byte>? Packed, IReadOnlyList<WrittenLink>? DraftLinks);
