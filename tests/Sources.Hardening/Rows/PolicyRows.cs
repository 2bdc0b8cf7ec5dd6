namespace Sources.Hardening.Rows;

/// <summary>What a strict content security policy asks of the pages.</summary>
internal static class PolicyRows
{
    public static IEnumerable<Row> All =>
    [
        new("9 policy", "code with a language, aligned tables, pictures, notes, own colours", "no inline style or script, no other host", (place, c) =>
        {
            place.Add("content/site.yml", "title: A test site\ntokens: {paper: \"#fff\"}\n");
            place.Add("content/assets/a.png", "");
            place.Add("content/pages/about.md", "---\ntitle: T\n---\n```csharp\nvar x = 1;\n```\n\n| a | b |\n|--:|:-:|\n| 1 | 2 |\n");
            place.Article("x", "It fell in 1911.[^1]\n\n```js\nalert(1)\n```\n\n| a | b |\n|--:|:-:|\n| 1 | 2 |\n\n![A wall](../assets/a.png)\n\n[^1]: A note.");
            Ends.Whole(place, place.Build(), c, "articles/x/index.html", ("alert(1)", 1), ("It fell in 1911.", 1));
            c.Seen = $"{place.Pages.Count()} pages";
        }),
    ];
}
