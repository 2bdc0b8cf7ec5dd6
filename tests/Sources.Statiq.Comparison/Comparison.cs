namespace Sources.Statiq.Comparison;

/// <summary>Compares two folders.</summary>
internal static class Comparison
{
    /// <summary>What the command line's writer notes down for its own next run; Statiq keeps such notes in its cache.</summary>
    private static readonly string[] Notes = [".sources-manifest"];

    /// <summary>Tells every file that differs, is missing or is too many. True where there is none.</summary>
    internal static bool Report(Host expected, Host actual)
    {
        var left = Files(expected.Output);
        var right = Files(actual.Output);
        var wrong = left.Keys.Except(right.Keys).Select(p => $"missing    {p}")
            .Concat(right.Keys.Except(left.Keys).Select(p => $"extra      {p}"))
            .Concat(left.Keys.Intersect(right.Keys).Select(p => FirstDifference(left[p], right[p]) is { } at ? $"different  {p} from byte {at}" : null).OfType<string>())
            .Order(StringComparer.Ordinal).ToList();
        foreach (string line in wrong) Console.WriteLine(line);
        Console.WriteLine(wrong.Count == 0
            ? $"{left.Count} files, {left.Values.Sum(f => new FileInfo(f).Length)} bytes: the same from {expected.Name} and {actual.Name}."
            : $"{wrong.Count} of {left.Keys.Union(right.Keys).Count()} files are not the same from {expected.Name} and {actual.Name}.");
        return wrong.Count == 0 && left.Count > 0;
    }

    private static Dictionary<string, string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(f => (Path: Path.GetRelativePath(folder, f).Replace('\\', '/'), Full: f))
            .Where(f => !Notes.Contains(f.Path, StringComparer.Ordinal))
            .ToDictionary(f => f.Path, f => f.Full, StringComparer.Ordinal);

    private static int? FirstDifference(string left, string right)
    {
        byte[] a = File.ReadAllBytes(left), b = File.ReadAllBytes(right);
        int same = a.AsSpan().CommonPrefixLength(b);
        return same == a.Length && same == b.Length ? null : same;
    }
}
