using System.Diagnostics;

namespace Sources.Statiq.Comparison;

/// <summary>A program that builds the site.</summary>
internal sealed record Host(string Name, string Program, string Output, Func<string, string[]> Arguments)
{
    /// <summary>How long one run took, the start of the process with it; null where it failed, which is told.</summary>
    internal TimeSpan? Run()
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. Arguments(Output)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0) return watch.Elapsed;
        Console.Error.WriteLine($"{Name} ended with {process.ExitCode}:\n{said}\n{errors.GetAwaiter().GetResult()}");
        return null;
    }
}
