// Builds one site with the command line and with the Statiq host and compares every file, byte for byte.
// Exit code: 0 the same, 1 a difference, 2 a host is not there or failed.
using Sources.Statiq.Comparison;

string root = Directory.GetCurrentDirectory();
string content = Path.GetFullPath(Option("--content") ?? "content");
string work = Path.GetFullPath(Option("--work") ?? Path.Combine(Path.GetTempPath(), "sources-comparison"));
string? baseUrl = Option("--base-url");
int runs = int.TryParse(Option("--runs"), out int given) ? given : 1;

// Statiq keeps a cache below its root; the comparison has a root of its own, so that each run begins where a fresh clone does.
Host[] hosts =
[
    new("command line", Path.Combine(root, "src/Sources.Cli/bin/Release/net10.0/Sources.Cli.dll"), Path.Combine(work, "cli"),
        output => ["build", "--content", content, "--output", output, .. baseUrl is null ? (string[])[] : ["--base-url", baseUrl]]),
    new("Statiq", Path.Combine(root, "src/Sources.Statiq/bin/Release/net10.0/Sources.Statiq.dll"), Path.Combine(work, "statiq"),
        output => ["--root", Path.Combine(work, "root"), "--output", output, "-s", $"SourcesContent={content}", .. baseUrl is null ? (string[])[] : ["-s", $"SourcesBaseUrl={baseUrl}"]]),
];

foreach (var host in hosts)
{
    if (File.Exists(host.Program)) continue;
    Console.Error.WriteLine($"{host.Program} is not there; build it first: dotnet build -c Release {Path.GetRelativePath(root, host.Program).Split("/bin/")[0]}");
    return 2;
}

foreach (string state in (string[])["fresh", "unchanged"])
{
    var times = hosts.ToDictionary(h => h, _ => new List<TimeSpan>());
    // The hosts take turns, so that what else the machine does falls on both.
    for (int run = 0; run < runs; run++)
    {
        foreach (var host in hosts)
        {
            if (state == "fresh") foreach (string folder in (string[])[host.Output, Path.Combine(work, "root")]) if (Directory.Exists(folder)) Directory.Delete(folder, true);
            Directory.CreateDirectory(Path.Combine(work, "root"));
            if (host.Run() is not { } time) return 2;
            times[host].Add(time);
        }
    }
    foreach (var (host, taken) in times)
    {
        taken.Sort();
        Console.WriteLine($"{host.Name}, {state}: {taken[taken.Count / 2].TotalSeconds:0.00} s (median of {runs}; {taken[0].TotalSeconds:0.00} to {taken[^1].TotalSeconds:0.00})");
    }
}
return Comparison.Report(hosts[0], hosts[1]) ? 0 : 1;

string? Option(string name) => Array.IndexOf(args, name) is var at && at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
