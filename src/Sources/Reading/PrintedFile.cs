namespace Sources.Reading;

/// <summary>A file of the content as a build read it.</summary>
/// <param name="Hash">Of its bytes; 0 for one that nothing reads.</param>
/// <param name="Stamp">As it was before it was read; null where that is not known.</param>
internal readonly record struct PrintedFile(UInt128 Hash, ContentStamp? Stamp);
