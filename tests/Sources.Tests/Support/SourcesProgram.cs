using System.Diagnostics;

namespace Sources.Tests.Support;

/// <summary>The command line, run as its users run it.</summary>
internal static class SourcesProgram
{
    /// <summary>A program that is tested in place of the one that was built with the tests: <c>SOURCES_TESTS_PROGRAM</c>, such as the native one; null otherwise.</summary>
    private static readonly string? Other = Environment.GetEnvironmentVariable("SOURCES_TESTS_PROGRAM") is { Length: > 0 } path ? path : null;

    /// <summary>What is started: a program, and the arguments in front of its own.</summary>
    public static (string Program, string[] First) Command => Other is null ? ("dotnet", [Path]) : (Other, []);

    /// <summary>The program's assembly, which <c>dotnet</c> runs.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "src", "Sources.Cli", "bin", AppContext.BaseDirectory.Contains($"{System.IO.Path.DirectorySeparatorChar}Release{System.IO.Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug", "net10.0", "Sources.Cli.dll");

    public static (int Code, string Output, string Error) Run(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Command.Program, [.. Command.First, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
