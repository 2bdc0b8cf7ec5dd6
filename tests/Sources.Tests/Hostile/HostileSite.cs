namespace Sources.Tests.Hostile;

/// <summary>A site in which every field that an author can fill tries to become markup, a script, an address that runs, or a line of a file format. Whatever gets through sets <c>window.owned</c>.</summary>
internal static class HostileSite
{
    /// <summary>What is typed, and what addresses ask for.</summary>
    public const string Asked = "\"><img src=x onerror=owned=1></script><script>owned=1</script>";

    /// <summary>Breaks out of text, of attributes in either quotation marks, of titles, comments, CDATA, script elements, template strings and lines.</summary>
    private const string Break = "</script><script>owned=1</script><img src=x onerror=owned=1>\"><svg onload=owned=1>' autofocus onfocus='owned=1' x=\"</title></style></textarea></noscript>--><iframe srcdoc=\"<script>parent.owned=1</script>\">]]><a href=\"javascript:owned=1\">{{owned=1}}${owned=1}`\\u003cscript\\u003eowned=1\\u003c/script\\u003e javascript:owned=1 \u202e\u2028\u2029";

    /// <summary>Lines that would begin another field or record of iCalendar, RIS, BibTeX and CSV.</summary>
    private const string Lines = "\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:owned\nER  - \nTY  - JOUR\nUR  - javascript:owned=1\n},}@misc{owned,\n\"\r\n\"=owned\",\"\n";

    private static string Yaml(string where)
    {
        string text = where + " " + Break + Lines + where;
        return "\"" + string.Concat(text.Select(c => c switch { '"' or '\\' => "\\" + c, '\n' => "\\n", '\r' => "\\r", > '\u007e' => $"\\u{(int)c:x4}", _ => c.ToString() })) + "\"";
    }

    /// <summary>The same in Markdown, on one line: what would be a mark of its own is written as text.</summary>
    private static string Text(string where) => where + " &#13;&#10;END:VEVENT&#9; " + Break.Replace("[", "\\[", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal).Replace("\u2028", "", StringComparison.Ordinal).Replace("\u2029", "", StringComparison.Ordinal);

    private static string Cell(string where) => Text(where).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Addresses that are allowed, and try to be more.</summary>
    private const string Web = "https://example.org/'onclick='owned=1?a=%22%3E%3Cscript%3Eowned=1%3C/script%3E&b=javascript:owned=1#data:text/html,<script>owned=1</script>";

    /// <summary>Its files, each after a line <c>-- path --</c>.</summary>
    /// <param name="edition">1, or 2 with words changed, added and gone.</param>
    public static string Files(int edition) => $$"""
        -- content/site.yml --
        title: {{Yaml("site-title")}}
        description: {{Yaml("site-description")}}
        publisher: {{Yaml("site-publisher")}}
        base-url: "https://example.org/a'b\"c<d>&e/"
        navigation:
          - {label: {{Yaml("label-of-page")}}, page: about}
          - {label: {{Yaml("label-of-url")}}, url: {{Quoted(Web)}}}
        -- content/articles/x.md --
        ---
        title: {{Yaml("article-title")}}
        subtitle: {{Yaml("subtitle")}}
        summary: {{Yaml("summary")}}
        horizon: 1990
        source:
          title: {{Yaml("source-title")}}
          authors: [{{Yaml("author")}}, {family: {{Yaml("family")}}, given: {{Yaml("given")}}}, {literal: {{Yaml("literal")}}}]
          container-title: {{Yaml("container")}}
          volume: {{Yaml("volume")}}
          issue: {{Yaml("issue")}}
          page: {{Yaml("page")}}
          publisher: {{Yaml("publisher")}}
          issued: 1950
          url: {{Quoted(Web)}}
          rights: {{Yaml("rights")}}
        edition:
          kind: restatement
          version: {{Yaml("version-" + edition)}}
          date: 2020-01-0{{edition}}
          note: {{Yaml("edition-note")}}
          changes: [{version: {{Yaml("version-0")}}, date: 2019-01-01, note: {{Yaml("change")}}}]
        ---
        ## {{Text("heading")}}

        {{(edition == 1 ? Text("In 1911 Oldport fell, and this was reworded") : Text("In 1911 Oldport fell, and this was then reworded"))}}

        {{(edition == 1 ? Text("In 1915 all of this went away") : "")}}

        On 3 May 1911 [[e|{{Text("mention").Replace("|", "", StringComparison.Ordinal)}}]] fell. [{{Text("in 1912")}}](date:1912) it rose. “{{Text("quoted")}},” said Oldport. [{{Text("“spoken words of length”")}}](by:e)

        - {{Text("item 1913")}}

        1. {{Text("numbered")}}

        > {{Text("a quotation of 1914")}}

        ```{{Break.Replace("`", "'", StringComparison.Ordinal).Replace("\u2028", "", StringComparison.Ordinal).Replace("\u2029", "", StringComparison.Ordinal)}}
        {{Break}}
        ```

        `` {{Break}} `` *{{Text("em")}}* **{{Text("strong")}}** [link {{Text("words")}}](<{{Web.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}}> "{{Break.Replace("\"", "\\\"", StringComparison.Ordinal)}}") [ref][r] <https://example.org/?a='onclick='owned=1> <a"onclick="owned=1@example.org> [mail](mailto:a@example.org?subject=%22%3E%3Cscript%3Eowned=1) [self](x.md#s1-1)

        ![{{Break.Replace("]", "\\]", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)}}](../assets/a.png "{{Break.Replace("\"", "\\\"", StringComparison.Ordinal)}}")

        | {{Cell("column")}} | {{Cell("other")}} |
        |:--:|--:|
        | {{Cell("cell of 1916")}} | {{Cell("cell")}} |

        Oldport.[^1] ABC was short. {{Text("last")}}

        *[ABC]: {{Break}}

        [^1]: Note {{Text("note")}}

        [r]: https://example.org/r?'onclick='owned=1 "{{Break.Replace("\"", "\\\"", StringComparison.Ordinal)}}"
        -- content/articles/y.md --
        ---
        title: {{Yaml("second-title")}}
        ---
        {{Text("In 1911 Oldport stood")}}
        -- content/entities/e.md --
        ---
        kind: place
        name: {{Yaml("entity-name")}}
        names: [Oldport, {{Yaml("plain-name")}}, {name: {{Yaml("other-name")}}, language: az, script: {{Yaml("name-script")}}, side: {{Yaml("name-side")}}, period: 1900/1920}]
        dates: 1900/1950
        coordinates: {latitude: 1.5, longitude: 2.5}
        see-also: [{title: {{Yaml("see-also")}}, url: {{Quoted(Web)}}}]
        ---
        {{Text("what it is")}}
        -- content/pages/about.md --
        ---
        title: {{Yaml("page-title")}}
        summary: {{Yaml("page-summary")}}
        ---
        # {{Text("page heading")}}

        {{Text("page text")}}
        -- content/assets/a.png --
        no picture

        """;

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
