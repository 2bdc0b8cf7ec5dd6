using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Sources.Tests.CommandLine;

/// <summary>The command line, killed at random moments. <c>SOURCES_TESTS_KILLS</c> says how often; 25 times otherwise.</summary>
public class KilledBuildTests
{
    [Fact]
    public async Task A_build_that_is_killed_leaves_the_old_site_or_the_new_one_whole()
    {
        int kills = int.TryParse(Environment.GetEnvironmentVariable("SOURCES_TESTS_KILLS"), CultureInfo.InvariantCulture, out int wanted) ? wanted : 25;
        using var site = TestSite.Of(string.Join("\n\n", Enumerable.Range(0, 60).Select(i => $"In {1800 + i} the Harbour Board met. It was certainly late.")), [.. Enumerable.Range(0, 60).Select(i => $"e{i}: Entity number {i}"), "board: Harbour Board"]);
        string program = SourcesProgram.Path;
        var random = new Random(20301);
        var whole = new HashSet<string>();
        var took = Stopwatch.StartNew();
        // Twice the same length of run: how long a build takes here, so that the kills fall all over it.
        whole.Add(await RunAsync(program, site, 0, null));
        took.Restart();
        whole.Add(await RunAsync(program, site, 1, null));
        double length = took.Elapsed.TotalMilliseconds;
        int killed = 0, changed = 0;
        string last = Manifest(site);
        for (int i = 0; i < kills; i++)
        {
            // More of them towards the end, where it writes.
            var after = TimeSpan.FromMilliseconds(length * (i % 3 == 0 ? random.NextDouble() : 0.6 + (0.5 * random.NextDouble())));
            await RunAsync(program, site, i % 2, after);
            killed++;
            string now = Manifest(site);
            Assert.Contains(now, whole);
            Whole(site);
            if (now != last) changed++;
            last = now;
        }
        TestContext.Current.SendDiagnosticMessage($"{killed} kills over {length:0} ms, after {changed} of them the new site stood there");
        // The next build mends whatever is left beside the folder.
        Assert.Contains(await RunAsync(program, site, 0, null), whole);
        Assert.Equal([".output.sources-record"], Directory.EnumerateFileSystemEntries(site.Folder).Select(e => Path.GetFileName(e)).Where(e => e.StartsWith(".output", StringComparison.Ordinal) && e is not (".output.sources-spare" or ".output.sources-cache")));
    }

    private static async Task<string> RunAsync(string program, TestSite site, int version, TimeSpan? killAfter)
    {
        site.Add("content/site.yml", $"title: A Test Site, {version}\n");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "build", "--content", site.Content, "--output", site.Output, "--quiet"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        // What it says is not looked at, but a full pipe would hold it up.
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        if (killAfter is { } time)
        {
            await Task.Delay(time, TestContext.Current.CancellationToken);
            process.Kill();
        }
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return Manifest(site);
    }

    private static string Manifest(TestSite site) => File.ReadAllText(Path.Combine(site.Output, ".sources-manifest"));

    /// <summary>Every file that the manifest names is there with the bytes it says, and no other.</summary>
    private static void Whole(TestSite site)
    {
        var named = Manifest(site).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(' ', 3)).ToDictionary(p => p[2], p => p[0]);
        Assert.Equal(named.Keys.Order(StringComparer.Ordinal), site.Files);
        Assert.All(named, f => Assert.Equal(f.Value, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(site.Output, f.Key))))));
    }
}
