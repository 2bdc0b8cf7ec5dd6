using System.IO.Enumeration;
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

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

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

    /// <summary>
    /// Every file, found without a look at each: what none of the folders tells, such as whether a file is a link, is for the caller to see. Null where something is out of the ordinary.
    /// </summary>
    internal static List<FoundFile>? TryList(string folder)
    {
        var found = new List<FoundFile>();
        try
        {
            return TryList(folder, "", 0, found) ? found : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool TryList(string folder, string relative, int depth, List<FoundFile> found)
    {
        if (depth > MaxDepth) return false;
        var entries = new FileSystemEnumerable<(string Path, string Name, bool IsFolder)>(folder, static (ref FileSystemEntry e) => (e.ToFullPath(), e.FileName.ToString(), e.IsDirectory), Everything)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry e) => e.FileName is not ['.', ..],
        };
        foreach (var (path, name, isFolder) in entries)
        {
            string below = relative.Length == 0 ? name : $"{relative}/{name}";
            if (!isFolder) found.Add(new FoundFile(path, below));
            else if ((File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0 || !TryList(path, below, depth + 1, found)) return false;
        }
        return true;
    }
}
