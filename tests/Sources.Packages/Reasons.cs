using System.Text.Json;
using System.Xml.Linq;

namespace Sources.Packages;

/// <summary>A package that we name, and why.</summary>
/// <param name="Where">The file that names it, from the root of the repository.</param>
/// <param name="Package">Its name.</param>
/// <param name="Why">The reason; null where none is given.</param>
/// <param name="Licence">Its licence, where the package brings the text of it and no SPDX expression.</param>
public sealed record Reason(string Where, string Package, string? Why, string? Licence);

/// <summary>The reasons stand beside the versions: <c>Why="…"</c> in the props and targets, <c>"why"</c> in package.json.</summary>
public static class Reasons
{
    private static readonly string[] Files = ["Directory.Packages.props", "Directory.Build.targets", "src/Sources.Statiq/Directory.Packages.props"];

    /// <summary>What the files of MSBuild name.</summary>
    public static IReadOnlyList<Reason> OfNuGet(string root) =>
        [.. Files.Where(f => File.Exists(Path.Combine(root, f))).SelectMany(f => XDocument.Load(Path.Combine(root, f)).Descendants().Where(e => e.Name.LocalName is "PackageVersion" or "KnownILLinkPack" or "KnownILCompilerPack")
            .Select(e => new Reason(f, (e.Attribute("Include") ?? e.Attribute("Update"))!.Value, e.Attribute("Why")?.Value, e.Attribute("Licence")?.Value)))];

    /// <summary>What the package.json files name.</summary>
    public static IReadOnlyList<Reason> OfNpm(string root) => [.. NpmPackages.Folders.SelectMany(f => OfNpm(root, f + "/package.json"))];

    private static List<Reason> OfNpm(string root, string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(root, file)));
        var why = json.RootElement.TryGetProperty("why", out var given) ? given.EnumerateObject().ToDictionary(w => w.Name, w => w.Value.GetString()) : [];
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject().Select(d => new Reason(file, d.Name, why.GetValueOrDefault(d.Name), null))];
    }
}
