namespace Sources.Hardening.Rows;

/// <summary>Mistakes in the content: every one told in one run, with its place, and the last good site left.</summary>
internal static class ContentErrorRows
{
    private const string Section = "3 mistakes";

    public static IEnumerable<Row> All =>
    [
        Of("broken YAML in two pages", "both told with line and column", [("pages/a.md", "---\ntitle: \"open\nsummary: x\n---\nx\n"), ("pages/b.md", "---\ntitle: [a\n---\nx\n")], "content/pages/a.md:", "content/pages/b.md:"),
        Of("front matter never closed", "told", [("articles/x.md", "---\ntitle: T\n\nIt fell.\n")], "content/articles/x.md:1:1: error unclosed-front-matter"),
        Of("a key twice", "told", [("articles/x.md", "---\ntitle: T\ntitle: U\n---\nIt fell.\n")], "content/articles/x.md:3:1: error duplicate-key"),
        Of("an unknown key (`titel`)", "told", [("articles/x.md", "---\ntitle: T\ntitel: U\n---\nIt fell.\n")], "content/articles/x.md:3:1: error unknown-key"),
        Of("dates `not-a-date`, `2024-13-45`, a list", "all three told",
            [("articles/x.md", "---\ntitle: T\nhorizon: not-a-date\n---\nx\n"), ("articles/y.md", "---\ntitle: T\nhorizon: 2024-13-45\n---\nx\n"), ("articles/z.md", "---\ntitle: T\nhorizon: [1, 2]\n---\nx\n")],
            "content/articles/x.md:3:10: error bad-date", "content/articles/y.md:3:10: error bad-date", "content/articles/z.md:3:10: error bad-value"),
        Of("a title that is a list, names that are a map", "both told", [("articles/x.md", "---\ntitle: [T]\n---\nx\n"), ("entities/e.md", "---\nkind: place\nname: E\nnames: {a: b}\n---\nx\n")], "content/articles/x.md:2:8: error bad-value", "content/entities/e.md:4:9: error unknown-key"),
        Of("two pages with one address", "both named", [("articles/a/x.md", "---\ntitle: T\n---\nx\n"), ("articles/b/x.md", "---\ntitle: T\n---\nx\n")], "content/articles/b/x.md: error duplicate-slug: `x` is also the slug of content/articles/a/x.md"),
        Of("`Same.md` and `same.md`", "told", [("pages/same.md", "---\ntitle: T\n---\nx\n"), ("pages/Same.md", "---\ntitle: T\n---\nx\n")], "content/pages/Same.md: error bad-file-name"),
        Of("ten different mistakes in ten files", "ten told in one run",
            [
                ("articles/a.md", "---\ntitel: T\n---\nx\n"), ("articles/b.md", "---\ntitle: T\n---\n[x](nope.md)\n"), ("articles/c.md", "---\ntitle: T\n---\n[[Nobody]] x\n"), ("articles/d.md", "---\ntitle: T\n---\nx[^y]\n"),
                ("articles/e.md", "---\ntitle: T\n---\n[x](date:1920-13)\n"), ("articles/f.md", "---\ntitle: T\n---\n::: story\nx\n:::\n"), ("articles/g.md", "---\ntitle: \tT\n---\n"), ("articles/h.md", "title\n"), ("pages/i.md", "---\ntitle: T\n---\n[x](javascript:1)\n"),
                ("entities/j.md", "---\nkind: thing\nname: J\n---\nx\n"),
            ],
            "content/articles/a.md:2:1: error unknown-key", "content/articles/b.md:4:2: error broken-link", "content/articles/c.md:4:3: error unknown-name", "content/articles/d.md:4:2: error broken-note", "content/articles/e.md:4:1: error bad-date", "content/articles/f.md:4:1: error unknown-mark",
            "content/articles/g.md:", "content/articles/h.md:1:1: error missing-front-matter", "content/pages/i.md:4:1: error bad-url", "content/entities/j.md:2:7: error bad-value"),
        Of("addresses that differ in capitals or in the form of Unicode only", "told", [("assets/a.png", "1"), ("assets/A.png", "2"), ("pages/e\u0301.md", "---\ntitle: T\n---\nx\n"), ("pages/\u00e9.md", "---\ntitle: T\n---\nx\n")], "content/assets/a.png: error path-collision", "content/pages/e\u0301.md: error bad-file-name", "content/pages/\u00e9.md: error bad-file-name"),
    ];

    private static Row Of(string name, string expected, (string Path, string Text)[] files, params string[] errors) => new(Section, name, expected, (place, complaints) =>
    {
        place.Begin();
        foreach (var (path, text) in files) place.Add("content/" + path, text);
        Ends.Refused(place, place.Build(), complaints, errors);
    });
}
