namespace Sources.Hardening.Rows;

/// <summary>Texts that no one writes by hand: shown whole, or refused with place and limit.</summary>
internal static class MarkdownRows
{
    private const string Section = "4 text";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Each(int times, Func<int, string> text) => string.Concat(Enumerable.Range(0, times).Select(text));

    public static IEnumerable<Row> All =>
    [
        Refused("a line of 10 MB with links, emphasis and code", () => Repeat("The *wall* [fell](https://example.org) `so`. ", 220_000), ":6:1: error too-complex: a block without a blank line has more than 500000 characters"),
        Refused("a line of 450 kB with 30,000 links, emphases and code", () => Repeat("The *wall* [fell](https://example.org) `so`. ", 10_000) + "Lastword.", ":6:1: error too-complex: the block that begins here"),
        Whole("a line of 130 kB with 9,000 links, emphases and code", () => Repeat("The *wall* [fell](https://example.org) `so`. ", 3_000) + "Lastword.", ("The wall fell so.", 3_000), ("Lastword.", 1)),
        Whole("10 MB in 20,000 paragraphs", () => Each(20_000, i => $"The wall number {i} fell in 1911. " + new string('x', 460) + "\n\n") + "Lastword.", ("fell in 1911.", 20_000), ("Lastword.", 1)),
        Refused("one word of 10 MB", () => new string('a', 10_000_000), ":6:1: error too-complex: a block without a blank line has more than 500000 characters"),
        Whole("one word of 499,000 letters", () => new string('a', 499_000) + " end.", ("aaa end.", 1)),
        Refused("100,000 nested `>`", () => Repeat("> ", 100_000) + "deep", ":6:1: error too-complex"),
        Whole("20 nested `>`", () => Repeat("> ", 20) + "deepword fell.", ("deepword fell.", 1)),
        Refused("100,000 `[`", () => Repeat("[", 100_000) + "x", ":6:1: error too-complex: the block that begins here"),
        Whole("5,000 `[`", () => Repeat("[", 5_000) + "x", (Repeat("[", 5_000) + "x", 1)),
        Refused("100,000 `[` … `](y)`", () => Repeat("[", 100_000) + "x" + Repeat("](y)", 100_000), ":6:"),
        Refused("100,000 `*a **a`", () => Repeat("*a **a ", 50_000), ":6:1: error too-complex"),
        Refused("a list 3,000 deep (9 MB of indent)", () => string.Join('\n', Enumerable.Range(0, 3_000).Select(i => new string(' ', 2 * i) + "- item")), ":6:1: error too-complex"),
        Whole("a list 20 deep", () => string.Join('\n', Enumerable.Range(0, 20).Select(i => new string(' ', 2 * i) + $"- item{i}.")), ("item19.", 1)),
        Refused("3,000 growing runs of backticks (4.5 MB)", () => string.Join(' ', Enumerable.Range(1, 3_000).Select(i => new string('`', i) + "x")), ":6:1: error too-complex: a block without a blank line has more than 500000 characters"),
        Whole("990 growing runs of backticks (490 kB)", () => string.Join(' ', Enumerable.Range(1, 985).Select(i => new string('`', i) + "x")) + " Lastword.", ("Lastword.", 1)),
        Refused("100,000 link definitions and uses", () => Each(100_000, i => $"[r{i}]: https://example.org/{i}\n") + "\n" + Each(100_000, i => $"[r{i}] "), ":10006:1: error too-complex: there are more than 10000 definitions"),
        Whole("10,000 link definitions and uses", () => Each(9_999, i => $"[r{i}]: https://example.org/{i}\n") + "\n" + Each(9_999, i => $"Use [r{i}]. " + (i % 100 == 99 ? "\n\n" : "")) + "Lastword.", ("Use r9998.", 1), ("Lastword.", 1)),
        Refused("a table of 5 MB", () => "| a | b | c |\n|---|---|---|\n" + Repeat("| one | two | three |\n", 240_000), ":6:1: error too-complex: a "),
        Whole("a table of 10,000 rows", () => "| a | b | c |\n|---|---|---|\n" + Each(10_000, i => $"| one | two | cell{i}. |\n"), ("cell9999.", 1)),
        Refused("5,000 columns, 2,000 short rows", () => Repeat("|a", 5_000) + "|\n" + Repeat("|-", 5_000) + "|\n" + Repeat("|b|\n", 2_000), ":6:1: error too-complex: a table has more than 250000 cells"),
        Whole("100,000 `{`", () => Repeat("{", 100_000) + "x", (Repeat("{", 100_000) + "x", 1)),
        Refused("100,000 `[^x]` without a note", () => Repeat("[^x]", 100_000), ":6:1: error too-complex"),
        Refused("50,000 `[[`", () => Repeat("[[", 50_000) + "x" + Repeat("]]", 50_000), ":6:"),
        Refused("50,000 `:::` parts in one another", () => Repeat("::: analysis\n", 50_000) + "x", ":6:1: error "),
        Whole("100,000 `<a `", () => Repeat("<a ", 100_000), (Repeat("<a ", 90_000), 1)),
        Whole("100,000 `<!--` that never end", () => Repeat("x <!-- ", 60_000) + "Lastword.", ("Lastword.", 1)),
        Whole("100,000 entities of HTML", () => Repeat("&amp;&copy;&#x41;", 25_000), (Repeat("&©A", 25_000), 1)),
        Whole("5,000 abbreviations", () => Each(5_000, i => $"*[A{i}]: long {i}\n") + "\nA1 A2 " + Repeat("A", 50_000) + " Lastword.", ("Lastword.", 1)),
        Whole("20,000 equal headings", () => Repeat("## The same\n\nIt fell.\n\n", 20_000), ("It fell.", 20_000)),
        Whole("20,000 dates in one sentence", () => Repeat("in 1911, ", 20_000) + "it fell.", ("it fell.", 1)),
        Whole("20,000 notes", () => Each(5_000, i => $"Word[^{i}] fell.\n\n") + Each(5_000, i => $"[^{i}]: note{i}.\n\n"), ("note4999.", 1)),
        Whole("490,000 full stops", () => new string('.', 490_000), (new string('.', 490_000), 1)),
        Whole("490,000 quotation marks", () => Repeat("“", 245_000) + Repeat("‘", 245_000), (Repeat("“", 245_000), 1)),
        Whole("490,000 opening quotation marks and one that closes", () => Repeat("“", 490_000) + "”", (Repeat("“", 490_000) + "”", 1)),
        Whole("245,000 quotations, each in the one before", () => Repeat("“", 245_000) + Repeat("”", 245_000), (Repeat("“", 245_000) + Repeat("”", 245_000), 1)),
        new(Section, "20,000 names and quotations in one statement", "shown whole", (place, complaints) =>
        {
            place.Begin();
            place.Add("content/entities/ada-byrd.md", "---\nkind: person\nname: Ada Byrd\n---\nA mason.\n");
            place.Article("x", string.Concat(Enumerable.Repeat("Ada Byrd “b c d” ", 20_000)) + "Lastword.");
            Ends.Whole(place, place.Build(), complaints, "articles/x/index.html", ("Lastword.", 1));
        }),
        Whole("5 MB of blank lines", () => "Firstword." + new string('\n', 5_000_000) + "Lastword.", ("Firstword.", 1), ("Lastword.", 1)),
        Whole("490,000 combining marks on one letter", () => "a" + new string('\u0301', 490_000) + " Lastword.", ("Lastword.", 1)),
        new(Section, "10,000 names of an entity, 20,000 places that have one", "shown whole", (place, c) =>
        {
            place.Begin();
            place.Add("content/entities/a.md", "---\nkind: place\nname: wall\nnames:\n" + Each(10_000, i => $"  - Name number {i}\n") + "---\nA wall.\n");
            place.Article("x", Each(2_000, i => Each(10, j => $"The wall of Name number {(i * 5) + j} fell. ") + "\n\n"));
            Ends.Whole(place, place.Build(), c, "articles/x/index.html", ("The wall of Name number", 20_000));
        }),
    ];

    private static Row Whole(string name, Func<string> body, params (string, int)[] words) => new(Section, name, "shown whole", (place, complaints) =>
    {
        place.Begin();
        place.Article("x", "Before.\n\n" + body());
        Ends.Whole(place, place.Build(), complaints, "articles/x/index.html", words);
    });

    private static Row Refused(string name, Func<string> body, string error) => new(Section, name, "refused, with place and limit", (place, complaints) =>
    {
        place.Begin();
        place.Article("x", "Before.\n\n" + body());
        Ends.Refused(place, place.Build(), complaints, "content/articles/x.md" + error);
    });
}
