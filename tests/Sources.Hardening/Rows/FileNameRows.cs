namespace Sources.Hardening.Rows;

/// <summary>Names of files that cannot be addresses: told, never published under another name.</summary>
internal static class FileNameRows
{
    private const string Section = "4 file names";

    private static readonly (string What, string Name)[] Names =
    [
        ("a line end", "new\nline"), ("quotation marks", "\"q\"'"), ("`<b>`", "<b>"), ("an emoji", "😀"), ("a decomposed letter", "e\u0301"), ("`%2e # ?`", "%2e#?"), ("a tab", "a\tb"), ("a blank", "a b"),
        ("`<script>alert(1)<x>`", "<script>alert(1)<x>"), ("signs of a terminal (ESC)", "\u001b[31mred"), ("signs that turn the direction", "a\u202egnp"), ("a backslash", "a\\..\\evil"), ("a colon", "c:evil"), ("252 bytes", new string('a', 249)), ("255 bytes", new string('a', 252)),
        ("letters that are no a–z", "Ärger"),
    ];

    public static IEnumerable<Row> All =>
    [
        .. Names.Select(n => Of(n.What, n.Name)),
        new(Section, "bytes that are not UTF-8", "told", (place, c) =>
        {
            place.Begin();
            place.Article("x", "It fell.");
            if (!place.Shell("cp content/articles/x.md content/articles/$'caf\\xe9'.md"))
            {
                c.Skipped = "the disk takes no such name";
                return;
            }
            Ends.Refused(place, place.Build(), c, "content/articles/caf");
        }),
        .. ((string[])["con", "nul", "aux", "com1", "lpt9", "prn"]).Select(name => new Row(Section, $"the device name `{name}.md`", "told, since Windows cannot hold it", (place, c) =>
        {
            place.Begin();
            place.Article(name, "It fell.");
            Ends.Refused(place, place.Build(), c, $"content/articles/{name}.md: error bad-file-name");
        })),
        new(Section, "a device name among the assets (`aux.png`, `a/con.svg`)", "told, since Windows cannot hold it", (place, c) =>
        {
            place.Begin();
            place.Article("x", "It fell.");
            place.Add("content/assets/aux.png", "1");
            place.Add("content/assets/a/con.svg", "1");
            place.Add("content/assets/dot./x.png", "1");
            Ends.Refused(place, place.Build(), c, "content/assets/aux.png: error bad-file-name", "content/assets/a/con.svg: error bad-file-name", "content/assets/dot./x.png: error bad-file-name");
        }),
    ];

    private static Row Of(string what, string name) => new(Section, what, "told in one line", (place, c) =>
    {
        place.Begin();
        place.Article("good", "It fell.");
        place.Add($"content/articles/{name}.md", "---\ntitle: T\n---\nx\n");
        var run = place.Build();
        Ends.Refused(place, run, c, "content/articles/");
        c.Unless(run.Errors.Any(e => e.Contains("error bad-file-name", StringComparison.Ordinal)), run.Error);
        c.Unless(!run.Error.Any(x => char.IsControl(x) && x != '\n') && !run.Error.Contains('\u202e', StringComparison.Ordinal), "the message holds the control character itself");
        c.Unless(run.Error.Split('\n').All(l => l.Length == 0 || l.StartsWith("  ", StringComparison.Ordinal) || l.StartsWith("content/articles/", StringComparison.Ordinal)), "the message is broken over lines: " + run.Error.ReplaceLineEndings("⏎"));
    });
}
