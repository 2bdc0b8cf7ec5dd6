using DiffPlex.Renderer;

namespace Sources.Cli;

/// <summary>What would change in a text, in the form that <c>diff -u</c> writes and <c>git apply</c> reads.</summary>
internal static class UnifiedDiff
{
    /// <summary>The difference; empty where there is none. A text that was empty is a file that was not there.</summary>
    public static string Of(string path, string before, string after)
    {
        if (before == after) return "";
        // The library takes the end of the last line for the beginning of one more.
        bool isNew = before.Length == 0, ends = isNew || (before.EndsWith('\n') && after.EndsWith('\n'));
        string diff = UnidiffRenderer.GenerateUnidiff(ends && !isNew ? before[..^1] : before, ends ? after[..^1] : after, isNew ? "/dev/null" : path, path, false, false, 2);
        diff = diff.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        return isNew ? diff.Replace("@@ -1,0 ", "@@ -0,0 ", StringComparison.Ordinal) : diff;
    }
}
