using Sources.Diagnostics;
using Sources.Reading;
using Sources.Writing;

namespace Sources.Verifying;

/// <summary>The files of a site, which may come from anybody. Links are not followed: a link is no file that a build wrote.</summary>
internal sealed class SiteFolder
{
    /// <summary>A file with more bytes is not read: a page shows an article several times over, and this is four times the largest file of content.</summary>
    private const long MaxFileBytes = 4 * ContentReader.MaxFileBytes;

    private readonly string root;
    private readonly DiagnosticBag bag;

    private SiteFolder(string root, DiagnosticBag bag) => (this.root, this.bag) = (root, bag);

    /// <summary>All paths below the folder, in ordinal order, without the manifest.</summary>
    internal SortedSet<string> Paths { get; } = new(StringComparer.Ordinal);

    /// <summary>The pages of articles themselves.</summary>
    internal IEnumerable<string> ArticlePages => Pages.Where(p => p.Split('/') is ["articles", _, "index.html"]);

    /// <summary>All pages.</summary>
    internal IEnumerable<string> Pages => Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The manifest; null where what has its name cannot be read, which is reported.</summary>
    internal Manifest? ReadManifest()
    {
        string path = Path.Combine(root, Manifest.Name);
        try
        {
            if (Path.Exists(path)) OrdinaryFile.Check(path, MaxFileBytes);
            return Manifest.Read(root);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Tell(Manifest.Name, $"it cannot be read: {e.Message}");
            return null;
        }
    }

    internal static SiteFolder Open(string folder, DiagnosticBag bag)
    {
        var files = new SiteFolder(Path.GetFullPath(folder), bag);
        files.Find("");
        files.Paths.Remove(Manifest.Name);
        return files;
    }

    /// <summary>The bytes of a file, or null, which is reported.</summary>
    internal byte[]? Read(string path)
    {
        try
        {
            return OrdinaryFile.Read(Path.Combine(root, path), MaxFileBytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Tell(path, $"it cannot be read: {e.Message}");
            return null;
        }
    }

    /// <summary>Reports a file, or a folder, that is not what a site has there.</summary>
    internal void Tell(string path, string what) => bag.Error(FindingCodes.UnreadableFile, new SourceLocation(path), what);

    private void Find(string relative)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(Path.Combine(root, relative)).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Tell(relative.Length == 0 ? "." : relative, $"the folder cannot be read: {e.Message}");
            return;
        }
        foreach (var entry in entries)
        {
            string path = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
            if (entry is DirectoryInfo && entry.LinkTarget is null)
            {
                // A folder such as .git is no part of what is served.
                if (!entry.Name.StartsWith('.')) Find(path);
            }
            else if (entry.LinkTarget is null) Paths.Add(path);
            else bag.Error(FindingCodes.ExtraFile, new SourceLocation(path), "it is a link, which no build writes", "remove it, or put the file itself there");
        }
    }
}
