using Sources.Diagnostics;
using Sources.Rendering;

namespace Sources.Tests.Writing;

/// <summary>A site that is built with a build record, and beside it, from a copy of its content, without one into a new folder.</summary>
internal sealed class Workplace(string files) : IDisposable
{
    /// <summary>What no build removes from the output folder: all that stood there when its manifest was deleted, since nobody can tell it any more from what others keep there; and the folders around a link.</summary>
    private readonly HashSet<string> foreign = new(StringComparer.Ordinal);
    /// <summary>What others put into the output folder, and a build has to leave there.</summary>
    private readonly HashSet<string> others = new(StringComparer.Ordinal);
    private const string Mine = "mine-";
    /// <summary>What clean builds left and said, by options and content: an edit that is taken back asks for one that there was.</summary>
    private readonly Dictionary<(BuildOptions, string), Clean> cleans = [];
    private int copies;

    public TestSite Site { get; } = new(files);

    public BuildOptions Options { get; set; } = new() { Themes = [new Themes.Base.Theme()], KeepsRecord = true };

    private string RecordPath => Path.Combine(Site.Folder, ".output.sources-record");

    public void Dispose() => Site.Dispose();

    public BuildResult Build() => Site.Build(o => Options with { Content = o.Content, Output = o.Output });

    /// <summary>Builds both ways, and compares all that is left and said. Whether there is a site.</summary>
    public bool BuildBothWays()
    {
        var key = (Options, string.Join('\n', Tree(Site.Content).Concat(Links(Site.Content))));
        if (!cleans.TryGetValue(key, out var clean)) clean = cleans[key] = BuildClean();
        var built = Build();
        if (IsRefused(built))
        {
            // Nobody can tell the files any more from those of others, so they stay; the publisher clears the folder.
            DeleteOutput();
            built = Build();
        }
        Assert.Equal(clean.Said, built.Diagnostics.Select(d => Said(d, Site.Folder)));
        Assert.Equal((clean.FilesRead, clean.Output is null), (built.FilesRead, built.Written is null));
        Assert.Equal(clean.Content, Tree(Site.Content));
        if (built.Written is null) return false;
        Assert.Equal((clean.Counts, clean.Heaviest, clean.Written), (built.Counts, built.Heaviest, built.Written.Written + built.Written.Unchanged));
        var expected = clean.Output!;
        Assert.Equal(expected, Tree(Site.Output).Where(l => !foreign.Contains(l) || expected.Contains(l)));
        Assert.All(others, path => Assert.Equal("mine", File.ReadAllText(path)));
        return true;
    }

    /// <summary>Builds from a copy of the content, without a record into a new folder.</summary>
    private Clean BuildClean()
    {
        string copy = Path.Combine(Site.Folder, $"copy{copies++}"), content = Path.Combine(copy, "content"), output = Path.Combine(copy, "output");
        CopyFolder(Site.Content, content);
        var built = SourcesSite.BuildAsync(Options with { Content = content, Output = output, KeepsRecord = false }).GetAwaiter().GetResult();
        var clean = new Clean([.. built.Diagnostics.Select(d => Said(d, copy))], built.FilesRead, built.Counts, built.Heaviest, built.Written?.Written ?? 0, Tree(content), built.Written is null ? null : Tree(output));
        Directory.Delete(copy, recursive: true);
        return clean;
    }

    private sealed record Clean(string[] Said, int FilesRead, SiteCounts? Counts, PageWeight? Heaviest, int Written, List<string> Content, List<string>? Output);

    private static bool IsRefused(BuildResult built) => built.Diagnostics.Any(d => d.Code == DiagnosticCodes.UnwritableOutput && d.Message.Contains("which no build wrote", StringComparison.Ordinal));

    /// <summary>After a build that left a site, the next one is known, and nothing in the whole folder is touched.</summary>
    public void NothingMore()
    {
        if (Build().Written is null) return;
        var before = Times();
        var last = Site.Last!;
        var built = Build();
        Assert.True(built.IsKnown);
        Assert.Equal((0, last.Written!.Written + last.Written.Unchanged, 0), (built.Written!.Written, built.Written.Unchanged, built.Written.Removed));
        Assert.Equal(last.Diagnostics, built.Diagnostics);
        Assert.Equal(before, Times());
    }

    public void Put(string path, string text)
    {
        string full = Path.Combine(Site.Content, path);
        if (!new FileInfo(full).Attributes.HasFlag(FileAttributes.Directory) || !Directory.Exists(full)) Site.Add("content/" + path, text);
    }

    public static void Delete(string root, string path)
    {
        string full = Path.Combine(root, path);
        if (new FileInfo(full).LinkTarget is not null || File.Exists(full)) File.Delete(full);
        else if (Directory.Exists(full)) Directory.Delete(full, recursive: true);
    }

    public void Rename(string from, string to)
    {
        string path = Path.Combine(Site.Content, from);
        if (File.Exists(path)) File.Move(path, Path.Combine(Site.Content, to), overwrite: true);
    }

    public static void SetBack(string path)
    {
        if (File.Exists(path)) File.SetLastWriteTimeUtc(path, new DateTime(2020, 2, 2, 2, 2, 2, DateTimeKind.Utc));
    }

    public static void OneLetter(string path)
    {
        if (!File.Exists(path)) return;
        var time = File.GetLastWriteTimeUtc(path);
        string text = File.ReadAllText(path);
        File.WriteAllText(path, text.EndsWith(".\n", StringComparison.Ordinal) ? text[..^2] + "!\n" : text[..^2] + ".\n");
        File.SetLastWriteTimeUtc(path, time);
    }

