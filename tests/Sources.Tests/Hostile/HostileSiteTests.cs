using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sources.Tests.Hostile;

/// <summary>A whole site of hostile fields: nothing in any of its files is executable, and every file has the records that it should have.</summary>
public partial class HostileSiteTests
{
    private static readonly string[] OwnScripts = ["assets/scheme.js", "assets/sources.js", "assets/search.js", "assets/search-page.js"];
    private static readonly string[] UrlAttributes = ["href", "src", "srcset", "action", "formaction", "data", "poster", "cite", "ping", "background", "longdesc", "xlink:href", "manifest", "usemap", "codebase", "profile"];
    private static readonly string[] Forbidden = ["style", "iframe", "frame", "object", "embed", "applet", "base", "template", "portal", "math", "foreignObject", "svg script", "svg style", "svg use", "svg image", "animate", "set", "form[action]", "meta[http-equiv]:not([http-equiv='Content-Security-Policy'])", "link[rel=import]", "a[ping]", "[srcdoc]", "[style]", "[contenteditable]", "[autofocus]"];

    [Fact]
    public void Nothing_in_any_file_runs()
    {
        using var site = Build();
        SiteRules.Hold(site);
        var faults = new List<string>();
        foreach (string path in site.Files)
        {
            string text = site.Text(path), extension = Path.GetExtension(path);
            switch (extension)
            {
                case ".html":
                    faults.AddRange(OfHtml(text, new Uri("https://host.example/" + path)).Select(f => $"{path}: {f}"));
                    break;
                case ".xml" or ".svg":
                    faults.AddRange(OfXml(XDocument.Parse(text)).Select(f => $"{path}: {f}"));
                    break;
                case ".json":
                    faults.AddRange(OfJson(text, isHtml: path.EndsWith("timeline.json", StringComparison.Ordinal)).Select(f => $"{path}: {f}"));
                    break;
                case ".js" when !OwnScripts.Contains(path):
                    Match script = Global().Match(text);
                    Assert.True(script.Success, path);
                    using (JsonDocument.Parse(script.Groups[1].Value)) Assert.DoesNotContain("</script", text, StringComparison.OrdinalIgnoreCase);
                    break;
                case ".ics":
                    Assert.All(text.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n"), line => Assert.Matches("^(BEGIN|END|VERSION|PRODID|CALSCALE|NAME|X-WR-CALNAME|UID|DTSTAMP|DTSTART;VALUE=DATE|DTEND;VALUE=DATE|SUMMARY|DESCRIPTION|CATEGORIES|URL|TRANSP):", line));
                    break;
                case ".ris":
                    Assert.All(text.Split("\r\n"), line => Assert.Matches("^([A-Z][A-Z0-9]  - .*)?$", line));
                    Assert.DoesNotContain("\nUR  - javascript", text, StringComparison.Ordinal);
                    Assert.Equal(path.StartsWith("index", StringComparison.Ordinal) ? 1 : path.Contains("/x/", StringComparison.Ordinal) ? 2 : 1, Regex.Count(text, "^TY  - ", RegexOptions.Multiline));
                    break;
                case ".bib":
                    Assert.Equal(path.Contains("/x/", StringComparison.Ordinal) ? 2 : 1, Regex.Count(text, "^@", RegexOptions.Multiline));
                    foreach (string entry in Regex.Split(text.TrimEnd(), "^(?=@)", RegexOptions.Multiline).Skip(1)) Assert.True(IsBalanced(entry), entry);
                    break;
                case ".csv" or ".md" or ".txt" or ".css" or ".js" or ".png" or "" or ".nojekyll":
                    // Tables are read by the rules of every site; the rest is text to every browser, and the theme's own.
                    break;
                default:
                    Assert.Fail($"nobody looks into {path}");
                    break;
            }
        }
        Assert.Equal([], faults);
        // The words are all there, as words: nothing was thrown away to be safe.
        string article = Regex.Replace(site.Page("articles/x/index.html").DocumentElement.TextContent, " +", " ");
        foreach (string where in (string[])["article-title", "subtitle", "summary", "source-title", "rights", "edition-note", "heading", "item 1913", "numbered", "cell of 1916"])
            Assert.Contains($"{where} {(where.Contains("item", StringComparison.Ordinal) || where is "heading" or "numbered" or "cell of 1916" ? "END:VEVENT " : "")}</script><script>owned=1</script>", article, StringComparison.Ordinal);
        string corrections = Regex.Replace(site.Page("articles/x/corrections/index.html").DocumentElement.TextContent, " +", " ");
        Assert.Contains("this was reworded END:VEVENT </script>", corrections, StringComparison.Ordinal);
        Assert.Contains("all of this went away END:VEVENT </script>", corrections, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p onclick=\"x\">")]
    [InlineData("<a href=\"java\nscript:x\">")]
    [InlineData("<a href=\" JAVASCRIPT&colon;x\">")]
    [InlineData("<a href=\"data:text/html,x\">")]
    [InlineData("<img src=\"https://example.org/x\">")]
    [InlineData("<img src=\"//example.org/x\">")]
    [InlineData("<script>x</script>")]
    [InlineData("<script src=\"other.js\"></script>")]
    [InlineData("<svg><script>x</script></svg>")]
    [InlineData("<svg><a xlink:href=\"javascript:x\"></a></svg>")]
    [InlineData("<iframe srcdoc=\"x\"></iframe>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0\">")]
    [InlineData("<p style=\"color: red\">")]
    [InlineData("<script type=\"application/ld+json\">{\"url\":\"javascript:x\"}</script>")]
    public void The_test_itself_sees_what_runs(string html) => Assert.NotEmpty(OfHtml("<!doctype html><title>x</title>" + html, new Uri("https://host.example/index.html")));

    /// <summary>Two editions, one after the other, so that there are former wordings and what is gone.</summary>
    private static TestSite Build()
    {
        var site = new TestSite(HostileSite.Files(1)).Built();
        using var next = new TestSite(HostileSite.Files(2));
        File.Copy(Path.Combine(next.Content, "articles/x.md"), Path.Combine(site.Content, "articles/x.md"), overwrite: true);
        return site.Built();
    }

    private static IEnumerable<string> OfHtml(string html, Uri address)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var element in Forbidden.SelectMany(selector => page.QuerySelectorAll(selector))) yield return "there is " + Shown(element);
        foreach (var script in page.QuerySelectorAll("script"))
        {
            if (script.GetAttribute("type") == "application/ld+json")
                foreach (string fault in OfJson(script.TextContent, isHtml: false)) yield return fault;
            else if (script.TextContent.Length > 0 || !OwnScripts.Any(own => new Uri(address, script.GetAttribute("src") ?? "none").AbsolutePath.EndsWith("/" + own, StringComparison.Ordinal))) yield return "there is " + Shown(script);
        }
        foreach (var element in page.All)
        {
            foreach (var attribute in element.Attributes)
            {
                string name = attribute.Name.ToLowerInvariant();
                if (name.StartsWith("on", StringComparison.Ordinal)) yield return "there is " + Shown(element);
                if (!UrlAttributes.Contains(name) && !name.EndsWith(":href", StringComparison.Ordinal) && name is not ("data-url" or "data-root" or "data-previews")) continue;
                bool mayLeave = element.LocalName == "a" || (element.LocalName == "link" && element.GetAttribute("rel") is "canonical" or "alternate");
                if (!IsSafe(address, attribute.Value, mayLeave || name == "data-url")) yield return $"{name}=\"{attribute.Value}\" in {Shown(element)}";
            }
        }
    }

    private static IEnumerable<string> OfXml(XDocument xml)
    {
        foreach (var node in xml.DescendantNodes().OfType<XProcessingInstruction>()) yield return node.ToString();
        foreach (var element in xml.Descendants())
        {
            if (element.Name.LocalName is "script" or "foreignObject" || element.Name.NamespaceName == "http://www.w3.org/1999/xhtml" || element.Attribute("type")?.Value is "html" or "xhtml") yield return element.ToString();
            foreach (var attribute in element.Attributes())
            {
                if (attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)) yield return attribute.ToString();
                if (attribute.Name.LocalName is "href" or "src" && !IsSafe(new Uri("https://host.example/feed.xml"), attribute.Value, true)) yield return attribute.ToString();
            }
            if (element.Name.LocalName is "loc" && !IsSafe(new Uri("https://host.example/"), element.Value, true)) yield return element.ToString();
        }
    }

    /// <summary>Of data, what programs follow as an address, and what they show as HTML.</summary>
    private static List<string> OfJson(string text, bool isHtml)
    {
        using var json = JsonDocument.Parse(text);
        var faults = new List<string>();
        Walk("", json.RootElement);
        return faults;

        void Walk(string name, JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.Object) foreach (var member in value.EnumerateObject()) Walk(member.Name, member.Value);
            else if (value.ValueKind == JsonValueKind.Array) foreach (var item in value.EnumerateArray()) Walk(name, item);
            else if (value.ValueKind == JsonValueKind.String)
            {
                string said = value.GetString()!;
                if (name is "url" or "@id" or "id" or "sameAs" or "URL" or "href" or "link" or "@context" or "source" && !IsSafe(new Uri("https://host.example/"), said, true)) faults.Add($"{name}: {said}");
                if (isHtml && name is "headline" or "text") faults.AddRange(OfHtml("<!doctype html><title>x</title>" + said, new Uri("https://host.example/")));
            }
        }
    }

    /// <summary>Whether a browser that follows the address runs nothing.</summary>
    private static bool IsSafe(Uri page, string address, bool mayLeave)
    {
        // As browsers read it: ends trimmed, tabs and line ends left out.
        var url = new Url(new Url(page.AbsoluteUri), Regex.Replace(address.Trim([.. Enumerable.Range(0, 33).Select(c => (char)c)]), "[\t\r\n]", ""));
        return mayLeave ? url.Scheme is "http" or "https" or "mailto" : url.Scheme == "https" && url.Host is "host.example" or "example.org" && (url.Host == "host.example" || url.Path.StartsWith("a'b", StringComparison.Ordinal));
    }

    private static bool IsBalanced(string entry)
    {
        int depth = 0;
        foreach (char c in entry)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) return false;
        }
        return depth == 0 && entry.TrimEnd().EndsWith("\n}", StringComparison.Ordinal);
    }

    private static string Shown(IElement element) => element.OuterHtml[..Math.Min(element.OuterHtml.Length, 200)];

    [GeneratedRegex(@"\Avar [A-Z_a-z0-9]+=(.*);\n\z", RegexOptions.Singleline)]
    private static partial Regex Global();
}
