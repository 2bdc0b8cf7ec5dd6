using static Sources.Tests.Importing.WordDocuments;

namespace Sources.Tests.Importing;

/// <summary>What a Word document holds besides its words, and what it does to them.</summary>
public class WordTextTests
{
    private const string Styles = "<w:style w:type=\"character\" w:styleId=\"Secret\"><w:name w:val=\"Secret\"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Aside\"><w:name w:val=\"Aside\"/><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Inhalt1\"><w:name w:val=\"toc 1\"/></w:style>";

    [Fact]
    public void Hidden_text_is_left_out_and_told()
    {
        using var site = new ImportedSite("x.docx", OfXml("<w:p><w:r><w:t>It fell.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> Who did it?</w:t></w:r></w:p>"
            + "<w:p><w:r><w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr><w:t>Nobody.</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Secret\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>It rose.</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val=\"Aside\"/></w:pPr><w:r><w:t>Somebody.</w:t></w:r></w:p>", Styles));
        Assert.Empty(site.Diagnostics);
        Assert.Equal("It fell.\n\nIt rose.", site.Body);
        Assert.Single(site.Result!.Doubts, d => d.Message.Contains("hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hidden_entry_of_an_index_is_no_hidden_text()
    {
        using var site = new ImportedSite("x.docx", OfXml("<w:p><w:r><w:t>It fell.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:instrText> XE \"wall\" </w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
        Assert.Equal("It fell.", site.Body);
        Assert.DoesNotContain(site.Result!.Doubts, d => d.Message.Contains("hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_or_a_column_that_ends_in_a_paragraph_parts_words()
    {
        using var site = new ImportedSite("x.docx", OfXml("<w:p><w:r><w:t>End of page.</w:t></w:r><w:r><w:br w:type=\"page\"/></w:r><w:r><w:t>Next page.</w:t><w:br w:type=\"column\"/></w:r></w:p><w:p><w:r><w:br w:type=\"page\"/></w:r></w:p><w:p><w:r><w:br w:type=\"page\"/><w:t>It ends.</w:t></w:r></w:p>"));
        Assert.Empty(site.Diagnostics);
        Assert.Equal("End of page. Next page.\n\nIt ends.", site.Body);
    }

    [Fact]
    public void A_table_of_contents_is_left_out_and_told()
    {
        using var site = new ImportedSite("x.docx", OfXml("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>In this text</w:t></w:r></w:p></w:sdtContent></w:sdt>"
            + "<w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr><w:r><w:t>Contents</w:t></w:r></w:p>"
            + string.Concat(((string[])["Inhalt1", "TOC2"]).Select(s => $"<w:p><w:pPr><w:pStyle w:val=\"{s}\"/></w:pPr><w:r><w:t>Introduction</w:t><w:tab/><w:t>3</w:t></w:r></w:p>"))
            + "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Introduction</w:t></w:r></w:p><w:p><w:r><w:t>It fell.</w:t></w:r></w:p>", Styles));
        Assert.Empty(site.Diagnostics);
        Assert.Equal(("Introduction", "It fell."), (site.Article.Title, site.Body));
        Assert.Single(site.Result!.Doubts, d => d.Message.Contains("table of contents", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reading_above_signs_stands_behind_them_in_brackets()
    {
        using var site = new ImportedSite("x.docx", OfXml("<w:p><w:r><w:t xml:space=\"preserve\">It is </w:t></w:r><w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/></w:rubyPr><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>.</w:t></w:r></w:p>"));
        Assert.Empty(site.Diagnostics);
        Assert.Equal("It is 漢(kan).", site.Body);
    }
}
