using System.Buffers;

namespace Sources.Splitting;

/// <summary>Who says it is not what happened: "the article says", "as the article tells it", "according to the article".</summary>
internal static class Asides
{
    private static readonly string[] Subjects = ["the article", "the author", "the authors", "the party", "it adds", "it says"];

    /// <summary>Most sentences have none of them, which one pass tells.</summary>
    private static readonly SearchValues<string> Any = SearchValues.Create(Subjects, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text without asides between commas that hold one of the subjects.</summary>
    internal static string Without(string text)
    {
        if (!text.AsSpan().ContainsAny(Any)) return text;
        string rest = text;
        foreach (string subject in Subjects)
        {
            int at = WordList.IndexOf(rest, subject, 0);
            if (at < 0) continue;
            int from = rest.LastIndexOf(',', at);
            int to = rest.IndexOf(',', at);
            // At the head or the end of the sentence one comma is enough.
            bool isAside = to >= 0 ? from >= 0 || at < 30 : from >= 0;
            if (isAside && (to < 0 || to - Math.Max(from, 0) < 80)) rest = rest[..Math.Max(from, 0)] + (to < 0 ? "" : rest[to..]);
        }
        return rest;
    }
}
