using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
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

    internal static ImportDocument? Read(string path, DiagnosticBag bag)
    {
        var at = new SourceLocation(path.Replace('\\', '/'));
        try
        {
            if (!IsWithinLimits(path, at, bag)) return null;
            using var package = WordPackage.Open(path);
            return Read(package, package.Body());
        }
        catch (TooDeepException e)
        {
            bag.Error(DiagnosticCodes.TooComplex, at, e.Message, "copy its text into a file of its own");
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or XmlException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            bag.Error(DiagnosticCodes.UnreadableFile, at, $"the file cannot be read as a Word document: {e.Message.ReplaceLineEndings(" ")}", "open it in a word processor and save it as .docx");
            return null;
        }
    }

    private static ImportDocument Read(WordPackage package, XElement body)
    {
        var document = new ImportDocument();
        var sheet = package.Part("styles");
        WordRecord.Read(package.Properties, sheet, document);
        var styles = new WordStyles(sheet);
        var inlines = new WordInlineReader(package, styles, document);
        var blocks = new WordBlockReader(inlines, styles, new WordLists(package.Part("numbering")), document);
        document.Blocks.AddRange(blocks.Read(body));
        foreach (var (prefix, kind) in ((string, string)[])[("f", "footnote"), ("e", "endnote")])
            foreach (var note in package.Part(kind + "s").Children(kind))
                if (note.Says("type") is null or "normal") document.Notes.Add(new($"{prefix}{note.Says("id")}", blocks.Read(note)));
        inlines.KnownNotes(document.Notes.Select(n => n.Key));
        TextNotes.TakeHeading(document);
        if (package.Part("comments") is { HasElements: true }) document.Doubt(null, "the comments of reviewers were left out");
        if (package.Parts("header").Concat(package.Parts("footer")).Any(p => p.Value.Trim().Length > 0)) document.Doubt(null, "what stands at the head and the foot of every page was left out");
        if (body.Within("altChunk").Any()) document.Doubt(null, "a file that is embedded in the document was left out");
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
}
