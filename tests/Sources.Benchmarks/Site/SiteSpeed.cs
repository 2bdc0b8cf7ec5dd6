using System.Diagnostics;
using System.Globalization;

namespace Sources.Benchmarks.Site;

/// <summary>Builds generated sites: a cold full build and one in which nothing changed.</summary>
internal static class SiteSpeed
{
    private static readonly string[] Usual = ["1", "100", "1000"];

    public static async Task<int> RunAsync(string[] counts)
    {
        Console.WriteLine("| articles | build | seconds | by stage (ms) | peak memory (MB) | files | MB written |");
        Console.WriteLine("|---:|---|---:|---|---:|---:|---:|");
        // In order of size: the peak is that of the process so far.
        foreach (int count in (counts.Length == 0 ? Usual : counts).Select(c => int.Parse(c, CultureInfo.InvariantCulture)).Order())
        {
            string folder = Directory.CreateTempSubdirectory("sources-benchmark-").FullName;
            try
            {
                Corpus.Write(Path.Combine(folder, "content"), count);
                await RunOneAsync(folder, count, "full").ConfigureAwait(false);
                await RunOneAsync(folder, count, "no change").ConfigureAwait(false);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        return 0;
    }

    private static async Task RunOneAsync(string folder, int count, string name)
    {
        var stages = new List<(string Name, TimeSpan At)>();
        var watch = Stopwatch.StartNew();
        string output = Path.Combine(folder, "output");
        var result = await SourcesSite.BuildAsync(new BuildOptions
        {
            Content = Path.Combine(folder, "content"),
            Output = output,
            Themes = [new Themes.Base.Theme()],
            KeepsRecord = true,
            Progress = stage => stages.Add((stage, watch.Elapsed)),
        }).ConfigureAwait(false);
        var total = watch.Elapsed;
        if (name == "no change" && !result.IsKnown) throw new InvalidOperationException("a build in which nothing changed was not known");
        if (result.HasErrors) throw new InvalidOperationException(result.Diagnostics[0].ToString());
        using var process = Process.GetCurrentProcess();
        var times = stages.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"{s.Name} {((i + 1 < stages.Count ? stages[i + 1].At : total) - s.At).TotalMilliseconds:0}"));
        var files = new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {count} | {name} | {total.TotalSeconds:0.00} | {string.Join(", ", times)} | {process.PeakWorkingSet64 / 1e6:0} | {files.Count} | {(result.Written!.Written == 0 ? 0 : files.Sum(f => f.Length) / 1e6):0} |"));
    }
}
