using System.Diagnostics;

namespace Sources.BrowserTests.Harness;

/// <summary>Programs that others wrote, which read what the site exports: <c>Consumers/package.json</c> names them.</summary>
internal static class Consumers
{
    private static readonly string Folder = Repository.At("tests", "Sources.BrowserTests", "Consumers");

    /// <summary>The folder of an installed package.</summary>
    internal static string Package(string name)
    {
        string folder = Path.Combine(Folder, "node_modules", name);
        return Directory.Exists(folder) ? folder : throw new InvalidOperationException($"{name} is not installed: run `npm ci` in {Folder}, as tests/run does");
    }

    /// <summary>Runs a script of the folder with Node.js; returns what it wrote.</summary>
    internal static async Task<string> RunAsync(string script, params string[] arguments)
    {
        Package("ajv");
        using var process = Process.Start(new ProcessStartInfo("node", [script, .. arguments]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{script} ended with {process.ExitCode}: {await error.ConfigureAwait(false)}");
    }
}
