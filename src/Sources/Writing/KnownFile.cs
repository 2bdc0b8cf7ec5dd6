namespace Sources.Writing;

/// <summary>A file of the output as the last build recorded it.</summary>
/// <param name="Stamp">What a look at it shows as long as nobody changed it.</param>
/// <param name="IsNear">Whether it was written so shortly before the record that a later write could bear the same time.</param>
/// <param name="Inputs">A hash of all that it was made from.</param>
internal readonly record struct KnownFile(FileStamp Stamp, bool IsNear, UInt128 Inputs);
