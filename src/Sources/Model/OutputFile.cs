namespace Sources.Model;

/// <summary>A file of the finished site, in memory.</summary>
/// <param name="Path">Where it goes, below the output folder.</param>
/// <param name="Bytes">Its content.</param>
public sealed record OutputFile(SitePath Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A text file in UTF-8.</summary>
    public static OutputFile FromText(string path, string text) => new(SitePath.File(path), System.Text.Encoding.UTF8.GetBytes(text));
}
