using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sources.Packages;

/// <summary>A bill of materials of the published program in CycloneDX 1.6. It holds no time and no number of its own, so that one commit has one bill.</summary>
public static partial class BillOfMaterials
{
    /// <summary>Writes the bill.</summary>
    /// <param name="root">The repository, restored.</param>
    /// <param name="version">The version of the release.</param>
    /// <param name="runtime">The version of the runtime that is compiled into the program.</param>
    /// <param name="output">Receives JSON.</param>
    public static void Write(string root, string version, string runtime, Stream output)
    {
        var packages = NuGetPackages.Read(root).Where(p => p.IsShipped).ToList();
        var program = new Package("nuget", "Sources.Tool", version) { Licence = "MIT", Needs = [.. NuGetPackages.NeedsOfProgram(root), "Microsoft.NETCore.App"] };
        packages.Add(new Package("nuget", "Microsoft.NETCore.App", runtime) { Licence = "MIT" });
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
        json.WriteString("bomFormat", "CycloneDX");
        json.WriteString("specVersion", "1.6");
        json.WriteNumber("version", 1);
        json.WriteStartObject("metadata");
        json.WritePropertyName("component");
        WriteComponent(json, program, "application");
        json.WriteEndObject();
        json.WriteStartArray("components");
        foreach (var package in packages) WriteComponent(json, package, package.Name == "Microsoft.NETCore.App" ? "framework" : "library");
        json.WriteEndArray();
        json.WriteStartArray("dependencies");
        foreach (var package in packages.Prepend(program))
        {
            json.WriteStartObject();
            json.WriteString("ref", package.Url);
            json.WriteStartArray("dependsOn");
            foreach (var needed in packages.Where(p => package.Needs.Contains(p.Name, StringComparer.OrdinalIgnoreCase))) json.WriteStringValue(needed.Url);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteComponent(Utf8JsonWriter json, Package package, string type)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("bom-ref", package.Url);
        json.WriteString("name", package.Name);
        json.WriteString("version", package.Version);
        if (package.Why is not null) json.WriteString("description", package.Why);
        if (package.Sha512 is not null)
        {
            json.WriteStartArray("hashes");
            json.WriteStartObject();
            json.WriteString("alg", "SHA-512");
            json.WriteString("content", package.Sha512);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        if (package.Licence is not null)
        {
            json.WriteStartArray("licenses");
            json.WriteStartObject();
            if (OneLicence().IsMatch(package.Licence))
            {
                json.WriteStartObject("license");
                json.WriteString("id", package.Licence);
                json.WriteEndObject();
            }
            else json.WriteString("expression", package.Licence);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteString("purl", package.Url);
        json.WriteEndObject();
    }

    [GeneratedRegex(@"^[\w.-]+$")]
    private static partial Regex OneLicence();
}
