using System.Diagnostics;

namespace Sources.Tests.Support;

/// <summary>The command line, run as its users run it.</summary>
internal static class SourcesProgram
{
    /// <summary>The program's assembly, which <c>dotnet</c> runs.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "src", "Sources.Cli", "bin", AppContext.BaseDirectory.Contains($"{System.IO.Path.DirectorySeparatorChar}Release{System.IO.Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug", "net10.0", "Sources.Cli.dll");

    public static (int Code, string Output, string Error) Run(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
