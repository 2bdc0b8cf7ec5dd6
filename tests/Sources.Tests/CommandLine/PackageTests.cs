// Each process here has a limit of its own.
#pragma warning disable xUnit1051
using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace Sources.Tests.CommandLine;

/// <summary>The packages as a publisher gets them: packed into a folder, installed from there and from nowhere else.</summary>
public sealed class PackageTests : IDisposable
{
    private static readonly string Configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    private readonly TempFolder folder = new();

    [Fact]
    public async Task The_tool_and_the_template_install_from_a_folder_and_make_the_same_site()
    {
        await RunAsync("dotnet", Repository.Root, "pack", "src/Sources.Cli", "--no-build", "-c", Configuration, "-o", folder["feed"]);
        await RunAsync("dotnet", Repository.Root, "pack", "src/Sources.Templates", "--no-restore", "-c", Configuration, "-o", folder["feed"]);
        string tool = AssertPackage("Sources.Tool", "DotnetTool"), templates = AssertPackage("Sources.Templates", "Template");

        // Only the folder is asked.
        await File.WriteAllTextAsync(folder["nuget.config"], $"<configuration><packageSources><clear/><add key=\"here\" value=\"{folder["feed"]}\"/></packageSources></configuration>");
        await RunAsync("dotnet", folder.Path, "tool", "install", "Sources.Tool", "--version", tool, "--tool-path", folder["tools"], "--configfile", folder["nuget.config"]);
        string sources = folder[OperatingSystem.IsWindows() ? "tools/sources.exe" : "tools/sources"];
        await RunAsync(sources, folder.Path, "new", "site", "chronicle");
        await RunAsync("dotnet", folder.Path, "new", "install", folder[$"feed/Sources.Templates.{templates}.nupkg"]);
        await RunAsync("dotnet", folder.Path, "new", "sources-site", "--output", "same", "--title", "Chronicle");
        Assert.Equal(FilesOf("chronicle"), FilesOf("same"));
        Assert.Contains($"\"version\": \"{tool}\"", await File.ReadAllTextAsync(folder["same/.config/dotnet-tools.json"]), StringComparison.Ordinal);

        Assert.Contains("Built 1 article", await RunAsync(sources, folder["chronicle"], "build", "--strict"), StringComparison.Ordinal);
        Assert.True(File.Exists(folder["chronicle/output/articles/first-article/timeline/index.html"]));
        // As its README says, and then as its workflow does.
        File.Copy(folder["nuget.config"], folder["same/nuget.config"]);
        await RunAsync("dotnet", folder["same"], "tool", "restore", "--configfile", "nuget.config");
        Assert.Contains("Built 1 article", await RunAsync("dotnet", folder["same"], "sources", "build"), StringComparison.Ordinal);
        Assert.Contains("Built 1 article", await RunAsync("dotnet", folder["same"], "sources", "build", "--frozen", "--base-url", "https://example.org/chronicle"), StringComparison.Ordinal);
    }

    /// <summary>Whether a package says all that one must, and no address that leads nowhere. The answer is its version.</summary>
    private string AssertPackage(string id, string type)
    {
        string file = Assert.Single(Directory.GetFiles(folder["feed"], id + ".*.nupkg"));
        using var archive = ZipFile.OpenRead(file);
        using var nuspec = archive.GetEntry(id + ".nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        string Value(string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;
        foreach (string name in (string[])["version", "authors", "description", "tags", "readme", "title"]) Assert.NotEqual("", Value(name));
        Assert.Equal((id, "MIT"), (Value("id"), Value("license")));
        Assert.Equal(type, metadata.Descendants().Single(e => e.Name.LocalName == "packageType").Attribute("name")!.Value);
        Assert.NotNull(archive.GetEntry(Value("readme")));
        Assert.DoesNotContain(metadata.Elements(), e => e.Name.LocalName is "projectUrl" or "dependencies");
        Assert.DoesNotContain(archive.Entries, e => e.FullName.EndsWith(".cshtml", StringComparison.Ordinal));
        return Value("version");
    }

    private Dictionary<string, string> FilesOf(string site) =>
        Directory.EnumerateFiles(folder[site], "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder[site], f), File.ReadAllText);

    /// <summary>Runs a program that must end with 0; the answer is its output. What the SDK keeps for its user goes into the test's folder.</summary>
    private async Task<string> RunAsync(string program, string where, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = where, RedirectStandardOutput = true, RedirectStandardError = true };
        // A pack runs among the other builds of this repository and needs what the user's SDK has.
        if (where != Repository.Root)
        {
            start.Environment["DOTNET_CLI_HOME"] = folder["home"];
            start.Environment["NUGET_PACKAGES"] = folder["packages"];
        }
        foreach (string name in (string[])["DOTNET_NOLOGO", "DOTNET_SKIP_FIRST_TIME_EXPERIENCE", "DOTNET_CLI_TELEMETRY_OPTOUT", "MSBUILDDISABLENODEREUSE"]) start.Environment[name] = "1";
        foreach (string name in (string[])["DOTNET_GENERATE_ASPNET_CERTIFICATE", "DOTNET_ADD_GLOBAL_TOOLS_TO_PATH"]) start.Environment[name] = "false";
        // A test host sets these for itself; another SDK would be misled by them.
        foreach (string name in (string[])["MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath"]) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(5));
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{await error}");
        return output;
    }

    public void Dispose() => folder.Dispose();
}
