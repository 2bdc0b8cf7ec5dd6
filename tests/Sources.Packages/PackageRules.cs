namespace Sources.Packages;

/// <summary>What must hold of the packages of a repository.</summary>
public static class PackageRules
{
    /// <summary>All packages, those of NuGet first.</summary>
    public static IReadOnlyList<Package> All(string root) => [.. NuGetPackages.Read(root), .. NpmPackages.Read(root)];

    /// <summary>Why a package is here: in our words, or the packages that bring it.</summary>
    public static string Why(Package package, IReadOnlyList<Package> all)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(all);
        return package.Why ?? "for " + string.Join(", ", all.Where(p => p.Registry == package.Registry && p.Needs.Contains(package.Name, StringComparer.OrdinalIgnoreCase)).Select(p => p.Name).Distinct());
    }

    /// <summary>What is wrong, a sentence each: a package that we name without a reason, a reason for a package that nothing uses, a licence that we do not take.</summary>
    public static IReadOnlyList<string> Faults(string root)
    {
        var all = All(root);
        var names = all.Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        IEnumerable<Reason> reasons = [.. Reasons.OfNuGet(root), .. Reasons.OfNpm(root)];
        return
        [
            .. reasons.Where(r => string.IsNullOrWhiteSpace(r.Why)).Select(r => $"{r.Where}: {r.Package} has no reason: say why it is here"),
            // Statiq's chain has no lock file.
            .. reasons.Where(r => !names.Contains(r.Package) && !r.Where.StartsWith("src/Sources.Statiq/", StringComparison.Ordinal)).Select(r => $"{r.Where}: nothing uses {r.Package}"),
            .. all.Where(p => p.IsDirect && p.Why is null).Select(p => $"{p.Name} is named by a project and has no reason"),
            .. all.Where(p => !Licences.Allow(p.Licence, p.IsShipped ? Licences.Shipped : Licences.Run)).Select(p => $"{p.Name} {p.Version} is under {p.Licence ?? "no licence that it names"}, which is not on the list of {(p.IsShipped ? "what we publish" : "what we run")}"),
        ];
    }
}
