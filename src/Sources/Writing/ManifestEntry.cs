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
    private const int HashLength = 64;

    internal static ManifestEntry Of(OutputFile file) => new(file.Path.Value, HashOf(file.Bytes.Span), file.Bytes.Length);

    /// <summary>SHA-256 as the manifest writes it.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A line of a manifest that has the path alone; null where it is no path of ours.</summary>
    internal static ManifestEntry? OfPath(string line) => IsSafe(line) ? new ManifestEntry(line, null, -1) : null;

    /// <summary>A line <c>hash size path</c>; <c>- - path</c> for a file whose bytes are not known.</summary>
    internal static ManifestEntry? Parse(string line)
    {
        string[] parts = line.Split(' ', 3);
        if (parts.Length < 3 || OfPath(parts[2]) is not { } file) return null;
        if (parts is ["-", "-", _]) return file;
        bool isHash = parts[0].Length == HashLength && parts[0].All(char.IsAsciiHexDigitLower);
        return isHash && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out long size) ? new ManifestEntry(parts[2], parts[0], size) : null;
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
