using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Sources.Benchmarks.Site;

/// <summary>
/// Full builds beside Hugo's, in turn: the same articles, for Hugo with a plain layout (page, list, a page for each name as a taxonomy). Sources writes five and more pages an article, so what counts
/// beside the time is the time by the bytes written. The second build of Sources finds nothing changed, the third one article.
/// </summary>
internal static class HugoSpeed
{
    private const int Rounds = 3;
    /// <summary>Builds of more articles than this are made once: they take minutes and gigabytes.</summary>
    private const int Many = 1_000;
    private static readonly string[] Usual = ["1", "100", "1000"];

    private sealed record Run(double Seconds, double Processor, double Megabytes);

    private sealed record Row(int Articles, double Hugo, double Sources, double Unchanged);

    /// <param name="program">The command line of Sources as it is published: a program, or a <c>.dll</c> for <c>dotnet</c>.</param>
    /// <param name="others">Numbers of articles; a name that ends in <c>.svg</c> receives a drawing.</param>
    public static int Compare(string program, string[] others)
    {
        string? drawing = Array.Find(others, o => o.EndsWith(".svg", StringComparison.Ordinal));
        string[] counts = [.. others.Where(o => o != drawing)];
        var rows = new List<Row>();
        Console.WriteLine("| articles | Hugo s | Sources s | ratio | processor s (Hugo, Sources) | peak MB (Hugo, Sources) | files (Hugo, Sources) | MB written (Hugo, Sources) | ratio by MB | no change s | first edit, next edit s |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        string folder = Directory.CreateTempSubdirectory("sources-hugo-").FullName;
        try
        {
            foreach (int count in (counts.Length == 0 ? Usual : counts).Select(c => int.Parse(c, CultureInfo.InvariantCulture)))
                rows.Add(CompareOne(program, count, Directory.CreateDirectory(Path.Combine(folder, $"{count}")).FullName));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        if (drawing is not null)
            GrowthDrawing.Write(drawing,
            [
                ("Hugo", "#d0602a", [.. rows.Select(r => (r.Articles, r.Hugo))]), ("Sources", "#2f7fd6", [.. rows.Select(r => (r.Articles, r.Sources))]),
                ("nothing changed", "#3f9a5b", [.. rows.Select(r => (r.Articles, r.Unchanged))]),
            ]);
        return 0;
    }

    private static Row CompareOne(string program, int count, string folder)
    {
        var (files, megabytes) = (0, 0.0);
        string content = Path.Combine(folder, "content"), hugo = Path.Combine(folder, "hugo"), ours = "", theirs = "";
        Corpus.Write(content, count);
        WriteHugo(content, hugo);
        var (command, first) = program.EndsWith(".dll", StringComparison.Ordinal) ? ("dotnet", new[] { program }) : (program, []);
        string edited = Directory.EnumerateFiles(Path.Combine(content, "articles"), "*.md").Order(StringComparer.Ordinal).First();
        List<Run> hugos = [], sources = [], unchanged = [], edits = [], nextEdits = [];
        for (int i = 0; i < (count > Many ? 1 : Rounds); i++)
        {
            // Nothing is deleted before the end: ext4 looks long for a place where no file was deleted a moment ago, which would be counted as the time of the build after it.
            (ours, theirs) = (Path.Combine(folder, $"ours{i}"), Path.Combine(folder, $"theirs{i}"));
            hugos.Add(RunOne("hugo", ["--quiet", "--source", hugo, "--destination", theirs]));
            sources.Add(RunOne(command, [.. first, "build", "--content", content, "--output", ours]));
            unchanged.Add(RunOne(command, [.. first, "build", "--content", content, "--output", ours]));
            (files, megabytes) = Written(ours);
            // The first edit leaves a spare, of which the next one makes its site.
            foreach (var (runs, century) in new[] { (edits, 1900), (nextEdits, 1800) })
            {
                File.AppendAllText(edited, $"\nIn {century + i} it was read again.\n");
                runs.Add(RunOne(command, [.. first, "build", "--content", content, "--output", ours]));
            }
        }
        var (filesOfHugo, megabytesOfHugo) = Written(theirs);
        Run h = Median(hugos), s = Median(sources);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {count} | {h.Seconds:0.00} | {s.Seconds:0.00} | {s.Seconds / h.Seconds:0.00} | {h.Processor:0.0}, {s.Processor:0.0} | {h.Megabytes:0}, {s.Megabytes:0} | {filesOfHugo}, {files} | {megabytesOfHugo:0.0}, {megabytes:0.0} | {s.Seconds / megabytes / (h.Seconds / megabytesOfHugo):0.00} | {Median(unchanged).Seconds:0.00} | {Median(edits).Seconds:0.00}, {Median(nextEdits).Seconds:0.00} |"));
        return new Row(count, h.Seconds, s.Seconds, Median(unchanged).Seconds);
    }

    private static Run Median(List<Run> runs) => runs.OrderBy(r => r.Seconds).ElementAt(runs.Count / 2);

    private static (int Files, double Megabytes) Written(string folder)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        return (files.Count, files.Sum(f => f.Length) / 1e6);
    }

    /// <summary>Runs a program and asks the system, while it runs, what it has used.</summary>
    private static Run RunOne(string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var wrong = process.StandardError.ReadToEndAsync();
        double processor = 0, peak = 0;
        while (!process.WaitForExit(2))
        {
            try
            {
                process.Refresh();
                processor = process.TotalProcessorTime.TotalSeconds;
                peak = Math.Max(peak, process.PeakWorkingSet64 / 1e6);
            }
            catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It ended between the two questions.
            }
        }
        var time = watch.Elapsed;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {said.Result}{wrong.Result}");
        return new Run(time.TotalSeconds, processor, peak);
    }

