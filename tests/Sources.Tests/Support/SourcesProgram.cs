using System.Diagnostics;

namespace Sources.Tests.Support;

/// <summary>The command line, run as its users run it.</summary>
internal static class SourcesProgram
{
    public static (int Code, string Output, string Error) Run(string folder, params string[] arguments)
    {
        string program = Path.Combine(Repository.Root, "src", "Sources.Cli", "bin", AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug", "net10.0", "Sources.Cli.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
