using static Sources.Tests.Importing.WordDocuments;

namespace Sources.Tests.Importing;

/// <summary>Links that a document writes as fields: an instruction, and what it shows.</summary>
public class WordFieldsTests
{
    private const string Begin = "<w:fldChar w:fldCharType=\"begin\"/>", Separate = "<w:fldChar w:fldCharType=\"separate\"/>", End = "<w:fldChar w:fldCharType=\"end\"/>";

    private static string Run(string content) => $"<w:r>{content}</w:r>";

    private static string Text(string words) => $"<w:t xml:space=\"preserve\">{words}</w:t>";

    private static string Instruction(string words) => $"<w:instrText xml:space=\"preserve\">{words}</w:instrText>";

    private static ImportedSite Site(params string[] runs)
    {
        var site = new ImportedSite("x.docx", OfXml($"<w:p>{string.Concat(runs)}</w:p>{Words("It ends.")}"));
        Assert.Empty(site.Diagnostics);
        return site;
    }

    private static string Line(params string[] runs)
    {
        using var site = Site(runs);
        return site.Body.Split('\n')[0];
    }

    [Fact]
    public void A_field_that_leads_elsewhere_is_a_link()
    {
        Assert.Equal("See [here](https://example.org/a).", Line(Run(Text("See ")), "<w:fldSimple w:instr=' HYPERLINK \"https://example.org/a\" '>" + Run(Text("here")) + "</w:fldSimple>", Run(Text("."))));
        Assert.Equal("See [*he*re](https://example.org/a#b).", Line(Run(Text("See ")), Run(Begin), Run(Instruction(" HYPER")), Run(Instruction("LINK \"https://example.org/a\" \\l \"b\" \\o \"A tip\" ")), Run(Separate), "<w:r><w:rPr><w:i/></w:rPr>" + Text("he") + "</w:r>", Run(Text("re")), Run(End), Run(Text("."))));
    }

    [Fact]
    public void A_field_in_one_run_ends_where_it_ends() =>
        Assert.Equal("See [here](https://example.org/a) or there.", Line(Run(Text("See ") + Begin + Instruction("hyperlink https://example.org/a") + Separate + Text("here") + End + Text(" or there."))));

    [Fact]
    public void A_field_inside_a_link_and_a_link_inside_a_field_are_one_link()
    {
        Assert.Equal("See [page 3](https://example.org/a).", Line(Run(Text("See ")), Run(Begin), Run(Instruction("HYPERLINK \"https://example.org/a\"")), Run(Separate), Run(Text("page ")), Run(Begin), Run(Instruction("PAGEREF x")), Run(Separate), Run(Text("3")), Run(End), Run(End), Run(Text("."))));
        Assert.Equal("See [here](https://example.org/a).", Line(Run(Text("See ")), "<w:fldSimple w:instr='HYPERLINK \"https://example.org/a\"'>" + Run(Begin) + Run(Instruction("HYPERLINK \"https://example.org/b\"")) + Run(Separate) + Run(Text("here")) + Run(End) + "</w:fldSimple>", Run(Text("."))));
    }

    [Fact]
    public void A_field_that_leads_into_the_document_or_is_not_ended_costs_no_words()
    {
        Assert.Equal("See below.", Line(Run(Text("See ")), Run(Begin), Run(Instruction("HYPERLINK \\l \"b\"")), Run(Separate), Run(Text("below")), Run(End), Run(Text("."))));
        using var site = Site(Run(End), Run(Separate), Run(Text("See ")), Run(Begin), Run(Instruction("HYPERLINK \"https://example.org/a\"")), Run(Separate), Run(Text("here.")));
        Assert.Equal("See [here.](https://example.org/a)\n\nIt ends.", site.Body);
    }

    [Fact]
    public void A_field_that_leads_where_no_link_may_is_told_once()
    {
        using var site = Site(Run(Text("See ")), Run(Begin), Run(Instruction("HYPERLINK \"file:///etc/passwd\"")), Run(Separate), Run(Text("the ")), Run(Text("wall")), Run(End), Run(Text(".")));
        Assert.StartsWith("See the wall.", site.Body, StringComparison.Ordinal);
        Assert.Single(site.Result!.Doubts, d => d.Message.Contains("the link of “the wall” to `file:///etc/passwd` was left out", StringComparison.Ordinal));
    }
}
