using System.Diagnostics;

namespace Sources.Hardening.Runs;

/// <summary>The command line that is tested.</summary>
/// <param name="Path">An executable file, or an assembly that <c>dotnet</c> runs.</param>
internal sealed record TestedProgram(string Path)
{
    /// <summary>Longer than any row needs on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>The one that was built together with this one, in the same configuration.</summary>
    public static string Default()
    {
        string configuration = AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Sources.sln"))) return System.IO.Path.Combine(folder.FullName, "src", "Sources.Cli", "bin", configuration, "net10.0", "Sources.Cli.dll");
        throw new InvalidOperationException("Sources.sln is nowhere above " + AppContext.BaseDirectory);
    }

    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">The folder it runs in.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="change">Changes how it is started, or null.</param>
    /// <param name="during">Called every 5 ms while it runs; true ends it at once, as <c>kill -9</c> does.</param>
    public ProgramRun Run(string folder, string[] arguments, Action<ProcessStartInfo>? change = null, Func<TimeSpan, bool>? during = null)
    {
        bool isAssembly = Path.EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(isAssembly ? "dotnet" : Path, isAssembly ? [Path, .. arguments] : arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        change?.Invoke(start);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var samples = new ProcessSamples(process);
        bool wasStopped = false;
        do
        {
            samples.Take();
            if (watch.Elapsed > Patience) wasStopped = true;
            if (wasStopped || during?.Invoke(watch.Elapsed) == true) process.Kill();
        }
        while (!process.WaitForExit(5));
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.Result, error.Result, watch.Elapsed, samples.Cpu, samples.PeakBytes, wasStopped);
    }
}
