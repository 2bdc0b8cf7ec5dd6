using System.Text;
using Sources.Model;

namespace Sources.Writing;

/// <summary>What an earlier build wrote, so that only that is ever removed: a text file with one path a line. A text file.</summary>
internal sealed class Manifest
{
    /// <summary>Its name in the output folder.</summary>
    internal const string Name = ".sources-manifest";
    private const string Head = "sources manifest 1";

    private Manifest(IReadOnlyList<string> paths) => Paths = paths;

    /// <summary>The paths below the output folder.</summary>
    internal IReadOnlyList<string> Paths { get; }

    /// <summary>The manifest of a folder; empty where there is none, or where it is damaged: then nothing is removed.</summary>
    internal static Manifest Read(string folder)
    {
        try
        {
            string[] lines = File.ReadAllLines(Path.Combine(folder, Name));
            if (lines.Length == 0 || lines[0] != Head) return new Manifest([]);
            return new Manifest([.. lines.Skip(1).Where(IsSafe)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Manifest([]);
        }
    }

    internal static OutputFile Of(IEnumerable<string> paths)
    {
        var text = new StringBuilder(Head).Append('\n');
        foreach (string path in paths.Order(StringComparer.Ordinal)) text.Append(path).Append('\n');
        return OutputFile.FromText(Name, text.ToString());
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
}
