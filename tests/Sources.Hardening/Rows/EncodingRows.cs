using System.Text;

namespace Sources.Hardening.Rows;

/// <summary>Bytes that are no text, or text in another encoding.</summary>
internal static class EncodingRows
{
    private const string Section = "4 encodings";
    private const string Text = "---\ntitle: Écluse\n---\nThe wall – old – fell in 1911.\n";

    public static IEnumerable<Row> All =>
    [
        Refused("invalid UTF-8 in the text", [.. "---\ntitle: T\n---\nA caf"u8, 0xE9, .. " fell.\n"u8], ":4:6: error bad-encoding"),
        Refused("invalid UTF-8 in the title", [.. "---\ntitle: caf"u8, 0xE9, .. "\n---\nIt fell.\n"u8], ":2:11: error bad-encoding"),
        Refused("NUL in the text", [.. "---\ntitle: T\n---\nA w"u8, 0, .. "all.\n"u8], ":4:4: error bad-encoding"),
        Refused("NUL in the front matter", [.. "---\ntitle: T"u8, 0, .. "\n---\nIt fell.\n"u8], ":2:9: error bad-encoding"),
        Whole("UTF-16LE with a byte order mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)]),
        Whole("UTF-16BE with a byte order mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)]),
        Refused("UTF-16LE without a mark", Encoding.Unicode.GetBytes(Text), ": error bad-encoding"),
        Refused("UTF-16BE without a mark", Encoding.BigEndianUnicode.GetBytes(Text), ": error bad-encoding"),
        Refused("UTF-32LE", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Text)], ":1:1: error bad-encoding"),
        Whole("UTF-8 with a byte order mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]),
        Whole("line ends CR LF", Encoding.UTF8.GetBytes(Text.Replace("\n", "\r\n", StringComparison.Ordinal))),
        Whole("line ends CR", Encoding.UTF8.GetBytes(Text.Replace('\n', '\r'))),
        Refused("half a pair of surrogates in UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---\ntitle: T\n---\nHa"), 0, 0xD8, .. Encoding.Unicode.GetBytes("lf.")], ":4:4: error bad-encoding"),
        Refused("overlong UTF-8 (C0 80)", [.. "---\ntitle: T\n---\nA"u8, 0xC0, 0x80, .. ".\n"u8], ":4:2: error bad-encoding"),
        Refused("a file of 64 kB of random bytes", Random(), ": error bad-encoding"),
        Refused("signs of a terminal (ESC) in the text", [.. "---\ntitle: T\n---\nA "u8, 0x1B, .. "[31m.\n"u8], ":4:3: error bad-encoding"),
    ];

    private static byte[] Random()
    {
        byte[] bytes = new byte[65_536];
        new Random(7).NextBytes(bytes);
        return bytes;
    }

    private static Row Whole(string name, byte[] bytes) => new(Section, name, "shown whole", (place, complaints) =>
    {
        place.Begin();
        place.Add("content/articles/x.md", bytes);
        Ends.Whole(place, place.Build(), complaints, "articles/x/index.html", ("Écluse", 1), ("The wall – old – fell in 1911.", 1));
    });

    private static Row Refused(string name, byte[] bytes, string error) => new(Section, name, "refused with its place", (place, complaints) =>
    {
        place.Begin();
        place.Add("content/articles/x.md", bytes);
        var run = place.Build();
        Ends.Refused(place, run, complaints);
        complaints.Unless(run.Errors.Any(e => e.StartsWith("content/articles/x.md", StringComparison.Ordinal) && e.Contains(error, StringComparison.Ordinal)), $"no error `{error}` but `{run.Error.Split('\n')[0]}`");
    });
}
