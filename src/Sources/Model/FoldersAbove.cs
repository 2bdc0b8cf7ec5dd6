namespace Sources.Model;

/// <summary>The folders that a path below a folder, such as that of the output, leads through.</summary>
internal static class FoldersAbove
{
    /// <summary>The one that a file or folder is in; empty for one at the top.</summary>
    /// <param name="path">With <c>/</c> between its parts.</param>
    internal static ReadOnlySpan<char> Nearest(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>From the outermost to the one that the file is in; none for a file at the top.</summary>
    /// <param name="path">With <c>/</c> between its parts.</param>
    internal static IEnumerable<string> Of(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
