using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Sources.Importing.Documents;

/// <summary>Names of authors in a row, as a line under a title writes them.</summary>
internal static partial class WrittenNames
{
    private static readonly FrozenSet<string> Particles = new[]
    {
        "al", "ap", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "ibn", "la", "le", "ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names. A comma parts them only where each part looks like a whole name: "Byrd, Ada" and "Tom Crane, Jr" are one.</summary>
    internal static IEnumerable<string> Split(string names) => names.Split(';', StringSplitOptions.TrimEntries).SelectMany(some => Between().Split(some) is var parts && parts.All(IsName) ? parts : some.Split(" and "));

    private static bool IsName(string part)
    {
        string[] words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Count(w => char.IsUpper(w[0])) >= 2 && words.All(w => char.IsUpper(w[0]) || Particles.Contains(w));
    }

    [GeneratedRegex(@"\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+")]
    private static partial Regex Between();
}
