using System.Xml.Linq;
using Sources.Packages;

const string Usage = "packages [list]          every package with its version, its licence and why it is here; exit code 1 where something is wrong\npackages bill FILE       the bill of materials of the published program, CycloneDX 1.6";
string? root = Environment.CurrentDirectory;
while (root is not null && !File.Exists(Path.Combine(root, "Sources.sln"))) root = Path.GetDirectoryName(root);
if (root is null)
{
    Console.Error.WriteLine("packages: Sources.sln is nowhere above this folder");
    return 2;
}

switch (args)
{
    case [] or ["list"]:
        return List(root);
    case ["bill", string file]:
        // The versions stand in the files of the build: one for the program, one for the runtime that is compiled into it.
        string version = XDocument.Load(Path.Combine(root, "Directory.Build.props")).Descendants("Version").First().Value;
        string runtime = XDocument.Load(Path.Combine(root, "Directory.Build.targets")).Descendants("KnownILLinkPack").First().Attribute("ILLinkPackVersion")!.Value;
        using (var output = File.Create(file)) BillOfMaterials.Write(root, version, runtime, output);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static int List(string root)
{
    var all = PackageRules.All(root);
    foreach (var (heading, some) in ((string, IEnumerable<Package>)[])[("In what is published", all.Where(p => p.IsShipped)), ("Builds and tests", all.Where(p => !p.IsShipped && p.Registry == "nuget")), ("Tests, of npm", all.Where(p => p.Registry == "npm"))])
    {
        Console.WriteLine($"## {heading}\n\n| package | version | licence | why |\n|---|---|---|---|");
        foreach (var package in some)
            Console.WriteLine($"| {package.Name} | {package.Version} | {package.Licence} | {PackageRules.Why(package, all)} |");
        Console.WriteLine();
    }
    var faults = PackageRules.Faults(root);
    foreach (string fault in faults) Console.Error.WriteLine($"packages: {fault}");
    return faults.Count == 0 ? 0 : 1;
}