    public static void Link(string root, string path, string target)
    {
        if (OperatingSystem.IsWindows()) return;
        Delete(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
        File.CreateSymbolicLink(Path.Combine(root, path), target);
    }

    public void DeleteManifest()
    {
        if (Directory.Exists(Site.Output)) foreign.UnionWith(Tree(Site.Output));
        Delete(Site.Output, ".sources-manifest");
    }

    /// <summary>Puts a file of others beside one of the output, or into a folder of theirs there.</summary>
    public void AddOther(int number, bool inFolder)
    {
        string[] files = [.. Site.Files];
        if (files.Length == 0) return;
        string folder = Path.GetDirectoryName(Path.Combine(Site.Output, files[number % files.Length]))!;
        for (string around = folder; around != Site.Output; around = Path.GetDirectoryName(around)!)
            if (new DirectoryInfo(around).LinkTarget is not null) return;
        if (inFolder) Directory.CreateDirectory(folder = Path.Combine(folder, $"{Mine}{copies++}"));
        string path = Path.Combine(folder, $"{Mine}{copies++}");
        File.WriteAllText(path, "mine");
        others.Add(path);
        for (string at = path; at != Site.Output; at = Path.GetDirectoryName(at)!) foreign.Add(Line(at, Site.Output));
    }

    /// <summary>Removes the output folder.</summary>
    public void DeleteOutput()
    {
        Delete(Site.Folder, "output");
        others.Clear();
    }

    /// <summary>Does something to one of the files of the output that are not of others.</summary>
    public void Change(int number, Action<string> change)
    {
        string[] files = [.. Site.Files.Where(f => !f.Contains(Mine, StringComparison.Ordinal))];
        if (files.Length > 0 && Path.Combine(Site.Output, files[number % files.Length]) is var path && new FileInfo(path) is { LinkTarget: null, Length: > 0 }) change(path);
    }

    /// <summary>Does something to a file of the spare, where there is one.</summary>
    public void ChangeSpare(int number, Action<string> change)
    {
        string spare = Path.Combine(Site.Folder, ".output.sources-spare");
        string[] files = Directory.Exists(spare) ? [.. Directory.EnumerateFiles(spare, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0) return;
        string path = files[number % files.Length];
        change(path);
    }

    /// <summary>Does something to one of the files of the article cache, where there is one.</summary>
    public void ChangeCache(int number, Action<string> change)
    {
        string[] files = CacheFiles;
        if (files.Length > 0) change(files[number % files.Length]);
    }

    /// <summary>The files of the article cache.</summary>
    public string[] CacheFiles => Directory.Exists(Path.Combine(Site.Folder, ".output.sources-cache")) ? [.. Directory.EnumerateFiles(Path.Combine(Site.Folder, ".output.sources-cache")).Order(StringComparer.Ordinal)] : [];

    public static void Cut(string path)
    {
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^1]);
        File.SetLastWriteTimeUtc(path, time);
    }

    public void LinkToCopy(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        string copy = Path.Combine(Site.Folder, $"linked{copies++}");
        File.Move(path, copy);
        File.CreateSymbolicLink(path, copy);
    }

    public void LinkFolder(string path)
    {
        string folder = Path.GetDirectoryName(path)!;
        if (OperatingSystem.IsWindows() || folder == Site.Output || new DirectoryInfo(folder).LinkTarget is not null) return;
        string copy = Path.Combine(Site.Folder, $"linked{copies++}");
        Directory.Move(folder, copy);
        others.RemoveWhere(o => o.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        Directory.CreateSymbolicLink(folder, copy);
        for (string around = Path.GetDirectoryName(folder)!; around != Site.Output; around = Path.GetDirectoryName(around)!) foreign.Add(Line(around, Site.Output));
    }

    public void Record(Func<byte[], byte[]> change)
    {
        if (File.Exists(RecordPath)) File.WriteAllBytes(RecordPath, change(File.ReadAllBytes(RecordPath)));
    }

    public void LinkRecord()
    {
        if (OperatingSystem.IsWindows() || !File.Exists(RecordPath)) return;
        string moved = Path.Combine(Site.Folder, $"linked{copies++}");
        File.Move(RecordPath, moved, overwrite: true);
        File.CreateSymbolicLink(RecordPath, moved);
    }

    public static byte[] Damage(byte[] bytes, int part, byte bits, int? at = null)
    {
        if (bytes.Length > 0) bytes[at ?? (int)(bytes.Length * part / 1001.0)] ^= bits;
        return bytes;
    }

    private static string Said(Diagnostic diagnostic, string folder) => diagnostic.ToString().Replace(folder + "/", "", StringComparison.Ordinal);

    /// <summary>Every path below a folder with what is there.</summary>
    private static List<string> Tree(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(e => Line(e.FullName, folder)).Order(StringComparer.Ordinal)];

    /// <summary>Every link below a folder with what it leads to.</summary>
    private static IEnumerable<string> Links(string folder) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Where(e => e.LinkTarget is not null).Select(e => $"{e.FullName} -> {e.LinkTarget}").Order(StringComparer.Ordinal);

    private static string Line(string path, string folder) =>
        $"{Path.GetRelativePath(folder, path)} {(File.Exists(path) ? Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))) : "")}";

    private List<string> Times() =>
        [.. new DirectoryInfo(Site.Folder).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Append(new DirectoryInfo(Site.Folder))
            .Select(e => $"{e.FullName} {e.LastWriteTimeUtc.Ticks}").Order(StringComparer.Ordinal)];

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var entry in new DirectoryInfo(from).EnumerateFileSystemInfos())
        {
            string path = Path.Combine(to, entry.Name);
            if (entry.LinkTarget is { } target) File.CreateSymbolicLink(path, target);
            else if (entry is DirectoryInfo) CopyFolder(entry.FullName, path);
            else File.Copy(entry.FullName, path);
        }
    }
}
