using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Sources.Diagnostics;
using Sources.Exports;
using Sources.Model;

namespace Sources.Benchmarks.Site;

/// <summary>Makes the search index of generated sites: time, size and number of its parts.</summary>
internal static class SearchSpeed
{
    private static readonly string[] Usual = ["1", "100", "1000"];

    /// <summary>Runs the counts; with a folder the index and the theme's scripts are kept there, to be searched.</summary>
    public static async Task<int> RunAsync(string[] counts)
    {
        Console.WriteLine("| articles | statements | seconds | files | MB | MB compressed | largest, kB compressed | index.js, kB compressed |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|");
        string? keep = counts.FirstOrDefault(c => c.Contains('/', StringComparison.Ordinal));
        var numbers = counts.Where(c => c != keep).ToArray();
        foreach (int count in (numbers.Length == 0 ? Usual : numbers).Select(c => int.Parse(c, CultureInfo.InvariantCulture)).Order())
        {
            string folder = Directory.CreateTempSubdirectory("sources-benchmark-").FullName;
            try
            {
                Corpus.Write(folder, count);
                await RunOneAsync(folder, count, keep).ConfigureAwait(false);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        return 0;
    }

    private static async Task RunOneAsync(string content, int count, string? keep)
    {
        var options = new BuildOptions { Content = content, Output = Path.Combine(keep ?? content, count.ToString(CultureInfo.InvariantCulture)), Themes = [new Themes.Base.Theme()] };
        var bag = new DiagnosticBag();
        var site = SourcesSite.Link(SourcesSite.Read(options, bag), options, bag) ?? throw new InvalidOperationException("The generated site has no settings.");
        var watch = Stopwatch.StartNew();
        var planned = SiteExports.All(site, new SiteLinks(site), []).TakeWhile(f => f.Path.Value.StartsWith("search/", StringComparison.Ordinal)).ToList();
        var files = new OutputFile[planned.Count];
        await Parallel.ForAsync(0, planned.Count, async (i, _) => files[i] = await planned[i].MakeAsync().ConfigureAwait(false)).ConfigureAwait(false);
        var time = watch.Elapsed;
        var sizes = files.AsParallel().Select(f => (f.Path.Value, Size: Compressed(f.Bytes))).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {count} | {site.Articles.Sum(a => a.StatementCount)} | {time.TotalSeconds:0.00} | {files.Length} | {files.Sum(f => (long)f.Bytes.Length) / 1e6:0.0} | {sizes.Sum(s => s.Size) / 1e6:0.0} | {sizes.Max(s => s.Size) / 1e3:0.0} | {sizes.First(s => s.Value == "search/index.js").Size / 1e3:0.0} |"));
        if (keep is null) return;
        foreach (var (path, bytes) in files.Select(f => (f.Path.Value, f.Bytes)).Concat(options.Themes[0].Assets.Select(a => ("assets/" + a.Name, a.Bytes))))
        {
            string file = Path.Combine(options.Output, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, bytes.ToArray()).ConfigureAwait(false);
        }
    }

    private static long Compressed(ReadOnlyMemory<byte> bytes)
    {
        using var counted = new MemoryStream();
        using (var gzip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes.Span);
        return counted.Length;
    }
}
