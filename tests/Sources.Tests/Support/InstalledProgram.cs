using System.Diagnostics;

namespace Sources.Tests.Support;

/// <summary>The command line, run as a process, as its users run it.</summary>
internal static class InstalledProgram
{
    public static (int Code, string Output, string Error) Run(string folder, params string[] arguments)
    {
        string configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        string program = Path.Combine(Repository.Root, "src", "Sources.Cli", "bin", configuration, "net10.0", "Sources.Cli.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}
