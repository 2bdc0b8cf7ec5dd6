using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Sources.Diagnostics;
using Sources.Importing.Documents;
using Sources.Importing.Texts;
using Sources.Reading;

namespace Sources.Importing.Word;

/// <summary>A Word document (.docx). Macros, embedded files and links to other files in it are not opened.</summary>
internal static class WordReader
{
    private const long MaxUnpackedBytes = 256L << 20;
    private const int MaxParts = 10_000;
    private const int MaxDepth = 200;

    internal static ImportDocument? Read(string path, DiagnosticBag bag)
    {
        var at = new SourceLocation(path.Replace('\\', '/'));
        try
        {
            if (!IsWithinLimits(path, at, bag)) return null;
            using var package = WordprocessingDocument.Open(path, false, new OpenSettings { MaxCharactersInPart = 50_000_000, AutoSave = false });
            if (package.MainDocumentPart is not { } main) throw new InvalidDataException("it has no text");
            if (((OpenXmlPart?[])[main, main.FootnotesPart, main.EndnotesPart, main.NumberingDefinitionsPart, main.StyleDefinitionsPart]).OfType<OpenXmlPart>().Any(IsTooDeep))
            {
                bag.Error(DiagnosticCodes.TooComplex, at, $"the document nests its elements deeper than {MaxDepth}", "copy its text into a file of its own");
                return null;
            }
            if (main.Document?.Body is not { } body) throw new InvalidDataException("it has no text");
            return Read(package, main, body);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or OpenXmlPackageException or XmlException or FormatException or ArgumentException or InvalidOperationException or UriFormatException)
        {
            bag.Error(DiagnosticCodes.UnreadableFile, at, $"the file cannot be read as a Word document: {e.Message.ReplaceLineEndings(" ")}", "open it in a word processor and save it as .docx");
            return null;
        }
    }

    private static ImportDocument Read(WordprocessingDocument package, MainDocumentPart main, Body body)
    {
        var document = new ImportDocument();
        WordRecord.Read(package, main, document);
        var styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        var inlines = new WordInlineReader(main, styles, document);
        var blocks = new WordBlockReader(inlines, styles, new WordLists(main.NumberingDefinitionsPart?.Numbering), document);
        document.Blocks.AddRange(blocks.Read(body));
        foreach (var (prefix, notes) in ((string, OpenXmlElement?)[])[("f", main.FootnotesPart?.Footnotes), ("e", main.EndnotesPart?.Endnotes)])
            foreach (var note in notes?.Elements<FootnoteEndnoteType>() ?? [])
                if (note.Type is null || note.Type.Value == FootnoteEndnoteValues.Normal) document.Notes.Add(new($"{prefix}{note.Id?.Value}", blocks.Read(note)));
        inlines.KnownNotes(document.Notes.Select(n => n.Key));
        TextNotes.TakeHeading(document);
        if (main.WordprocessingCommentsPart?.Comments is { HasChildren: true }) document.Doubt(null, "the comments of reviewers were left out");
        if (main.HeaderParts.Any(p => p.Header?.InnerText.Trim().Length > 0) || main.FooterParts.Any(p => p.Footer?.InnerText.Trim().Length > 0)) document.Doubt(null, "what stands at the head and the foot of every page was left out");
        if (body.Descendants<AltChunk>().Any()) document.Doubt(null, "a file that is embedded in the document was left out");
        return document;
    }

    /// <summary>A document is an archive; one that says it unpacks to more than any text has is not unpacked.</summary>
    private static bool IsWithinLimits(string path, SourceLocation at, DiagnosticBag bag)
    {
        long size = new FileInfo(path).Length;
        string? excess = size > ContentReader.MaxFileBytes ? $"the file has {size} bytes; the limit is {ContentReader.MaxFileBytes}" : null;
        if (excess is null)
        {
            using var archive = ZipFile.OpenRead(path);
            if (archive.Entries.Count > MaxParts) excess = $"the document has more than {MaxParts} parts";
            else if (archive.Entries.Sum(e => e.Length) > MaxUnpackedBytes) excess = $"the document unpacks to more than {MaxUnpackedBytes} bytes";
        }
        if (excess is null) return true;
        bag.Error(DiagnosticCodes.TooComplex, at, excess, "copy its text into a file of its own");
        return false;
    }

    private static bool IsTooDeep(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = 50_000_000 });
        while (reader.Read())
            if (reader.Depth > MaxDepth) return true;
        return false;
    }
}
