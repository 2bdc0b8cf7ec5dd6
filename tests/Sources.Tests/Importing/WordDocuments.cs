using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Sources.Tests.Importing;

/// <summary>Word documents made for a test.</summary>
internal static class WordDocuments
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

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

    /// <summary>A document of what is written here as a word processor writes it.</summary>
    public static byte[] OfXml(string body, string styles = "") => Of(main =>
    {
        main.Document = new Document($"<w:document {Names}><w:body>{body}</w:body></w:document>");
        if (styles.Length > 0) main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles($"<w:styles {Names}>{styles}</w:styles>");
    });

    /// <summary>A paragraph for it.</summary>
    public static string Words(string words) => $"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>";

    public static Paragraph Paragraph(string? style, params OpenXmlElement[] runs)
    {
        var paragraph = new Paragraph(runs);
        if (style is not null) paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        return paragraph;
    }

    public static Run Run(string text, params OpenXmlElement[] properties) =>
        properties.Length == 0 ? new Run(Text(text)) : new Run(new RunProperties(properties), Text(text));

    public static Paragraph Item(int list, int level, string text) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })), Run(text));

    public static TableRow Row(bool isHeader, params string[] cells)
    {
        var row = new TableRow(cells.Select(c => new TableCell(new Paragraph(Run(c)))));
        if (isHeader) row.TableRowProperties = new TableRowProperties(new TableHeader());
        return row;
    }

    private static Text Text(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
