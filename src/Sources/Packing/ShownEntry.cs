namespace Sources.Packing;

/// <summary>What other pages show of an entry.</summary>
/// <param name="Hash">Hash of that, but for the passages that tell it.</param>
/// <param name="Passages">The numbers of these passages, from 1.</param>
internal readonly record struct ShownEntry(UInt128 Hash, IReadOnlyList<int> Passages);