    private static void WriteHugo(string content, string folder)
    {
        string articles = Path.Combine(folder, "content", "articles"), layouts = Path.Combine(folder, "layouts", "_default");
        Directory.CreateDirectory(articles);
        Directory.CreateDirectory(layouts);
        var names = Directory.EnumerateFiles(Path.Combine(content, "entities")).Select(f => File.ReadLines(f).First(l => l.StartsWith("name: ", StringComparison.Ordinal))[6..]).ToHashSet(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(content, "articles"), "*.md"))
        {
            string text = File.ReadAllText(file);
            var named = text.Split([' ', ',', '.', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(names.Contains).Distinct(StringComparer.Ordinal);
            var head = new StringBuilder("---\nnames:\n");
            foreach (string name in named) head.Append(CultureInfo.InvariantCulture, $"- {name}\n");
            File.WriteAllText(Path.Combine(articles, Path.GetFileName(file)), head.ToString() + text[4..]);
        }
        File.WriteAllText(Path.Combine(folder, "config.toml"), "baseURL = \"https://example.org/\"\ntitle = \"Chronicles\"\n[taxonomies]\nname = \"names\"\n");
        const string frame = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{{ .Title }} - {{ .Site.Title }}</title><meta name=viewport content=\"width=device-width\"><link rel=stylesheet href=/style.css></head><body><header><a href=/>{{ .Site.Title }}</a><nav><a href=/articles/>Articles</a> <a href=/names/>Names</a></nav></header><main><h1>{{ .Title }}</h1>";
        const string end = "</main><footer><p>{{ .Site.Title }}</p></footer></body></html>\n";
        File.WriteAllText(Path.Combine(layouts, "single.html"), frame + "{{ .Content }}<ul>{{ range .GetTerms \"names\" }}<li><a href=\"{{ .RelPermalink }}\">{{ .LinkTitle }}</a></li>{{ end }}</ul>" + end);
        File.WriteAllText(Path.Combine(layouts, "list.html"), frame + "<ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .LinkTitle }}</a></li>{{ end }}</ul>" + end);
    }
}
