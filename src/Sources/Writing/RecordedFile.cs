namespace Sources.Writing;

/// <summary>A file of the output as a build left it.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Hash">SHA-256 of its bytes.</param>
/// <param name="Written">The time of its last write by the file system, in ticks.</param>
/// <param name="Inputs">A hash of all that it was made from; null where nobody says.</param>
internal readonly record struct RecordedFile(long Size, FileHash Hash, long Written, UInt128? Inputs);
