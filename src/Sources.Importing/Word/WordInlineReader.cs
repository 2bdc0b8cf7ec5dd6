using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Sources.Importing.Documents;
using Sources.Model;
using Alternate = DocumentFormat.OpenXml.AlternateContent;

namespace Sources.Importing.Word;

/// <summary>The running text of a Word document. What it does not know it looks into, so that no words are lost.</summary>
internal sealed class WordInlineReader(MainDocumentPart main, WordStyles styles, ImportDocument document)
{
    private readonly HashSet<string> signs = new(StringComparer.Ordinal);

    /// <summary>Text boxes met on the way: they stand as blocks behind the paragraph that holds them.</summary>
    internal List<OpenXmlElement> Boxes { get; } = [];

    internal List<DocumentInline> Read(OpenXmlElement element) => Inlines.Joined(element.ChildElements.SelectMany(One));

    /// <summary>Tells of signs whose notes are missing.</summary>
    internal void KnownNotes(IEnumerable<string> keys)
    {
        if (signs.Except(keys).Any()) document.Doubt(null, "a sign refers to a note that the document does not hold; it was left out");
    }

    private IEnumerable<DocumentInline> One(OpenXmlElement element)
    {
        switch (element)
        {
            case Text text: return [new DocumentWords(text.Text)];
            case TabChar or PositionalTab: return [new DocumentWords(" ")];
            case Break { Type: { } type } when type.Value != BreakValues.TextWrapping: return [];
            case Break or CarriageReturn: return [new DocumentBreak()];
            case NoBreakHyphen: return [new DocumentWords("\u2011")];
            case SoftHyphen: return [new DocumentWords("\u00ad")];
            case SymbolChar symbol: return Symbol(symbol);
            case FootnoteReference { Id.Value: var id }: return Sign($"f{id}");
            case EndnoteReference { Id.Value: var id }: return Sign($"e{id}");
            case FieldCode or DeletedFieldCode or ParagraphProperties or RunProperties or FootnoteReferenceMark or EndnoteReferenceMark or AnnotationReferenceMark: return [];
            case DeletedRun or DeletedText or MoveFromRun:
                if (element is not DeletedText) document.Doubt(null, "changes were still open in the document: what they delete was left out, what they insert was taken");
                return [];
            case TextBoxContent box:
                Boxes.Add(box);
                return [];
            case Alternate alternate:
                // Two ways to say the same: only one of them is taken.
                var chosen = (OpenXmlElement?)alternate.GetFirstChild<AlternateContentChoice>() ?? alternate.GetFirstChild<AlternateContentFallback>();
                return chosen?.ChildElements.SelectMany(One) ?? [];
            case DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties picture: return Picture(picture.Description?.Value ?? picture.Title?.Value);
            case DocumentFormat.OpenXml.Math.Text math: return [new DocumentWords(math.Text)];
            case Hyperlink link: return Link(link);
            case Run run: return Styled(run);
            default: return element.ChildElements.SelectMany(One);
        }
    }

    private DocumentNoteSign[] Sign(string key)
    {
        signs.Add(key);
        return [new DocumentNoteSign(key)];
    }

    private List<DocumentInline> Link(Hyperlink link)
    {
        var words = link.ChildElements.SelectMany(One).ToList();
        string? url = link.Id?.Value is { } id ? main.HyperlinkRelationships.FirstOrDefault(r => r.Id == id)?.Uri.OriginalString : null;
        if (url is null) return words;
        if (link.Anchor?.Value is { Length: > 0 } anchor) url += "#" + anchor;
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto") return [new DocumentLink(uri.AbsoluteUri, words)];
        document.Doubt(null, $"the link of “{DocumentRecord.Words(Inlines.TextOf(words))}” to `{(url.Length > 60 ? url[..60] + "…" : url)}` was left out: its words stand without it");
        return words;
    }

    private List<DocumentInline> Styled(Run run)
    {
        List<DocumentInline> content = [.. run.ChildElements.SelectMany(One)];
        var properties = run.RunProperties;
        if (properties is null || content.Count == 0 || content.TrueForAll(i => i is DocumentNoteSign or DocumentBreak)) return content;
        var (emphasis, strong) = styles.StressOf(properties);
        var raised = properties.VerticalTextAlignment?.Val?.Value;
        foreach (var (holds, style) in ((bool, TextStyle)[])
        [
            (IsOn(properties.Strike) || IsOn(properties.DoubleStrike), TextStyle.Deleted),
            (raised == VerticalPositionValues.Superscript, TextStyle.Superscript), (raised == VerticalPositionValues.Subscript, TextStyle.Subscript),
            (emphasis || IsOn(properties.Italic), TextStyle.Emphasis), (strong || IsOn(properties.Bold), TextStyle.Strong),
        ])
            if (holds) content = [new DocumentStyle(style, content)];
        return content;
    }

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);

    private DocumentWords[] Symbol(SymbolChar symbol)
    {
        bool isCode = int.TryParse(symbol.Char?.Value, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out int code);
        // Above U+F000 stand the signs of symbol fonts, which have no meaning without the font.
        if (isCode && code is > 0x20 and < 0xD800) return [new DocumentWords(((char)code).ToString())];
        document.Doubt(null, $"a sign of the font “{symbol.Font?.Value}” was left out: without the font it is none");
        return [];
    }

    private DocumentWords[] Picture(string? description)
    {
        string words = DocumentRecord.Words(description);
        document.Doubt(null, words.Length > 0 ? $"a picture was left out; its description “{words}” stands in its place" : "a picture or drawing was left out; it has no description");
        return words.Length > 0 ? [new DocumentWords(words)] : [];
    }
}
