using System.Xml.Linq;
using Sources.Importing.Documents;
using Sources.Model;

namespace Sources.Importing.Word;

/// <summary>The running text of a Word document. What it does not know it looks into, so that no words are lost.</summary>
internal sealed class WordInlineReader(WordPackage package, WordStyles styles, ImportDocument document)
{
    private readonly HashSet<string> signs = new(StringComparer.Ordinal);

    /// <summary>Text boxes met on the way: they stand as blocks behind the paragraph that holds them.</summary>
    internal List<XElement> Boxes { get; } = [];

    internal List<DocumentInline> Read(XElement element) => Inlines.Joined(element.Elements().SelectMany(One));

    /// <summary>Tells of signs whose notes are missing.</summary>
    internal void KnownNotes(IEnumerable<string> keys)
    {
        if (signs.Except(keys).Any()) document.Doubt(null, "a sign refers to a note that the document does not hold; it was left out");
    }

    private IEnumerable<DocumentInline> One(XElement element)
    {
        switch (element.Kind())
        {
            case "t" or "m:t": return [new DocumentWords(element.Value)];
            case "tab" or "ptab": return [new DocumentWords(" ")];
            case "br" when element.Says("type") is not (null or "textWrapping"): return [];
            case "br" or "cr": return [new DocumentBreak()];
            case "noBreakHyphen": return [new DocumentWords("\u2011")];
            case "softHyphen": return [new DocumentWords("\u00ad")];
            case "sym": return Symbol(element);
            case "footnoteReference": return Sign($"f{element.Says("id")}");
            case "endnoteReference": return Sign($"e{element.Says("id")}");
            case "instrText" or "delInstrText" or "pPr" or "rPr" or "footnoteRef" or "endnoteRef" or "annotationRef" or "delText": return [];
            case "del" or "moveFrom":
                document.Doubt(null, "changes were still open in the document: what they delete was left out, what they insert was taken");
                return [];
            case "txbxContent":
                Boxes.Add(element);
                return [];
            case "mc:AlternateContent":
                // Two ways to say the same: only one of them is taken.
                return (element.Child("mc:Choice") ?? element.Child("mc:Fallback"))?.Elements().SelectMany(One) ?? [];
            case "wp:docPr": return Picture(element.Attribute("descr")?.Value ?? element.Attribute("title")?.Value);
            case "hyperlink": return Link(element);
            case "r": return Styled(element);
            default: return element.Elements().SelectMany(One);
        }
    }

    private DocumentNoteSign[] Sign(string key)
    {
        signs.Add(key);
        return [new DocumentNoteSign(key)];
    }

    private List<DocumentInline> Link(XElement link)
    {
        var words = link.Elements().SelectMany(One).ToList();
        string? url = link.Relation() is { } id ? package.Target(id) : null;
        if (url is null) return words;
        if (link.Says("anchor") is { Length: > 0 } anchor) url += "#" + anchor;
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto") return [new DocumentLink(uri.AbsoluteUri, words)];
        document.Doubt(null, $"the link of “{DocumentRecord.Words(Inlines.TextOf(words))}” to `{(url.Length > 60 ? url[..60] + "…" : url)}` was left out: its words stand without it");
        return words;
    }

    private List<DocumentInline> Styled(XElement run)
    {
        List<DocumentInline> content = [.. run.Elements().SelectMany(One)];
        var properties = run.Child("rPr");
        if (properties is null || content.Count == 0 || content.TrueForAll(i => i is DocumentNoteSign or DocumentBreak)) return content;
        var (emphasis, strong) = styles.StressOf(properties);
        string? raised = properties.Child("vertAlign").Says();
        foreach (var (holds, style) in ((bool, TextStyle)[])
        [
            (properties.Child("strike").IsOn() || properties.Child("dstrike").IsOn(), TextStyle.Deleted),
            (raised == "superscript", TextStyle.Superscript), (raised == "subscript", TextStyle.Subscript),
            (emphasis || properties.Child("i").IsOn(), TextStyle.Emphasis), (strong || properties.Child("b").IsOn(), TextStyle.Strong),
        ])
            if (holds) content = [new DocumentStyle(style, content)];
        return content;
    }

    private DocumentWords[] Symbol(XElement symbol)
    {
        bool isCode = int.TryParse(symbol.Says("char"), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out int code);
        // Above U+F000 stand the signs of symbol fonts, which have no meaning without the font.
        if (isCode && code is > 0x20 and < 0xD800) return [new DocumentWords(((char)code).ToString())];
        document.Doubt(null, $"a sign of the font “{symbol.Says("font")}” was left out: without the font it is none");
        return [];
    }

    private DocumentWords[] Picture(string? description)
    {
        string words = DocumentRecord.Words(description);
        document.Doubt(null, words.Length > 0 ? $"a picture was left out; its description “{words}” stands in its place" : "a picture or drawing was left out; it has no description");
        return words.Length > 0 ? [new DocumentWords(words)] : [];
    }
}
