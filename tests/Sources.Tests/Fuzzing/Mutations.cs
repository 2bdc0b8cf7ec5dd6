using System.Text;

namespace Sources.Tests.Fuzzing;

/// <summary>Changes to valid files that make them invalid in ways nobody thought of.</summary>
internal static class Mutations
{
    private static readonly string[] Signs =
    [
        "---\n", "\n---\n", "...\n", ": ", "- ", "? ", "| ", "|\n", "> ", "#", "## ", "[", "]", "(", ")", "{", "}", "*", "**", "_", "~~", "^", "==", "++", "`", "```", "~~~", "\\", "\"", "'", "<", ">", "<!--", "-->", "&amp;", "&#x41;", "&#0;", "&#xd800;", "!", "![", "](", "[[", "]]", "[^", "[^1]: ",
        "::: timeline\n", "::: analysis A heading\n", "\n:::\n", "{.timeline}", "{.claim}", "{#p1}", "{#name}", "{title=\"a\"}", "{by=\"ada\"}", "(date:1920-11)", "(date:none)", "(by:article)", "[[Ada Byrd|she]]", "*[A]: b\n", "[r]: /about/ \"t\"\n", "|---|\n", "|:-:|--:|\n", "  \n", "\n\n", "\t", "    ",
        "1920", "-0044", "198X", "Y99999999", "1920-02-30", "../..", "1920/..", "[1920,1921]", "%", "~", "about ", "two days later", "Christmas of ", "19:15", "0", "99999999999999999999", "\u00a0", "\u200b", "\u00ad", "\u202e", "\u2066", "\ufeff", "\u0301", "\u2028", "😀", "\ud7ff", "İ", "ß", "第", "א", "\u0000", "\u0001", "\u001b[31m", "\ufffe", "\r", "\r\n",
        "title: ", "source: {", "edition: ", "horizon: ", "language: ", "kind: person\n", "names:\n  - ", "&a ", "*a", "!!str ", "<<: *a\n", "null", "true", "{a: b}", "[a, b]", "javascript:alert(1)", "http://", "//", "data:text/html,x", "<script>alert(1)</script>", "<b>", "</p>", "<img src=x onerror=alert(1)>", "<table><tr><td>", "<ul><li>",
        "\"passages\":[", "\"id\":\"s1-1\"", "\"gone\":[", "null,", "{}", "[]", "1e999", "-1", "\"\\ud800\"", "__proto__", "%2e%2e/", "../", "C:\\", "aux",
    ];

    /// <summary>A file of the corpus, changed one to eight times.</summary>
    public static byte[] Of(Random random, IReadOnlyList<byte[]> corpus)
    {
        byte[] bytes = corpus[random.Next(corpus.Count)];
        for (int i = random.Next(1, 9); i > 0; i--) bytes = Change(random, bytes, corpus);
        return bytes.Length > 200_000 ? bytes[..200_000] : bytes;
    }

    /// <summary>The same for texts: what comes of it is text.</summary>
    public static string Text(Random random, IReadOnlyList<string> corpus) => Encoding.UTF8.GetString(Of(random, [.. corpus.Select(Encoding.UTF8.GetBytes)]));

    private static byte[] Change(Random random, byte[] bytes, IReadOnlyList<byte[]> corpus)
    {
        int at = random.Next(bytes.Length + 1), length = random.Next(Math.Min(bytes.Length - at, random.Next(4) == 0 ? 4_000 : 60) + 1);
        var before = bytes.AsSpan(0, at);
        switch (random.Next(16))
        {
            case 0 when bytes.Length > 0:
                byte[] flipped = [.. bytes];
                flipped[Math.Min(at, bytes.Length - 1)] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return [.. before, (byte)random.Next(256), .. bytes.AsSpan(at)];
            case 2:
                return [.. before, .. bytes.AsSpan(at + length)];
            case 3:
                return [.. before, .. bytes.AsSpan(at, length), .. bytes.AsSpan(at)];
            case 4:
                byte[] other = corpus[random.Next(corpus.Count)];
                int from = random.Next(other.Length + 1);
                return [.. before, .. other.AsSpan(from, Math.Min(other.Length - from, random.Next(1, 400))), .. bytes.AsSpan(at)];
            case 5 when random.Next(4) == 0:
                byte[] deep = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Signs[random.Next(Signs.Length)], random.Next(2, 1_500))));
                return [.. before, .. deep, .. bytes.AsSpan(at)];
            case 6:
                string[] lines = Encoding.Latin1.GetString(bytes).Split('\n');
                (int one, int two) = (random.Next(lines.Length), random.Next(lines.Length));
                (lines[one], lines[two]) = (lines[two], lines[one]);
                return Encoding.Latin1.GetBytes(string.Join('\n', lines));
            case 7 when random.Next(12) == 0:
                string text = Encoding.UTF8.GetString(bytes);
                return random.Next(5) switch
                {
                    0 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
                    1 => [0xEF, 0xBB, 0xBF, .. bytes],
                    2 => Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
                    3 => Encoding.UTF8.GetBytes(text.Replace('\n', '\r')),
                    _ => Encoding.Latin1.GetBytes(text),
                };
            case 8 when random.Next(4) == 0:
                return [.. before];
            default:
                // A sign in the place of others, at the beginning of a line as often as anywhere.
                if (random.Next(2) == 0 && Array.LastIndexOf(bytes, (byte)'\n', Math.Max(0, at - 1), Math.Max(0, at)) is > 0 and var line) at = line + 1;
                int end = Math.Min(bytes.Length, random.Next(3) == 0 ? at + length : at);
                return [.. bytes.AsSpan(0, at), .. Encoding.UTF8.GetBytes(Signs[random.Next(Signs.Length)]), .. bytes.AsSpan(end)];
        }
    }
}
