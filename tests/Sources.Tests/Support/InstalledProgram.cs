using System.Diagnostics;

namespace Sources.Tests.Support;

/// <summary>The command line, run as a process, as its users run it.</summary>
internal static class InstalledProgram
{
    public static (int Code, string Output, string Error) Run(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(SourcesProgram.Command.Program, [.. SourcesProgram.Command.First, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}
