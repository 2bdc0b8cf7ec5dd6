using System.IO.Hashing;
using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Reading;

/// <summary>Reads the content folder. The only stage that opens content files.</summary>
public static class ContentReader
{
    /// <summary>Any file larger than this is refused, a text or an asset, in bytes.</summary>
    public const long MaxFileBytes = 64L << 20;

    /// <summary>Reads and decodes every file of the folder, in order of path. What cannot be read is reported and left out.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="bag">Receives what is wrong.</param>
    public static IReadOnlyList<ContentFile> Read(string folder, DiagnosticBag bag) => Read(folder, bag, static _ => null);

    /// <summary>The same, but for what the caller knows already.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="bag">Receives what is wrong.</param>
    /// <param name="known">A file that need not be read again, or null.</param>
    /// <param name="print">Receives what was found and read.</param>
    internal static IReadOnlyList<ContentFile> Read(string folder, DiagnosticBag bag, Func<FoundFile, ContentFile?> known, ContentPrint? print = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(bag);
        string shown = Shown(folder);
        if (!Directory.Exists(folder))
        {
            bag.Error(DiagnosticCodes.NoContent, new SourceLocation(shown), "there is no such folder",
                "name the folder that holds site.yml with --content, or start one with `sources new site`");
            return [];
        }

        var paths = new List<FoundFile>();
        FileFinder.Find(folder, shown, "", 0, paths, bag);
        paths.Sort((a, b) => string.CompareOrdinal(a.Relative, b.Relative));

        var files = new ContentFile?[paths.Count];
        foreach (var path in paths) print?.Add(path.Relative);
        Parallel.For(0, paths.Count, i => files[i] = known(paths[i]) ?? ReadFile(paths[i], shown, bag, print));
        var read = files.OfType<ContentFile>().ToList();
        CheckTogether(shown, [.. paths.Select(p => p.Relative)], read, bag);
        return read;
    }

    /// <summary>Reads one text file from anywhere, as if it were content of the kind. Null where it cannot be read, which is reported.</summary>
    public static ContentFile? ReadFile(string path, ContentKind kind, DiagnosticBag bag) => ReadFile(path, kind, bag, out _);

