using System.Buffers;
using System.Globalization;
using System.Text;

namespace Sources.Model;

/// <summary>Ids of places on a page.</summary>
public static class Anchors
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789-");

    /// <summary>The ids that a theme gives to parts of its pages.</summary>
    internal static IReadOnlyList<string> OfPages { get; } = ["content", "notes", "cite", "show-numbers", "show-split"];

    /// <summary>Lower-case letters and digits of the words, joined by hyphens; 60 characters at most.</summary>
    public static string FromWords(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var id = new StringBuilder();
        foreach (char c in words)
        {
            if (char.IsLetterOrDigit(c)) id.Append(char.ToLowerInvariant(BaseLetters.Of(c)));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && id.Length > 0 && id[^1] != '-') id.Append('-');
            if (id.Length >= 60) break;
        }
        string made = id.ToString().Trim('-');
        return made.Length == 0 ? "part" : made;
    }

    /// <summary>Whether an id has a form that the site gives itself: <c>p3</c>, <c>s3-2</c>, <c>n1</c>, <c>nr1</c>, <c>a3</c>, <c>e-...</c>, <c>h-...</c>, <c>notes</c>.</summary>
    public static bool IsReserved(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (OfPages.Contains(id) || id.StartsWith("e-", StringComparison.Ordinal) || id.StartsWith("h-", StringComparison.Ordinal)) return true;
        var digits = id.AsSpan(id.StartsWith("nr", StringComparison.Ordinal) ? 2 : Math.Min(1, id.Length));
        return id.Length > 1 && "psna".Contains(id[0], StringComparison.Ordinal) && !digits.IsEmpty && digits.IndexOfAnyExcept(Digits) < 0;
    }
}
