namespace Sources.Verifying;

/// <summary>Where two texts begin to differ, in words.</summary>
internal static class Difference
{
    private const int Around = 30;

    /// <summary><c>“…here…”, there “…there…”</c></summary>
    internal static string Of(string here, string there)
    {
        int at = 0;
        while (at < here.Length && at < there.Length && here[at] == there[at]) at++;
        return $"“{Cut(here, at)}”, there “{Cut(there, at)}”";
    }

    private static string Cut(string text, int at)
    {
        int start = Math.Max(0, at - Around), end = Math.Min(text.Length, at + Around);
        if (start > 0) start = Math.Max(start, text.LastIndexOf(' ', Math.Max(0, at - Around / 2)) + 1);
        if (start > 0 && start < text.Length && char.IsLowSurrogate(text[start])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end++;
        start = Math.Min(start, end);
        return (start > 0 ? "…" : "") + text[start..end] + (end < text.Length ? "…" : "");
    }
}
