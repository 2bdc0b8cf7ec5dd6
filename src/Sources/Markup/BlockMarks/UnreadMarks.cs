using System.Text.RegularExpressions;
using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Markup.BlockMarks;

/// <summary>
/// Braces where a mark of a block stands, that look like one and are none: a misspelled mark would be published as words of the article. Looked for in the file
/// as it is written, since what Markdown makes of the signs in them does not matter.
/// </summary>
internal sealed partial class UnreadMarks(ContentFile file, DiagnosticBag bag)
{
    /// <summary>Warns of such braces at the beginning of a block and at its end.</summary>
    /// <param name="from">Where the block begins in the file.</param>
    /// <param name="end">After its last character.</param>
    internal void Report(int from, int end)
    {
        int first = from;
        while (first < end && (char.IsWhiteSpace(file.Text[first]) || file.Text[first] == '#')) first++;
        while (first < end && file.Text[first] == '{')
        {
            int close = file.Text.AsSpan(first, Math.Min(end - first, BlockMark.MaxLength)).IndexOf('}');
            if (close < 0) return;
            if (!Report(file.Text.AsSpan(first, close + 1), first)) break;
            first += close + 1;
            while (first < end && char.IsWhiteSpace(file.Text[first])) first++;
        }
        while (true)
        {
            while (end > first && char.IsWhiteSpace(file.Text[end - 1])) end--;
            if (end <= first || file.Text[end - 1] != '}') return;
            int open = file.Text.AsSpan(first, end - first).LastIndexOf('{');
            if (open < 0 || end - first - open > BlockMark.MaxLength) return;
            // A backslash says that text is meant; code and formulas have signs of their own before a brace.
            if (open > 0 && !char.IsWhiteSpace(file.Text[first + open - 1]) && file.Text[first + open - 1] != '}') return;
            if (!Report(file.Text.AsSpan(first + open, end - first - open), first + open)) return;
            end = first + open;
        }
    }

    /// <summary>Whether the braces are a mark or look like one.</summary>
    private bool Report(ReadOnlySpan<char> source, int at)
    {
        if (BlockMark.Read(source) is not null) return true;
        string inner = source[1..^1].Trim().ToString();
        if (inner.Contains('{', StringComparison.Ordinal) || HintFor(inner) is not { } hint) return false;
        bag.Warning(DiagnosticCodes.UnknownMark, file.At(at), $"`{source.ToString().ReplaceLineEndings(" ")}` is no mark; it is shown as text", hint);
        return true;
    }

    /// <summary>What may have been meant; null where it looks like no mark.</summary>
    private static string? HintFor(string inner)
    {
        string? hint = null;
        bool looks = false;
        foreach (Match part in Part().Matches(inner))
        {
            string sign = part.Groups["sign"].Value, word = part.Groups["word"].Value, key = part.Groups["key"].Value;
            if (sign == "#") looks = true;
            if (sign == "#" && !BlockMark.IsId(word)) hint ??= "an id has letters a to z, digits, hyphens and underscores";
            if (sign == "." && !BlockMark.Words.Contains(word)) hint ??= Spelling.Nearest(word, BlockMark.Words) is { } near ? $"did you mean `{{.{near}}}`?" : All;
            looks |= sign == "." && char.IsLetter(word[0]);
            // Short names before a sign of equality are of formulas.
            if ((key.Length > 3 ? Spelling.Nearest(key, BlockMark.Keys) : BlockMark.Keys.FirstOrDefault(k => k.Equals(key, StringComparison.OrdinalIgnoreCase))) is not { } known) continue;
            looks = true;
            hint ??= $"write `{{{known}=\"...\"}}`, with straight quotation marks";
        }
        if (looks) return hint ?? (inner.StartsWith('#') ? "an id is one word, such as {#my-anchor}" : All);
        return BlockMark.Words.FirstOrDefault(w => w.Equals(inner, StringComparison.OrdinalIgnoreCase)) is { } bare ? $"did you mean `{{.{bare}}}`?" : null;
    }

    private static string All => $"the marks are {string.Join(", ", BlockMark.Words.Select(w => $"{{.{w}}}"))}, {{#id}}, {{title=\"...\"}} and {{by=\"...\"}}; put a backslash before `{{` where text is meant";

    // A sign makes a mark only before a letter: {.5} and {#1} are figures.
    [GeneratedRegex(@"(?<=^|\s)(?:(?<sign>[.#])(?<word>\p{L}[^\s]*)|(?<key>[\p{L}-]+)\s*=)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
