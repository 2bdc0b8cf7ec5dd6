using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Reading;

/// <summary>Reads the content folder. The only stage that opens content files.</summary>
public static class ContentReader
{
    /// <summary>A text file larger than this is refused, in bytes.</summary>
    public const long MaxFileBytes = 64L << 20;

    /// <summary>Reads and decodes every file of the folder, in order of path. What cannot be read is reported and left out.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="bag">Receives what is wrong.</param>
    public static IReadOnlyList<ContentFile> Read(string folder, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(bag);
        string shown = folder.Replace('\\', '/').TrimEnd('/');
        if (!Directory.Exists(folder))
        {
            bag.Error(DiagnosticCodes.NoContent, new SourceLocation(shown), "there is no such folder",
                "name the folder that holds site.yml with --content, or start one with `sources new site`");
            return [];
        }

        var paths = new List<FoundFile>();
        FileFinder.Find(folder, shown, "", 0, paths, bag);
        paths.Sort((a, b) => string.CompareOrdinal(a.Relative, b.Relative));
        if (!paths.Exists(p => p.Relative == "site.yml"))
            bag.Error(DiagnosticCodes.NoContent, new SourceLocation(shown), "the folder holds no site.yml", "add one with at least `title:`");

        var files = new ContentFile?[paths.Count];
        Parallel.For(0, paths.Count, i => files[i] = ReadFile(paths[i], shown, bag));
        var read = files.OfType<ContentFile>().ToList();
        ReportDuplicates(read, bag);
        return read;
    }

    /// <summary>Reads one text file from anywhere, as if it were content of the kind. Null where it cannot be read, which is reported.</summary>
    public static ContentFile? ReadFile(string path, ContentKind kind, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bag);
        string shown = path.Replace('\\', '/');
        return ReadFile(path, shown, kind, ContentFileName.Suggest(Path.GetFileNameWithoutExtension(path)), Path.GetFileName(path), bag);
    }

    private static ContentFile? ReadFile(FoundFile found, string shownRoot, DiagnosticBag bag)
    {
        string shown = shownRoot + "/" + found.Relative;
        return ContentFileName.Classify(found.Relative, new SourceLocation(shown), bag) is var (kind, slug) ? ReadFile(found.FullPath, shown, kind, slug, found.Relative, bag) : null;
    }

    private static ContentFile? ReadFile(string path, string shown, ContentKind kind, string slug, string relative, DiagnosticBag bag)
    {
        try
        {
            // A pipe, a socket or a device has no length either; opening one could wait for ever, so nothing of length 0 is opened.
            if (new FileInfo(path).Length is var length && length is 0 or > MaxFileBytes)
            {
                if (length > 0)
                    bag.Error(DiagnosticCodes.TooComplex, new SourceLocation(shown), $"the file has {length} bytes; the limit is {MaxFileBytes}", "split it");
                else if (kind != ContentKind.Asset)
                    bag.Error(DiagnosticCodes.SpecialFile, new SourceLocation(shown), "the file is empty, or is no ordinary file", "write something into it, or remove it");
                else return new ContentFile(kind, shown, slug, "") { Relative = relative };
                return null;
            }
            byte[] bytes = File.ReadAllBytes(path);
            if (kind == ContentKind.Asset) return new ContentFile(kind, shown, slug, "") { Relative = relative, Bytes = bytes };
            return TextDecoder.Decode(bytes, new SourceLocation(shown), bag) is { } text ? new ContentFile(kind, shown, slug, text) { Relative = relative } : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Error(DiagnosticCodes.UnreadableFile, new SourceLocation(shown), $"the file cannot be read: {e.Message}", "check that it is there and that you may read it");
            return null;
        }
    }

    private static void ReportDuplicates(List<ContentFile> files, DiagnosticBag bag)
    {
        foreach (var group in files.Where(f => f.Kind is not (ContentKind.Settings or ContentKind.Asset))
            .GroupBy(f => (f.Kind, f.Slug)).Where(g => g.Count() > 1))
        {
            foreach (var file in group.Skip(1))
                bag.Error(DiagnosticCodes.DuplicateSlug, file.Whole, $"`{group.Key.Slug}` is also the slug of {group.First().Path}", "rename one of the two files");
        }
    }
}
