namespace Sources.Hardening.Rows;

/// <summary>Links inside the site that lead nowhere.</summary>
internal static class BrokenLinkRows
{
    public static IEnumerable<Row> All =>
    [
        new("8 broken links", "`/nope/`, `nope.md`, `#nope`, `about.md#nope`, a picture, a note and a label that are defined nowhere, an entity", "all told in one run, each with its place", (place, c) =>
        {
            place.Begin();
            place.Add("content/pages/about.md", "---\ntitle: T\n---\n## Here\n\nx\n");
            place.Article("x", "A [x](/nope/).\n\nA [x](nope.md).\n\nA [x](#nope).\n\nA [x](../pages/about.md#nope).\n\nA ![x](../assets/nope.png).\n\nA note[^nope].\n\nA [[Nobody]].\n\nA [x][nope].");
            var run = place.Build();
            Ends.Refused(place, run, c, "content/articles/x.md:4:4: error broken-link", "content/articles/x.md:6:4: error broken-link", "content/articles/x.md:8:4: error broken-link", "content/articles/x.md:10:4: error broken-link", "content/articles/x.md:12:3: error broken-link",
                "content/articles/x.md:14:7: error broken-note", "content/articles/x.md:16:5: error unknown-name", "content/articles/x.md:18:3: error broken-link");
        }),
    ];
}
