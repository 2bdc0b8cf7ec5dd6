using Sources.Diagnostics;
using Sources.Importing.Documents;
using Sources.Importing.Html;
using Sources.Importing.Markdowns;
using Sources.Importing.Texts;
using Sources.Importing.Word;
using Sources.Importing.Writing;
using Sources.Model;
using Sources.Reading;

namespace Sources.Importing;

/// <summary>Reads a file of another kind as an article.</summary>
public static class Importer
{
    /// <summary>The kinds that can be read, by the ends of file names.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx"];

    /// <summary>A paragraph with more characters is refused.</summary>
    private const int MaxParagraph = 100_000;

    /// <summary>The article. Null where the file cannot be read, which is reported.</summary>
    /// <param name="path">The file.</param>
    /// <param name="slug">The name it will have; the title where none is found.</param>
    /// <param name="wholePage">Of a web page take everything, not only what is its text.</param>
    /// <param name="bag">Receives what is wrong with the file.</param>
    public static ImportedArticle? Read(string path, string slug, bool wholePage, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bag);
        string extension = Path.GetExtension(path).ToLowerInvariant();
        if (extension == ".docx") return WordReader.Read(path, bag) is { } word ? Written(word, slug, path, bag) : null;
        if (ContentReader.ReadFile(path, ContentKind.Article, bag) is not { } file) return null;
        if (extension is ".md" or ".markdown") return MarkdownReader.Read(file, slug);
        var document = extension is ".txt" or ".text" ? PlainTextReader.Read(file) : HtmlReader.Read(file, wholePage, bag);
        return document is null ? null : Written(document, slug, path, bag);
    }

    /// <summary>The length of a paragraph that is no paragraph of words, but a file without line ends; null where there is none.</summary>
    private static int? TooLong(ImportDocument document)
    {
        var open = new Stack<DocumentBlock>(document.Blocks.Concat(document.Notes.SelectMany(n => n.Value)));
        while (open.TryPop(out var block))
        {
            if (block is DocumentParagraph paragraph && Inlines.TextOf(paragraph.Content).Length is > MaxParagraph and var length) return length;
            foreach (var inner in block is DocumentQuote quote ? quote.Blocks : block is DocumentList list ? list.Items.SelectMany(i => i) : []) open.Push(inner);
        }
        return null;
    }

    private static ImportedArticle? Written(ImportDocument document, string slug, string path, DiagnosticBag bag)
    {
        if (TooLong(document) is { } length)
        {
            bag.Error(DiagnosticCodes.TooComplex, new SourceLocation(path.Replace('\\', '/')), $"a paragraph has {length} characters; the limit is {MaxParagraph}", "divide it");
            return null;
        }
        if (document.Blocks.Exists(b => b is not (DocumentRule or DocumentHeading))) return ArticleWriter.Write(document, slug);
        bag.Error(DiagnosticCodes.EmptyArticle, new SourceLocation(path.Replace('\\', '/')), "no text was found in the file", "see whether it holds more than pictures and menus");
        return null;
    }
}
