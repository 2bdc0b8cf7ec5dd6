namespace Sources.Packages;

/// <summary>A package of others, in the version of a lock file.</summary>
/// <param name="Registry"><c>nuget</c> or <c>npm</c>.</param>
/// <param name="Name">Its name as its lock file writes it.</param>
/// <param name="Version">Its version.</param>
public sealed record Package(string Registry, string Name, string Version)
{
    /// <summary>Its licence as an SPDX expression; null where it says none.</summary>
    public string? Licence { get; init; }

    /// <summary>Why it is here, in our words; null where another package brings it.</summary>
    public string? Why { get; init; }

    /// <summary>Whether it is named by us and not only by another package.</summary>
    public bool IsDirect { get; init; }

    /// <summary>Whether what we publish contains it; otherwise it builds or tests.</summary>
    public bool IsShipped { get; init; }

    /// <summary>SHA-512 of the package as it was fetched, as lower-case hexadecimal; null where that is not known.</summary>
    public string? Sha512 { get; init; }

    /// <summary>The names of the packages that it needs.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Its package URL: https://github.com/package-url/purl-spec.</summary>
    public string Url => $"pkg:{Registry}/{string.Join('/', Name.Split('/').Select(Uri.EscapeDataString))}@{Version}";
}