    /// <summary>The same, with the bytes that the text was made of, for who writes into them.</summary>
    public static ContentFile? ReadFile(string path, ContentKind kind, DiagnosticBag bag, out byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bag);
        string slug = Slug.Suggest(Path.GetFileNameWithoutExtension(path));
        byte[] held = [];
        var file = OnDisk(path, path.Replace('\\', '/'), (length, read, shown, _) => Make(kind, slug, Path.GetFileName(path), shown, length, () => held = read(), bag), bag);
        bytes = held;
        return file;
    }

    /// <summary>A text that was read before, as it is now. Null where it is not there any more, is no ordinary file, or something is wrong with it.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="before">The file as it was.</param>
    internal static ContentFile? ReadAgain(string folder, ContentFile before)
    {
        string path = Path.Combine(folder, before.Relative);
        var info = new FileInfo(path);
        if (!info.Exists || (info.Attributes & FileAttributes.ReparsePoint) != 0) return null;
        var bag = new DiagnosticBag();
        var now = ReadFile(new FoundFile(path, before.Relative), before.Path[..^(before.Relative.Length + 1)], bag, null);
        return bag.ToList().Count == 0 ? now : null;
    }

    /// <summary>One file whose bytes a host has read: its kind and slug by its path, and its text. Null where it is none of ours or cannot be used, which is reported.</summary>
    /// <param name="folder">The content folder, as diagnostics name it.</param>
    /// <param name="relative">The path below it, with forward slashes.</param>
    /// <param name="bytes">What the file holds.</param>
    /// <param name="bag">Receives what is wrong.</param>
    public static ContentFile? FromBytes(string folder, string relative, byte[] bytes, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return Classified($"{folder}/{relative}", relative, () => bytes.Length, () => bytes, bag);
    }

    /// <summary>What only all files together show: whether the settings are there, and whether two files have one slug.</summary>
    /// <param name="folder">The content folder, as diagnostics name it.</param>
    /// <param name="found">Every path below it, also of files that could not be used.</param>
    /// <param name="files">The files that could.</param>
    /// <param name="bag">Receives what is wrong.</param>
    public static void CheckTogether(string folder, IReadOnlyCollection<string> found, IReadOnlyList<ContentFile> files, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(bag);
        if (!found.Contains("site.yml"))
            bag.Error(DiagnosticCodes.NoContent, new SourceLocation(folder), "the folder holds no site.yml", "add one with at least `title:`");
        ReportDuplicates(files, bag);
    }

    /// <summary>An article or a record of ids that is as it was when it was printed: its text is read only when somebody asks for it. Null for any other file.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="found">The file.</param>
    /// <param name="earlier">What was printed of files that are still the same, by path.</param>
    /// <param name="print">Receives the same of this one.</param>
    internal static ContentFile? Unread(string folder, FoundFile found, IReadOnlyDictionary<string, PrintedFile> earlier, ContentPrint print)
    {
        if (!earlier.TryGetValue(found.Relative, out var printed) || printed.Stamp is null) return null;
        var bag = new DiagnosticBag();
        if (ContentFileName.Classify(found.Relative, default, bag) is not (ContentKind.Article or ContentKind.Permalinks, var slug) named || bag.ToList().Count > 0) return null;
        print.Add(found.Relative, printed);
        string shown = $"{Shown(folder)}/{found.Relative}";
        return new ContentFile(named.Kind, shown, slug, "") { Relative = found.Relative, BytesHash = printed.Hash }.Unread(() =>
        {
            // What a build was made of had no fault.
            var faults = new DiagnosticBag();
            return OnDisk(found.FullPath, shown, (_, read, _, _) => read() is var bytes && XxHash128.HashToUInt128(bytes) == printed.Hash && TextDecoder.Decode(bytes, default, faults) is { } text ? new ContentFile(named.Kind, shown, slug, text) : null, faults)?.Text
                ?? throw new ContentChangedException(shown);
        });
    }

    private static string Shown(string folder) => folder.Replace('\\', '/').TrimEnd('/');

    private static ContentFile? ReadFile(FoundFile found, string shownRoot, DiagnosticBag bag, ContentPrint? print)
    {
        var hash = UInt128.Zero;
        long asked = FileClock.Now;
        var file = OnDisk(found.FullPath, $"{shownRoot}/{found.Relative}", (length, read, shown, before) => Classified(shown, found.Relative, length, () => Printed(read(), before), bag), bag);
        return print is null || file is null ? file : file with { BytesHash = hash };

        byte[] Printed(byte[] bytes, FileStatus? before)
        {
            hash = print?.Add(found.Relative, bytes, ContentStamp.Settled(before, asked)) ?? default;
            return bytes;
        }
    }

    private static ContentFile? OnDisk(string path, string shown, Func<Func<long>, Func<byte[]>, string, FileStatus?, ContentFile?> make, DiagnosticBag bag)
    {
        try
        {
            var status = FileStatus.Of(path);
            if (status?.Special is { } words)
            {
                bag.Error(DiagnosticCodes.SpecialFile, new SourceLocation(shown), $"this is {words}, not a file", "put an ordinary file there");
                return null;
            }
            // Where the system does not tell a pipe, a socket or a device: none has a length, and opening one could wait for ever, so nothing of length 0 is opened.
            return make(() => status is { IsFile: true } file ? file.Size : new FileInfo(path).Length, () => File.ReadAllBytes(path), shown, status);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Error(DiagnosticCodes.UnreadableFile, new SourceLocation(shown), $"the file cannot be read: {e.Message}", "check that it is there and that you may read it");
            return null;
        }
    }

    private static ContentFile? Classified(string shown, string relative, Func<long> length, Func<byte[]> read, DiagnosticBag bag) =>
        ContentFileName.Classify(relative, new SourceLocation(shown), bag) is var (kind, slug) ? Make(kind, slug, relative, shown, length, read, bag) : null;

    private static ContentFile? Make(ContentKind kind, string slug, string relative, string shown, Func<long> length, Func<byte[]> read, DiagnosticBag bag)
    {
        long size = length();
        if (size > MaxFileBytes)
        {
            bag.Error(DiagnosticCodes.TooComplex, new SourceLocation(shown), $"the file has {size} bytes; the limit is {MaxFileBytes}",
                kind == ContentKind.Asset ? "make it smaller, or put it on another host and link to it" : "split it");
            return null;
        }
        if (kind == ContentKind.Asset) return new ContentFile(kind, shown, slug, "") { Relative = relative, Bytes = size == 0 ? default(ReadOnlyMemory<byte>) : read() };
        if (size == 0)
        {
            bag.Error(DiagnosticCodes.SpecialFile, new SourceLocation(shown), "the file is empty, or is no ordinary file", "write something into it, or remove it");
            return null;
        }
        return TextDecoder.Decode(read(), new SourceLocation(shown), bag) is { } text ? new ContentFile(kind, shown, slug, text) { Relative = relative }.Packed() : null;
    }

    private static void ReportDuplicates(IReadOnlyList<ContentFile> files, DiagnosticBag bag)
    {
        foreach (var group in files.Where(f => f.Kind is not (ContentKind.Settings or ContentKind.Asset))
            .GroupBy(f => (f.Kind, f.Slug)).Where(g => g.Count() > 1))
        {
            foreach (var file in group.Skip(1))
                bag.Error(DiagnosticCodes.DuplicateSlug, file.Whole, $"`{group.Key.Slug}` is also the slug of {group.First().Path}", "rename one of the two files");
        }
    }
}
