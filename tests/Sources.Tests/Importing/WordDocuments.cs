using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Sources.Tests.Importing;

/// <summary>Word documents made for a test.</summary>
internal static class WordDocuments
{
    public static byte[] Of(Action<MainDocumentPart> add, params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            add(main);
            document.PackageProperties.Creator = "Ada Byrd; Tom Crane";
            document.PackageProperties.Keywords = "walls";
        }
        return stream.ToArray();
    }

    public static Paragraph Paragraph(string? style, params OpenXmlElement[] runs)
    {
        var paragraph = new Paragraph(runs);
        if (style is not null) paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        return paragraph;
    }

    public static Run Run(string text, params OpenXmlElement[] properties) =>
        properties.Length == 0 ? new Run(Words(text)) : new Run(new RunProperties(properties), Words(text));

    public static Paragraph Item(int list, int level, string text) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })), Run(text));

    public static TableRow Row(bool isHeader, params string[] cells)
    {
        var row = new TableRow(cells.Select(c => new TableCell(new Paragraph(Run(c)))));
        if (isHeader) row.TableRowProperties = new TableRowProperties(new TableHeader());
        return row;
    }

    private static Text Words(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
