using CsCheck;

namespace Sources.Tests.Support;

/// <summary>Random articles made of everything the Markdown of a site has, with the words that a reader must find again.</summary>
internal static class GeneratedArticles
{
    private static readonly (string Markdown, string Words)[] Sentences =
    [
        .. ((string[])
        [
            "The wall fell in 1911.", "It soon rose again.", "Walls are old.", "On 3 May 1912 Ada Byrd met the Harbour Board.", "They left.", "Consequently the port closed.", "In the 1920s nobody came.",
            "Ada Byrd’s boat, the No. 55, sank in late 1913.", "The U.S. Navy came two days later.", "“Stop! Go.” said Byrd in 1914.", "It was certainly wrong.", "Between 1915 and 1918 the Board slept…",
            "The Board (see p. 12. And more.) will meet in 2050.", "Nobody knows?!", "The gate fell in 1911, and the tower fell in 1915.", "5 < 6 & 7 > 2.", "Стена упала в 1911 году.", "No end of it",
            "The report of 1911 on the Harbour Board is wrong.", "By 1919 it had gone.", "Dr. A. B. Crane wrote 3.5 pages.",
        ]).Select(s => (s, s)),
        ("The *wall fell* in **1916**.", "The wall fell in 1916."),
        ("It ~~never~~ `stood. In 1917` again.", "It never stood. In 1917 again."),
        ("See [the wall. And the Board](https://example.org/a_b) of 1918.", "See the wall. And the Board of 1918."),
        ("It fell [two days later](date:1919-05-03).", "It fell two days later."),
        ("It fell in [1920](date:none).", "It fell in 1920."),
        ("Then [[ada|she]] met the [[Harbour Board]].", "Then she met the Harbour Board."),
        ("The Harbour[^n] Board met in 1921.[^n]", "The Harbour Board met in 1921."),
        ("[^n] The note stood first.", "The note stood first."),
        ("It fell\nin *May\n1922*.", "It fell in May 1922."),
        ("It fell  \nhard in 1923.", "It fell hard in 1923."),
        ("A <b>bold</b> claim &amp; 5 \\* 3.", "A <b>bold</b> claim & 5 * 3."),
        ("*In 1924 it **fell. It* rose** again.", "In 1924 it fell. It rose again."),
    ];

    private static readonly Gen<(string Markdown, string Words)> Line = Gen.OneOf(Sentences).Array[1, 4].Select(all => (string.Join(' ', all.Select(s => s.Markdown)), string.Concat(all.Select(s => s.Words))));

    private static readonly Gen<(string Markdown, string Words)> OneLine = Line.Select(l => (l.Markdown.Replace("  \n", " ", StringComparison.Ordinal).Replace('\n', ' '), l.Words));

    private static readonly Gen<string> Mark = Gen.OneOf("", "", "", " {.timeline}", " {.analysis}", " {title=\"A title\"}");

    private static readonly Gen<(string Markdown, string Words)> Block = Gen.OneOf(
        Gen.Select(Line, Mark, (l, mark) => (l.Markdown + mark, l.Words)),
        Gen.Select(Line, Mark, (l, mark) => (l.Markdown + mark, l.Words)),
        Gen.Select(OneLine, Mark, (l, mark) => ("## " + l.Markdown.Replace("[^n]", "", StringComparison.Ordinal) + mark, "")),
        OneLine.Array[1, 3].Select(items => (string.Join('\n', items.Select(i => "- " + i.Markdown)), string.Concat(items.Select(i => i.Words)))),
        OneLine.Array[1, 3].Select(items => ("3. " + string.Join("\n\n   > ", items.Select(i => i.Markdown)), string.Concat(items.Select(i => i.Words)))),
        OneLine.Array[1, 3].Select(items => (string.Join("\n>\n", items.Select(i => "> " + i.Markdown)), string.Concat(items.Select(i => i.Words)))),
        Gen.Select(OneLine, OneLine, (a, b) => ($"| Year | What |\n|---:|:---:|\n| {a.Markdown} | {b.Markdown} |\n| {b.Markdown} | |", a.Words + b.Words + b.Words)),
        Gen.Select(OneLine, Gen.OneOf("timeline", "analysis", "analysis Why *it* fell"), (l, name) => ($"::: {name}\n{l.Markdown}\n\n{l.Markdown}\n:::", l.Words + l.Words)),
        Gen.Const(("```\nIn 1911. *It* fell.\n```", "In 1911. *It* fell.")),
        Gen.Const(("---", "")));

    /// <summary>The text of an article and its words, without blanks.</summary>
    public static Gen<(string Markdown, string Words)> All { get; } = Block.Array[1, 12].Select(blocks =>
        (string.Join("\n\n", blocks.Select(b => b.Markdown)) + "\n\nThe end.[^n]\n\n[^n]: A note of 1925 on Ada Byrd.", Squeeze(string.Concat(blocks.Select(b => b.Words)) + "The end.")));

    public static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
