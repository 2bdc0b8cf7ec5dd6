using static Sources.Tests.Importing.WordDocuments;

namespace Sources.Tests.Importing;

public class WordTablesTests
{
    [Fact]
    public void A_row_that_begins_in_a_later_column_stands_there()
    {
        using var site = new ImportedSite("x.docx", OfXml($"{Words("It begins.")}<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("Year")}{Cell("Event")}</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{Cell("Ended")}</w:tr></w:tbl>{Words("It ends.")}"));
        Assert.Empty(site.Diagnostics);
        Assert.Equal("It begins.\n\n| Year | Event |\n| --- | --- |\n|  | Ended |\n\nIt ends.", site.Body);
    }

    private static string Cell(string words) => $"<w:tc>{Words(words)}</w:tc>";
}
