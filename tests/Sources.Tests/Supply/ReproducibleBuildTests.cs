using System.Diagnostics;
using System.Security.Cryptography;

namespace Sources.Tests.Supply;

/// <summary>The command line, run as a program where everything is different but the content: the site is the same, in every byte.</summary>
public sealed class ReproducibleBuildTests
{
    /// <summary>What machines differ in and a program could heed without being told to.</summary>
    public static TheoryData<string, string[]> Surroundings => new()
    {
        { "the far east of the date line", ["TZ=Pacific/Kiritimati"] },
        { "west of it", ["TZ=America/Los_Angeles"] },
        { "a zone whose clock is changed by half an hour", ["TZ=Australia/Lord_Howe"] },
        { "Turkish, whose i has two capitals", ["LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8"] },
        { "Arabic of Saudi Arabia, with a calendar and figures of its own", ["LANG=ar_SA.UTF-8", "LC_ALL=ar_SA.UTF-8"] },
        { "Thai, with years from another beginning", ["LANG=th_TH.UTF-8", "LC_ALL=th_TH.UTF-8"] },
        { "German, with a comma in its numbers", ["LANG=de_DE.UTF-8", "LC_ALL=de_DE.UTF-8"] },
        { "no locale", ["LANG=", "LC_ALL="] },
        { "the locale C", ["LANG=C", "LC_ALL=C", "LC_COLLATE=C"] },
        { "culture data of the system, where there are any", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0", "DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY=0", "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8"] },
        { "a time that packagers name", ["SOURCE_DATE_EPOCH=0"] },
        { "another such time", ["SOURCE_DATE_EPOCH=2000000000"] },
        { "one processor", ["DOTNET_PROCESSOR_COUNT=1"] },
        { "many processors", ["DOTNET_PROCESSOR_COUNT=16"] },
        { "another user, home and machine", ["HOME=/nonexistent", "USER=somebody", "LOGNAME=somebody", "HOSTNAME=elsewhere", "CI=true", "GITHUB_ACTIONS=true"] },
    };

    [Theory, MemberData(nameof(Surroundings))]
    public void The_surroundings_leave_no_trace(string what, string[] variables)
    {
        using var there = new TempFolder();
        Lay(there["site"], ReproducedContent.Files);
        AssertSame(there["site"], what, [.. variables.Select(v => v.Split('=', 2)).Select(p => (p[0], p[1]))]);
    }

    [Fact]
    public void Neither_does_the_order_in_which_files_were_made_nor_the_folder_nor_their_times()
    {
        foreach (int seed in (int[])[-1, 1, 2, 3])
        {
            // A file system in memory hands files out in the order in which they were made; others sort them by a rule of their own.
            using var there = new TempFolder(seed == 3 ? AppContext.BaseDirectory : Directory.Exists("/dev/shm") ? "/dev/shm" : null);
            string folder = there[seed == 2 ? "a folder, with spaces/и буквами/x" : "x"];
            Lay(folder, seed < 0 ? [.. ReproducedContent.Files.Reverse()] : Shuffled(seed));
            int day = 0;
            foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, new DateTime(1990 + seed, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(day++ * 97));
            AssertSame(folder, $"order {seed}", []);
        }
    }

    [Fact]
    public void Neither_does_what_stood_in_the_output_folder()
    {
        using var there = new TempFolder();
        Lay(there["site"], ReproducedContent.Files);
        Lay(there["site"], [("content/articles/gone.md", "---\ntitle: Gone\n---\nIt went in 1950.\n")]);
        Build(there["site"], []);
        foreach (string left in Directory.EnumerateFiles(there["site/content/articles"], "gone.*")) File.Delete(left);
        AssertSame(there["site"], "over another site", []);
        AssertSame(there["site"], "over itself", []);
    }

    [Fact]
    public void Nor_the_mask_of_new_files()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such mask.");
        using var there = new TempFolder();
        Lay(there["site"], ReproducedContent.Files);
        AssertSame(there["site"], "umask", [], "umask 077; exec");
    }

    [Fact]
    public void The_site_that_is_compared_has_all_that_could_differ()
    {
        var site = Reference;
        foreach (string path in (string[])["articles/undated/index.html", "articles/old-name/index.html", "people/irina-ivanova/index.html", "places/cairo/index.html", "content/harbour.ids.json", "about/index.html", "feed.xml", "assets/map.txt", "articles/harbour/data/article.json"])
            Assert.True(site.Keys.Any(p => p == path), path + " is not in:\n" + string.Join('\n', site.Keys));
        Assert.DoesNotContain(site.Keys, p => p.Contains("draft", StringComparison.Ordinal));
    }

    private static readonly Lazy<SortedDictionary<string, string>> Built = new(() =>
    {
        using var here = new TempFolder();
        Lay(here["here"], ReproducedContent.Files);
        return Build(here["here"], []);
    });

    private static SortedDictionary<string, string> Reference => Built.Value;

    private static void AssertSame(string folder, string what, (string, string)[] variables, string? shell = null)
    {
        var site = Build(folder, variables, shell);
        Assert.Equal(Reference.Keys, site.Keys);
        var differ = Reference.Where(f => site[f.Key] != f.Value).Select(f => f.Key).ToList();
        Assert.True(differ.Count == 0, $"{what}: {string.Join(", ", differ)} differ");
    }

    private static void Lay(string folder, IReadOnlyList<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private static (string, string)[] Shuffled(int seed)
    {
        var files = ReproducedContent.Files.ToArray();
        new Random(seed).Shuffle(files);
        return files;
    }

    /// <summary>SHA-256 of every file of the output, the manifest and the record of ids among them, by path; the manifest is held against them.</summary>
    private static SortedDictionary<string, string> Build(string folder, (string Name, string Value)[] variables, string? shell = null)
    {
        string[] command = [SourcesProgram.Command.Program, .. SourcesProgram.Command.First, "build", "--base-url", "https://example.org/site/"];
        var start = shell is null ? new ProcessStartInfo(command[0], command[1..]) : new ProcessStartInfo("sh", ["-c", shell + " \"$@\"", "sh", .. command]);
        (start.WorkingDirectory, start.RedirectStandardOutput, start.RedirectStandardError) = (folder, true, true);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        string output = Path.Combine(folder, "output");
        var site = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories))
            site[Path.GetRelativePath(output, file).Replace('\\', '/')] = Hash(file);
        foreach (string line in File.ReadLines(Path.Combine(output, ".sources-manifest")).Skip(1))
            Assert.Equal(line.Split(' ', 3)[0], site[line.Split(' ', 3)[2]]);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(folder, "content"), "*.ids.json", SearchOption.AllDirectories))
            site["content/" + Path.GetFileName(file)] = Hash(file);
        return site;
    }

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
