using static Sources.Tests.Importing.WordDocuments;

namespace Sources.Tests.Importing;

/// <summary>What a document says in two ways, one for programs that know more, is taken once.</summary>
public class WordAlternativesTests
{
    private static string Alternative(string choice, string fallback) => $"<mc:AlternateContent><mc:Choice Requires=\"w14\">{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>";

    [Fact]
    public void Paragraphs_rows_and_words_that_are_said_in_two_ways_are_taken_once()
    {
        string row = $"<w:tr><w:tc>{Alternative(Words("Year"), Words("Year"))}</w:tc><w:tc>{Words("Event")}</w:tc></w:tr>";
        using var site = new ImportedSite("x.docx", OfXml($"{Words("It begins.")}{Alternative(Words("It fell."), Words("It fell."))}<w:tbl>{Alternative(row, row)}</w:tbl><w:p><w:r>{Alternative("<w:t>It ends.</w:t>", "<w:t>It ends.</w:t>")}</w:r></w:p>"));
        Assert.Empty(site.Diagnostics);
        Assert.Equal("It begins.\n\nIt fell.\n\n|  |  |\n| --- | --- |\n| Year | Event |\n\nIt ends.", site.Body);
    }

    [Fact]
    public void Where_the_newer_way_cannot_be_read_the_older_is_taken()
    {
        using var site = new ImportedSite("x.docx", OfXml($"{Alternative("<x:new xmlns:x=\"urn:x\">It rose.</x:new>", Words("It fell."))}<w:p><w:r><w:t xml:space=\"preserve\">They laughed </w:t></w:r><w:r>{Alternative("<x:sign xmlns:x=\"urn:x\"/>", "<w:t>☺</w:t>")}</w:r></w:p>"));
        Assert.Empty(site.Diagnostics);
        Assert.Equal("It fell.\n\nThey laughed ☺", site.Body);
    }
}
