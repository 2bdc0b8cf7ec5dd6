using System.Xml.Linq;
using Sources.Importing.Documents;
using Sources.Model;

namespace Sources.Importing.Word;

/// <summary>The running text of a Word document. What it does not know it looks into, so that no words are lost.</summary>
internal sealed class WordInlineReader(WordPackage package, WordStyles styles, ImportDocument document)
{
    private readonly HashSet<string> signs = new(StringComparer.Ordinal);
    private readonly WordLinks links = new(document);
    private readonly WordFields fields = new(new WordLinks(document));

    /// <summary>Text boxes met on the way: they stand as blocks behind the paragraph that holds them.</summary>
    internal List<XElement> Boxes { get; } = [];

    internal List<DocumentInline> Read(XElement element)
    {
        var content = Inlines.Joined(element.Elements().SelectMany(One));
        fields.End();
        return content;
    }

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
            // A page or a column ends, and a word with it.
            case "br" when element.Says("type") is not (null or "textWrapping"): return [new DocumentWords(" ")];
            case "br" or "cr": return [new DocumentBreak()];
            case "noBreakHyphen": return [new DocumentWords("\u2011")];
            case "softHyphen": return [new DocumentWords("\u00ad")];
            case "sym": return Symbol(element);
            case "footnoteReference": return Sign($"f{element.Says("id")}");
            case "endnoteReference": return Sign($"e{element.Says("id")}");
            case "instrText":
                fields.Instruct(element.Value);
                return [];
            case "fldChar":
                fields.See(element);
                return [];
            case "fldSimple" when WordFields.UrlOf(element.Says("instr") ?? "") is { } address: return links.To(address, [.. element.Elements().SelectMany(One)]);
            case "ruby": return Ruby(element);
            case "delInstrText" or "pPr" or "rPr" or "footnoteRef" or "endnoteRef" or "annotationRef" or "delText": return [];
            case "del" or "moveFrom":
                document.Doubt(null, "changes were still open in the document: what they delete was left out, what they insert was taken");
                return [];
            case "txbxContent":
                Boxes.Add(element);
                return [];
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
        return links.To(url, words);
    }

    /// <summary>Signs with a reading above them: it stands behind them, as in a text that has one line only.</summary>
    private List<DocumentInline> Ruby(XElement ruby)
    {
        List<DocumentInline> signs = [.. ruby.Children("rubyBase").SelectMany(One)], reading = [.. ruby.Children("rt").SelectMany(One)];
        return Inlines.IsBlank(reading) ? signs : [.. signs, new DocumentWords("("), .. reading, new DocumentWords(")")];
    }

    private List<DocumentInline> Styled(XElement run)
    {
        var properties = run.Child("rPr");
        if (styles.IsHidden(properties, run)) return Hidden(run);
        var content = new List<DocumentInline>();
        var part = new List<DocumentInline>();
        foreach (var element in run.Elements())
        {
            // A run may hold the end of a link and what comes behind it.
            if (element.Kind() == "fldChar") TakePart();
            part.AddRange(One(element));
        }
        TakePart();
        return content;

        void TakePart()
        {
            content.AddRange(fields.Linked(Dressed(part, properties)));
            part = [];
        }
    }

    /// <summary>The words of a run that only its writer sees stay away; of its fields, which are often hidden, the signs count.</summary>
    private List<DocumentInline> Hidden(XElement run)
    {
        if (run.Within("t").Any(t => !string.IsNullOrWhiteSpace(t.Value))) document.Doubt(null, "text that is hidden in the document was left out");
        return [.. run.Elements().Where(e => e.Kind() is "fldChar" or "instrText").SelectMany(One)];
    }

    private List<DocumentInline> Dressed(List<DocumentInline> content, XElement? properties)
    {
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
