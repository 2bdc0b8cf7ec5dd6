using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Sources.Hardening.Runs;

/// <summary>A folder of a row's own, with content, output and the runs that were made in it.</summary>
internal sealed class Workplace(TestedProgram program) : IDisposable
{
    private readonly List<IDisposable> kept = [];

    public const string LastGood = "The last good site.\n";

    public string Folder { get; } = Directory.CreateTempSubdirectory("sources-hardening-").FullName;

    public string Output => Path.Combine(Folder, "output");

    public List<ProgramRun> Runs { get; } = [];

    public string this[string relative] => Path.Combine(Folder, relative);

    public void Add(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
    }

    public void Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>An article whose title is its slug.</summary>
    public void Article(string slug, string body, string keys = "") => Add($"content/articles/{slug}.md", $"---\ntitle: The article {slug}\n{keys}---\n{body}\n");

    /// <summary>Settings, and something in the output folder that a refused build must leave there.</summary>
    public void Begin()
    {
        Add("content/site.yml", "title: A test site\n");
        Add("output/index.html", LastGood);
        Add("output/.sources-manifest", "sources manifest 1\nindex.html\n");
    }

    public ProgramRun Run(string[] arguments, Action<ProcessStartInfo>? change = null, Func<TimeSpan, bool>? during = null)
    {
        var run = program.Run(Folder, arguments, change, during);
        Runs.Add(run);
        return run;
    }

    public ProgramRun Build(params string[] more) => Run(["build", "--quiet", .. more]);

    public IEnumerable<string> Files => Below(Output);

    public IEnumerable<string> Pages => Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The files below a folder, in order, with forward slashes, without the manifest.</summary>
    public static List<string> Below(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Where(f => f != ".sources-manifest").Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The manifest of the output folder.</summary>
    public string Manifest => File.ReadAllText(Path.Combine(Output, ".sources-manifest"));

    /// <summary>What keeps the output folder from being the whole site of its manifest; empty where nothing does.</summary>
    public IEnumerable<string> WhatIsNotWhole()
    {
        var named = Manifest.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(' ', 3)).ToDictionary(p => p[2], p => p[0], StringComparer.Ordinal);
        foreach (string extra in Files.Except(named.Keys)) yield return $"{extra} is in no manifest";
        foreach (var (path, hash) in named)
        {
            string full = Path.Combine(Output, path);
            if (!File.Exists(full)) yield return $"{path} is missing";
            else if (Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(full))) != hash) yield return $"{path} is not the one that was written";
        }
    }

    /// <summary>A shell command, for names and files that .NET cannot make. Whether it succeeded.</summary>
    public bool Shell(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = Folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    /// <summary>Closes something when the row has ended.</summary>
    public void Keep(IDisposable open) => kept.Add(open);

    public void Dispose()
    {
        kept.ForEach(k => k.Dispose());
        // Names and rights that .NET cannot handle.
        if (OperatingSystem.IsWindows()) Directory.Delete(Folder, recursive: true);
        else Shell("umount disk 2>/dev/null; chmod -R u+rwX . 2>/dev/null; rm -rf \"$PWD\"");
    }
}
