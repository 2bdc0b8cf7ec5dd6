using Sources.Hardening.Runs;

namespace Sources.Hardening.Rows;

/// <summary>Scripts and markup in content: shown as text or refused, never run.</summary>
internal static class InjectionRows
{
    private const string Section = "5 scripts";

    public static IEnumerable<Row> All =>
    [
        Shown("a `<script>` block", "<script>alert(1)</script>", "<script>alert(1)</script>"),
        Shown("an `<iframe srcdoc>`", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<iframe srcdoc="),
        Shown("`<img onerror>` in a line", "Words <img src=x onerror=alert(1)> end.", "<img src=x onerror=alert(1)>"),
        Shown("`<svg onload>` in a line", "Words <svg onload=alert(1)> end.", "<svg onload=alert(1)>"),
        .. ((string[])
        [
            "[x](javascript:alert(1))", "[x](vbscript:x)", "[x](data:text/html,x)", "[x](JaVaScRiPt:alert(1))", "[x](java&#115;cript:alert(1))", "[x](javascript&colon;alert(1))", "[x](&#1;javascript:alert(1))", "[x](<java\tscript:alert(1)>)",
            "[x][r]\n\n[r]: javascript:alert(1)", "![x](javascript:alert(1))", "![x][r]\n\n[r]: javascript:alert(1)", "<javascript:alert(1)>", "![x](https://example.org/a.png)", "![x](//example.org/a.png)", "[x](//example.org/x)", "[x](/\\example.org/x)",
        ]).Select(t => Refused($"`{t.ReplaceLineEndings(" ")}`", t)),
        Shown("a link title that breaks out", "[x](https://example.org \"a\\\"onmouseover=alert(1)\") end.", "end."),
        Shown("an alternative text that breaks out", "![\"><script>alert(1)</script>](../assets/a.png) end.", "end."),
        Shown("the info of a fence: `\"><script>`", "```\"><script>alert(1)</script>\ncode\n```", "code"),
        Shown("an attribute list: `{onclick=alert(1)}`", "Words {onclick=alert(1)}", "{onclick=alert(1)}"),
        Shown("an attribute list on a heading", "# Head {onclick=alert(1) .x style=\"x\"}\n\nWords.", "{onclick=alert(1)"),
        Shown("`{{ 7 * 6 }}`, `@(7+6)`, `<% %>`, `${7+6}`", "{{ 7 * 6 }} {% raw %} @(7+6) <%= 7+6 %> ${7+6} end.", "{{ 7 * 6 }} {% raw %} @(7+6) <%= 7+6 %> ${7+6} end."),
        new(Section, "`<script>` in every key of front matter and of site.yml", "text everywhere", Keys),
    ];

    private static Row Shown(string name, string text, string words) => new(Section, name, "shown as text", (place, c) =>
    {
        place.Begin();
        place.Add("content/assets/a.png", "");
        place.Article("x", "Before.\n\n" + text);
        Ends.Whole(place, place.Build(), c, "articles/x/index.html", (words, 1));
    });

    private static Row Refused(string name, string text) => new(Section, name, "refused with its place", (place, c) =>
    {
        place.Begin();
        place.Article("x", "Before.\n\n" + text);
        Ends.Refused(place, place.Build(), c, "content/articles/x.md:6:");
    });

    private static void Keys(Workplace place, Complaints complaints)
    {
        const string Evil = "\"</title></script><script>alert(1)</script>\\\"onload=alert(1) '\"";
        place.Add("content/site.yml", $"title: {Evil}\ndescription: {Evil}\npublisher: {Evil}\nbase-url: https://example.org/\nnavigation: [{{label: {Evil}, page: about}}]\n");
        place.Add("content/pages/about.md", $"---\ntitle: {Evil}\nsummary: {Evil}\n---\nx\n");
        place.Article("x", "Oldport fell in 1911.", $"subtitle: {Evil}\nsummary: {Evil}\nsource: {{title: {Evil}, authors: [{Evil}], container-title: {Evil}, publisher: {Evil}, rights: {Evil}}}\nedition: {{kind: restatement, version: {Evil}, note: {Evil}}}\n");
        place.Add("content/entities/e.md", $"---\nkind: place\nname: Oldport\nnames: [{{name: {Evil}, side: {Evil}}}]\nsee-also: [{{title: {Evil}, url: https://example.org/}}]\n---\nx\n");
        Ends.Whole(place, place.Build(), complaints, "articles/x/index.html", ("Oldport fell in 1911.", 1));
        complaints.Unless(Directory.EnumerateFiles(place.Output, "*.xml").All(f => !File.ReadAllText(f).Contains("<script", StringComparison.Ordinal)), "a script in a feed");
    }
}
