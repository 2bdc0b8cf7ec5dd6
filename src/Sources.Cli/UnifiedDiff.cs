using DiffPlex.Renderer;

namespace Sources.Cli;

/// <summary>What would change in a text, in the form that <c>diff -u</c> writes and <c>git apply</c> reads.</summary>
internal static class UnifiedDiff
{
    /// <summary>The difference; empty where there is none.</summary>
    public static string Of(string path, string before, string after) =>
        before == after ? "" : UnidiffRenderer.GenerateUnidiff(before, after, path, path, false, false, 2).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
