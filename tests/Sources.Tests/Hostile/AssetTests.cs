using System.Text;

namespace Sources.Tests.Hostile;

/// <summary>Files that are published as they are: a visitor who opens one runs nothing.</summary>
public class AssetTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<script href=\"x.js\"/>")]
    [InlineData("<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>")]
    [InlineData("<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>")]
    [InlineData("<g><g><h:img xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"x\" onerror=\"alert(1)\"/></g></g>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<rect onclick=\"alert(1)\"/>")]
    [InlineData("<rect ONCLICK=\"alert(1)\"/>")]
    [InlineData("<a href=\"javascript:alert(1)\"/>")]
    [InlineData("<a href=\" &#x4a;ava&#9;script&#58;alert(1)\"/>")]
    [InlineData("<a xlink:href=\"vbscript:x\"/>")]
    [InlineData("<a xlink:href=\"data:text/html,x\"/>")]
    [InlineData("<set attributeName=\"href\" to=\"javascript:alert(1)\"/>")]
    [InlineData("<animate attributeName=\"xlink:href\" values=\"x; javascript:alert(1)\"/>")]
    [InlineData("<animate attributeName=\"x\" from=\"javascript:alert(1)\"/>")]
    [InlineData("<set attributeName=\"onclick\" to=\"x\"/>")]
    [InlineData("<use href=\"https://example.org/x.svg#x\"/>")]
    [InlineData("<use href=\"data:image/svg+xml,x\"/>")]
    [InlineData("<image xlink:href=\"//example.org/x.png\"/>")]
    [InlineData("<image href=\"data:image/svg+xml;base64,AAAA\"/>")]
    [InlineData("<feImage href=\"http://example.org/x.png\"/>")]
    [InlineData("<rect fill=\"url(https://example.org/x.svg#x)\"/>")]
    [InlineData("<rect style=\"fill: URL( 'https://example.org/x')\"/>")]
    [InlineData("<rect style=\"fill: \\75rl(https://example.org/x)\"/>")]
    [InlineData("<style>@import 'https://example.org/x.css';</style>")]
    [InlineData("<style><![CDATA[rect { fill: url(\"//example.org/x\") }]]></style>")]
    [InlineData("<style>rect { background: image-set('https://example.org/x.png' 1x) }</style>")]
    [InlineData("<style><b/>@import '//example.org/x.css';</style>")]
    [InlineData("<style><g/>rect { fill: red }</style>")]
    [InlineData("<style>rect { fill: ur<!-- -->l(//example.org/x) }</style>")]
    [InlineData("<style>@imp<![CDATA[ort]]> '//example.org/x.css';</style>")]
    [InlineData("<style>ur<?x y?>l(//example.org/x)</style>")]
    [InlineData("<image href=\" //example.org/x.png\"/>")]
    [InlineData("<image href=\"/\\example.org/x.png\"/>")]
    [InlineData("<image href=\"/&#9;/example.org/x.png\"/>")]
    [InlineData("<image href=\"&#10;\\\\example.org/x.png\"/>")]
    [InlineData("<animate attributeName=\"href\" values=\"a.png; //example.org/x.png\"/>")]
    [InlineData("<a href=\"#b\" ping=\"https://example.org/\"/>")]
    [InlineData("<rect cursor=\"\\75rl(//example.org/x.cur),auto\"/>")]
    [InlineData("<rect mask=\"image-set('//example.org/x.png' 1x)\"/>")]
    [InlineData("<set attributeName=\"fill\" to=\"u\\72l(//example.org/x)\"/>")]
    [InlineData("<g xml:base=\"https://example.org/\"/>")]
    [InlineData("<text>&#xD800;</text>")]
    [InlineData("<text>&unknown;</text>")]
    public void A_drawing_that_runs_something_or_asks_for_something_is_refused(string inside) => AssertRefused("a.svg", Encoding.UTF8.GetBytes(Svg + inside + "</svg>"));

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"<script>alert(1)</script>\">]>")]
    [InlineData("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [<!ATTLIST svg onload CDATA \"alert(1)\">]>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;]>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]>")]
    [InlineData("<?xml-stylesheet type=\"text/xsl\" href=\"x.xsl\"?>")]
    public void So_is_one_with_declarations_of_its_own(string before) => AssertRefused("a.svg", Encoding.UTF8.GetBytes(before + Svg + "</svg>"));

    [Fact]
    public void It_is_known_by_what_it_holds()
    {
        const string drawing = Svg + "<script>alert(1)</script></svg>";
        foreach (string name in (string[])["a.SVG", "a.xml", "a.Xml", "a.kml", "a.rdf", "a.unheard-of", "no-extension"]) AssertRefused(name, Encoding.UTF8.GetBytes("\n  " + drawing));
        AssertRefused("a.svg", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(drawing)]);
        AssertRefused("wide", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(drawing)]);
        AssertRefused("marked", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(drawing)]);
        AssertRefused("empty.svg", []);
        AssertRefused("half.svg", Encoding.UTF8.GetBytes(Svg));
        foreach (string page in (string[])["a.html", "a.HTM", "a.xhtml", "a.svgz", "a.mhtml"]) AssertRefused(page, "Words."u8.ToArray());
    }

    [Theory]
    [InlineData("a.svg", "<?xml version=\"1.0\" standalone=\"no\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\"\n \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<!-- a comment -->\n" + Svg + "<title>on the wall</title><style>.a { fill: url(#b); font-family: \"Georgia\" }</style><defs><linearGradient id=\"b\"/><clipPath id=\"c\"/></defs><g class=\"a\" clip-path=\"url(#c)\" style=\"fill: url('#b')\"><use xlink:href=\"#b\"/><use href=\"other.svg#x\"/><image href=\"data:image/png;base64,iVBORw0KGgo=\"/><image href=\"plan.png\"/><a href=\"https://example.org/\" xlink:title=\"there\"><text>url(x) javascript: onload</text></a><animate attributeName=\"x\" from=\"0\" to=\"10\" values=\"0;5;10\"/></g></svg>")]
    [InlineData("b.svg", Svg + "<style> <!-- a --> .a { fill: <![CDATA[url( '#b' )]]> }</style><style/><g xmlns:e=\"urn:e\" e:file=\"C:\\plan.svg\"><image href=\" plan.png\"/><image href=\"plan.png?a//b\"/></g></svg>")]
    [InlineData("text.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><p onset=\"1\"><ref target=\"https://example.org/\">words</ref><object/></p></text></TEI>")]
    [InlineData("notes.txt", "<script>alert(1)</script>")]
    [InlineData("rows.csv", "<a>,b\n")]
    [InlineData("picture", "\u0089PNG <svg>")]
    [InlineData("program.js", "alert(1)")]
    public void What_does_nothing_is_published_as_it_is(string name, string text)
    {
        using var site = TestSite.Of("It fell in 1911.");
        site.Add("content/assets/" + name, text);
        site.Built();
        Assert.Equal(text, site.Text("assets/" + name));
    }

    [Fact]
    public void A_drawing_of_many_blanks_is_looked_at_in_seconds()
    {
        using var site = TestSite.Of("It fell in 1911.");
        site.Add("content/assets/a.svg", Svg + "<style>rect { fill: url(" + new string(' ', 1_000_000) + "#b) }</style></svg>");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        site.Built();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData("red } body { display: none")]
    [InlineData("red; --x: 1")]
    [InlineData("url(x)")]
    [InlineData("URL(x)")]
    [InlineData("src('https://example.org/')")]
    [InlineData("image-set('https://example.org/x' 1x)")]
    [InlineData("red /*")]
    [InlineData("</style>")]
    [InlineData("\\\\75rl(x)")]
    [InlineData("@import x")]
    [InlineData("red\\r} x {")]
    public void A_token_that_is_more_than_a_value_is_refused(string value)
    {
        using var site = new TestSite($"-- content/site.yml --\ntitle: T\ntokens:\n  accent: \"{value}\"\n" + TestSite.Article("x", "It fell."));
        Assert.True(site.Build().HasErrors);
        Assert.Contains("error bad-value: `accent` under `tokens`", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    private static void AssertRefused(string name, byte[] bytes)
    {
        using var site = TestSite.Of("It fell in 1911.");
        site.Add("content/assets/" + name, bytes);
        site.Build();
        Assert.True(site.Last!.HasErrors, name);
        Assert.All(site.Diagnostics, d => Assert.Matches($"^content/assets/{name}(:[0-9]+:[0-9]+)?: error active-file: ", d));
        Assert.Empty(site.Files);
    }
}
