using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Sources.Tests.Fuzzing;

/// <summary>That the words of a Markdown text are on its page. It knows Markdown only roughly, so it looks at long words and leaves out what may not be shown.</summary>
internal static partial class WordsKept
{
    /// <summary>Fails where a word of the text is not on the page.</summary>
    public static void Hold(string markdown, string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var seen = new StringBuilder(page.QuerySelector("main")?.TextContent ?? page.Body!.TextContent);
        foreach (var element in page.QuerySelectorAll("[href], [src], [title], [alt], [data-edtf], [data-speaker]"))
            foreach (var attribute in element.Attributes) seen.Append(' ').Append(Uri.UnescapeDataString(attribute.Value));
        HoldIn(Unshown().Replace(markdown, " "), seen.ToString());
    }

    /// <summary>Fails where a word of the text is not in the other one, in which other signs may stand between its letters.</summary>
    public static void HoldIn(string text, string shown)
    {
        string letters = Letters().Replace(shown, "").ToLowerInvariant();
        foreach (string word in Words().Matches(text).Select(m => m.Value.ToLowerInvariant()).Distinct(StringComparer.Ordinal))
            Assert.True(letters.Contains(word, StringComparison.Ordinal), $"“{word}” is lost");
    }

    /// <summary>Comments, definitions, what a fence is of, marks, entities of HTML.</summary>
    [GeneratedRegex(@"<!--.*?-->|<!-{0,2}>|^.*\]:.*$|^[\s>*+\-\d.)]*(?:```|~~~).*$|:::.*$|\{[^}\n]*\}|&#?\w+;?|\[\[[^\]\n|]*\\?\||\]\([^\n]*?\)|^\s*[""'(].*$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Unshown();
    [GeneratedRegex("(?<![A-Za-z\\\\&])[A-Za-z]{4,}(?![A-Za-z])")]
    private static partial Regex Words();
    [GeneratedRegex("[^A-Za-z]")]
    private static partial Regex Letters();
}
