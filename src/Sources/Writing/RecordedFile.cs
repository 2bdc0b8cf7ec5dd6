namespace Sources.Writing;

/// <summary>A file of the output as a build left it.</summary>
/// <param name="Entry">Its line of the manifest.</param>
/// <param name="Written">The time of its last write by the file system, in ticks.</param>
/// <param name="Inputs">A hash of all that it was made from; null where nobody says.</param>
internal readonly record struct RecordedFile(ManifestEntry Entry, long Written, UInt128? Inputs)
{
    internal string Folder => Entry.Path.LastIndexOf('/') is var slash and >= 0 ? Entry.Path[..slash] : "";
    internal string Name => Entry.Path[(Entry.Path.LastIndexOf('/') + 1)..];
}
