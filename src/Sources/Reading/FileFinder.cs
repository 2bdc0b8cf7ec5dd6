using Sources.Diagnostics;

namespace Sources.Reading;

/// <summary>A file below the content folder.</summary>
/// <param name="FullPath">For opening it.</param>
/// <param name="Relative">Below the content folder, forward slashes.</param>
internal readonly record struct FoundFile(string FullPath, string Relative);

/// <summary>Walks the content folder without ever following a link out of it or round in a circle.</summary>
internal static class FileFinder
{
    private const int MaxDepth = 16;

    internal static void Find(string folder, string shownRoot, string relative, int depth, List<FoundFile> found, DiagnosticBag bag)
    {
        var here = new SourceLocation(relative.Length == 0 ? shownRoot : $"{shownRoot}/{relative}");
        if (depth > MaxDepth)
        {
            bag.Error(DiagnosticCodes.TooComplex, here, $"folders are nested deeper than {MaxDepth}");
            return;
        }
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                // Hidden files are an editor's or a version control system's, never content.
                if (entry.Name.StartsWith('.')) continue;
                string name = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
                if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
                    bag.Error(DiagnosticCodes.SpecialFile, new SourceLocation($"{shownRoot}/{name}"), "a symbolic link is not followed", "put the file itself there");
                else if (entry is DirectoryInfo) Find(entry.FullName, shownRoot, name, depth + 1, found, bag);
                else found.Add(new FoundFile(entry.FullName, name));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Error(DiagnosticCodes.UnreadableFile, here, $"the folder cannot be read: {e.Message}", "check that it is there and that you may read it");
        }
    }
}
