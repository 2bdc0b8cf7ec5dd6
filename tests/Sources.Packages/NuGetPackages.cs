using System.Text.Json;
using System.Xml.Linq;

namespace Sources.Packages;

/// <summary>What the <c>packages.lock.json</c> files of the solution name. Licences come from the packages themselves, so they must have been restored.</summary>
public static class NuGetPackages
{
    private const string Program = "src/Sources.Cli/packages.lock.json";

    /// <summary>Every package of every lock file below <paramref name="root"/>, by name.</summary>
    public static IReadOnlyList<Package> Read(string root)
    {
        var reasons = Reasons.OfNuGet(root).Where(r => r.Package.Length > 0).ToDictionary(r => r.Package, StringComparer.OrdinalIgnoreCase);
        var found = new SortedDictionary<string, Package>(StringComparer.OrdinalIgnoreCase);
        foreach (string lockFile in Directory.EnumerateDirectories(root).SelectMany(Directory.EnumerateDirectories).Select(f => Path.Combine(f, "packages.lock.json")).Where(File.Exists).Order(StringComparer.Ordinal))
        {
            bool ships = Path.GetRelativePath(root, lockFile).Replace('\\', '/') == Program;
            foreach (var (name, entry) in Entries(lockFile))
            {
                if (entry.GetProperty("type").GetString() == "Project") continue;
                string version = entry.GetProperty("resolved").GetString()!;
                var reason = reasons.GetValueOrDefault(name);
                var package = found.GetValueOrDefault($"{name} {version}") ?? Described(name, version, reason?.Licence);
                found[$"{name} {version}"] = package with
                {
                    Why = reason?.Why,
                    IsDirect = reason is not null || entry.GetProperty("type").GetString() == "Direct",
                    IsShipped = package.IsShipped || (ships && HasLibrary(name, version)),
                    Needs = [.. package.Needs.Union(Needs(entry), StringComparer.OrdinalIgnoreCase)],
                };
            }
        }
        return [.. found.Values];
    }

    /// <summary>What the published program names itself, or its own projects name.</summary>
    public static IReadOnlyList<string> NeedsOfProgram(string root) =>
        [.. Entries(Path.Combine(root, Program)).SelectMany(e => e.Entry.GetProperty("type").GetString() switch { "Direct" => [e.Name], "Project" => Needs(e.Entry), _ => [] }).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static List<(string Name, JsonElement Entry)> Entries(string lockFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(lockFile));
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(target => target.Value.EnumerateObject()).Select(e => (e.Name, e.Value.Clone()))];
    }

    private static IReadOnlyList<string> Needs(JsonElement entry) => entry.TryGetProperty("dependencies", out var needs) ? [.. needs.EnumerateObject().Select(n => n.Name)] : [];

    private static Package Described(string name, string version, string? licence)
    {
        string folder = Folder(name, version), nuspec = Path.Combine(folder, name.ToLowerInvariant() + ".nuspec"), hash = Path.Combine(folder, $"{name}.{version}.nupkg.sha512".ToLowerInvariant());
        if (licence is null && File.Exists(nuspec))
            licence = XDocument.Load(nuspec).Descendants().FirstOrDefault(e => e.Name.LocalName == "license" && e.Attribute("type")?.Value == "expression")?.Value;
        return new("nuget", name, version) { Licence = licence, Sha512 = File.Exists(hash) ? Convert.ToHexStringLower(Convert.FromBase64String(File.ReadAllText(hash))) : null };
    }

    /// <summary>A package without a library is a tool of the build.</summary>
    private static bool HasLibrary(string name, string version) => Directory.Exists(Path.Combine(Folder(name, version), "lib"));

    private static string Folder(string name, string version) =>
        Path.Combine(Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set ? set : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"), name.ToLowerInvariant(), version.ToLowerInvariant());
}
