using Sources.Diagnostics;
using Sources.Writing;

namespace Sources.Verifying;

/// <summary>The files of a site. Links are not followed: a link is no file that a build wrote.</summary>
internal sealed class SiteFolder
{
    private readonly string root;
    private readonly DiagnosticBag bag;

    private SiteFolder(string root, DiagnosticBag bag) => (this.root, this.bag) = (root, bag);

    /// <summary>All paths below the folder, in ordinal order, without the manifest.</summary>
    internal SortedSet<string> Paths { get; } = new(StringComparer.Ordinal);

    /// <summary>The pages of articles themselves.</summary>
    internal IEnumerable<string> ArticlePages => Pages.Where(p => p.Split('/') is ["articles", _, "index.html"]);

    /// <summary>All pages.</summary>
    internal IEnumerable<string> Pages => Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal));

    internal Manifest Manifest => Manifest.Read(root);

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
            return File.ReadAllBytes(Path.Combine(root, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Error(FindingCodes.UnreadableFile, new SourceLocation(path), $"it cannot be read: {e.Message}");
            return null;
        }
    }

    private void Find(string relative)
    {
        foreach (var entry in new DirectoryInfo(Path.Combine(root, relative)).EnumerateFileSystemInfos())
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
