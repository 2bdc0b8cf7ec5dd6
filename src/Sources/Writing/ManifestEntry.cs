using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using Sources.Model;

namespace Sources.Writing;

/// <summary>One file of a manifest.</summary>
/// <param name="Path">Below the output folder, with forward slashes.</param>
/// <param name="Hash">SHA-256 of its bytes, 64 small hexadecimal digits; null where the manifest does not say.</param>
/// <param name="Size">In bytes; -1 where the manifest does not say.</param>
public sealed record ManifestEntry(string Path, string? Hash, long Size)
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>SHA-256 as the manifest writes it.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A line of a manifest that has the path alone; null where it is no path of ours.</summary>
    internal static ManifestEntry? OfPath(string line) => IsSafe(line) ? new ManifestEntry(line, null, -1) : null;

    /// <summary>A line <c>hash size path</c>; <c>- - path</c> for a file whose bytes are not known.</summary>
    internal static ManifestEntry? Parse(string line)
    {
        int hashEnd = line.IndexOf(' ', StringComparison.Ordinal), sizeEnd = hashEnd < 0 ? -1 : line.IndexOf(' ', hashEnd + 1);
        if (sizeEnd < 0 || OfPath(line[(sizeEnd + 1)..]) is not { } file) return null;
        var hash = line.AsSpan(0, hashEnd);
        var number = line.AsSpan(hashEnd + 1, sizeEnd - hashEnd - 1);
        if (hash is "-" && number is "-") return file;
        bool isHash = hash.Length == FileHash.TextLength && hash.IndexOfAnyExcept(HexDigits) < 0;
        return isHash && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long size) ? file with { Hash = hash.ToString(), Size = size } : null;
    }

    /// <summary>A manifest can be edited by hand; a line that leads out of the folder is no path of ours.</summary>
    private static bool IsSafe(string line)
    {
        try
        {
            return line.Length > 0 && SitePath.File(line).Value == line;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The line of the manifest.</summary>
    public override string ToString() => Hash is null ? $"- - {Path}" : string.Create(CultureInfo.InvariantCulture, $"{Hash} {Size} {Path}");
}
