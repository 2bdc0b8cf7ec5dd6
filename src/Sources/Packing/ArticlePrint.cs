namespace Sources.Packing;

/// <summary>By what an article, as it was linked, is told from another: all of it, and what other pages show of it. What the files of the entities say that it names is not in it.</summary>
/// <param name="Whole">Hash of all that it says.</param>
/// <param name="Passages">Of each passage, a hash of what other pages can show of it.</param>
/// <param name="Entries">The same of each entry.</param>
/// <param name="Named">Whom and what each passage names or quotes: its number, from 1, and a slug.</param>
internal sealed record ArticlePrint(UInt128 Whole, IReadOnlyList<UInt128> Passages, IReadOnlyList<ShownEntry> Entries, IReadOnlyList<(int Passage, string Slug)> Named);
