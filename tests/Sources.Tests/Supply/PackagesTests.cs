using System.Text;
using System.Text.Json;
using Sources.Packages;

namespace Sources.Tests.Supply;

/// <summary>The packages of others: why they are here, their licences, and the bill of materials that a release carries.</summary>
public sealed class PackagesTests
{
    [Fact]
    public void Every_package_has_a_reason_and_a_licence_that_we_take() => Assert.Equal([], PackageRules.Faults(Repository.Root));

    [Fact]
    public void Every_package_that_another_brings_says_which()
    {
        var all = PackageRules.All(Repository.Root);
        Assert.All(all, p => Assert.NotEqual("for ", PackageRules.Why(p, all)));
        Assert.Contains(all, p => p is { Registry: "npm", IsDirect: false });
    }

    [Theory]
    [InlineData("MIT", true)]
    [InlineData("GPL-3.0-only", false)]
    [InlineData("GPL-3.0-only OR MIT", true)]
    [InlineData("(GPL-3.0-only OR Apache-2.0) AND MIT", true)]
    [InlineData("GPL-3.0-only AND MIT", false)]
    [InlineData("MIT WITH Something-exception", false)]
    [InlineData("MIT)", false)]
    [InlineData("(MIT", false)]
    [InlineData("MPL-2.0", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Licences_are_read_as_expressions(string? expression, bool taken) => Assert.Equal(taken, Licences.Allow(expression, Licences.Shipped));

    [Fact]
    public void A_package_without_a_reason_or_with_another_licence_and_a_reason_without_a_package_are_found()
    {
        using var folder = new TempFolder();
        foreach (string sub in (string[])["src/Sources.Cli", "tests/parsers", "tests/Sources.BrowserTests/Consumers"]) Directory.CreateDirectory(folder[sub]);
        File.WriteAllText(folder["Directory.Packages.props"], """<Project><ItemGroup><PackageVersion Include="Unknown.Thing" Version="[1.0.0]" Why="it is wanted" Licence="GPL-3.0-only" /><PackageVersion Include="Gone" Version="[1.0.0]" /></ItemGroup></Project>""");
        File.WriteAllText(folder["src/Sources.Cli/packages.lock.json"], """{"version":2,"dependencies":{"net10.0":{"Unknown.Thing":{"type":"Direct","resolved":"1.0.0","dependencies":{"Unknown.Part":"1.0.0"}},"Unknown.Part":{"type":"Transitive","resolved":"1.0.0"},"Implied":{"type":"Direct","resolved":"2.0.0"}}}}""");
        File.WriteAllText(folder["tests/parsers/package.json"], """{"dependencies":{"odd":"1.0.0"}}""");
        File.WriteAllText(folder["tests/parsers/package-lock.json"], """{"packages":{"":{},"node_modules/odd":{"version":"1.0.0","license":"SSPL-1.0"}}}""");
        File.WriteAllText(folder["tests/Sources.BrowserTests/Consumers/package.json"], """{"dependencies":{}}""");
        File.WriteAllText(folder["tests/Sources.BrowserTests/Consumers/package-lock.json"], """{"packages":{"":{}}}""");
        Assert.Equal(
        [
            "Directory.Packages.props: Gone has no reason: say why it is here",
            "tests/parsers/package.json: odd has no reason: say why it is here",
            "Directory.Packages.props: nothing uses Gone",
            "Implied is named by a project and has no reason",
            "odd is named by a project and has no reason",
            "Implied 2.0.0 is under no licence that it names, which is not on the list of what we run",
            "Unknown.Part 1.0.0 is under no licence that it names, which is not on the list of what we run",
            "Unknown.Thing 1.0.0 is under GPL-3.0-only, which is not on the list of what we run",
            "odd 1.0.0 is under SSPL-1.0, which is not on the list of what we run",
        ], PackageRules.Faults(folder.Path));
    }

    [Fact]
    public void The_bill_of_materials_names_all_that_is_published_and_CycloneDX_takes_it()
    {
        string bill = Bill();
        Assert.Equal(bill, Bill());
        Assert.Equal("", Parsers.FaultsOfBill(bill));
        Assert.NotEqual("", Parsers.FaultsOfBill(bill.Replace("\"name\": \"Markdig\",", "", StringComparison.Ordinal)));

        var components = JsonDocument.Parse(bill).RootElement.GetProperty("components").EnumerateArray().ToList();
        string Name(JsonElement component) => component.GetProperty("name").GetString()!;
        // What the compiler put beside the program: each of them that is not ours comes from a package.
        var beside = Directory.EnumerateFiles(Path.GetDirectoryName(SourcesProgram.Path)!, "*.dll").Select(f => Path.GetFileNameWithoutExtension(f)!).Where(f => !f.StartsWith("Sources", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(beside);
        Assert.Equal(beside.Order(StringComparer.Ordinal), components.Where(c => c.GetProperty("type").GetString() == "library").Select(Name).Order(StringComparer.Ordinal));
        Assert.All(components, c => Assert.NotEmpty(c.GetProperty("licenses").EnumerateArray()));
        Assert.All(components.Where(c => c.GetProperty("type").GetString() == "library"), c => Assert.Equal(128, c.GetProperty("hashes")[0].GetProperty("content").GetString()!.Length));
        // All of them hang on the program.
        var needs = JsonDocument.Parse(bill).RootElement.GetProperty("dependencies").EnumerateArray().ToDictionary(d => d.GetProperty("ref").GetString()!, d => d.GetProperty("dependsOn").EnumerateArray().Select(n => n.GetString()!).ToList());
        var reached = new HashSet<string>();
        var open = new Queue<string>(["pkg:nuget/Sources.Tool@1.2.3"]);
        while (open.TryDequeue(out string? next))
            if (reached.Add(next)) foreach (string needed in needs[next]) open.Enqueue(needed);
        Assert.Equal(components.Count + 1, reached.Count);
    }

    private static string Bill()
    {
        using var output = new MemoryStream();
        BillOfMaterials.Write(Repository.Root, "1.2.3", "10.0.0", output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
