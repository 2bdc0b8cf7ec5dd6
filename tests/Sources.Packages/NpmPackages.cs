using System.Text.Json;

namespace Sources.Packages;

/// <summary>What the <c>package-lock.json</c> files of the tests name, with the licences that stand in them.</summary>
public static class NpmPackages
{
    /// <summary>The folders, from the root of the repository, that hold packages for tests.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["tests/parsers", "tests/Sources.BrowserTests/Consumers"];

    /// <summary>Every package, by name; one that two folders need in one version is named once.</summary>
    public static IReadOnlyList<Package> Read(string root)
    {
        var reasons = Reasons.OfNpm(root);
        var found = new SortedDictionary<string, Package>(StringComparer.Ordinal);
        foreach (string folder in Folders)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(root, folder, "package-lock.json")));
            foreach (var entry in json.RootElement.GetProperty("packages").EnumerateObject().Where(e => e.Name.Length > 0))
            {
                string name = entry.Name[(entry.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + "node_modules/".Length)..], version = entry.Value.GetProperty("version").GetString()!;
                var reason = reasons.FirstOrDefault(r => r.Package == name && r.Where.StartsWith(folder + "/", StringComparison.Ordinal));
                string key = $"{name} {version}";
                // Two folders may name it; one reason is shown.
                if (found.TryGetValue(key, out var there) && there.IsDirect) continue;
                found[key] = new("npm", name, version)
                {
                    Licence = entry.Value.TryGetProperty("license", out var licence) ? licence.GetString() : null,
                    Why = reason?.Why,
                    IsDirect = reason is not null,
                    Needs = [.. ((string[])["dependencies", "optionalDependencies", "peerDependencies"]).SelectMany(k => entry.Value.TryGetProperty(k, out var needs) ? needs.EnumerateObject().Select(n => n.Name) : []).Distinct()],
                };
            }
        }
        return [.. found.Values];
    }
}
