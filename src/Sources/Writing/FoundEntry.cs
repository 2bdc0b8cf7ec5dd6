namespace Sources.Writing;

/// <summary>What stands in a folder.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Path">The path of the folder, and the name.</param>
/// <param name="IsFolder">Whether it is a folder, and no link to one.</param>
/// <param name="IsLink">Whether it is a link.</param>
internal readonly record struct FoundEntry(string Name, string Path, bool IsFolder, bool IsLink);
