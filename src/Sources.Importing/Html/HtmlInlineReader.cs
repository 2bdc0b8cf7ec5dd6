using System.Text;
using AngleSharp.Dom;
using Sources.Importing.Documents;
using Sources.Model;

namespace Sources.Importing.Html;

/// <summary>The running text of a page.</summary>
internal sealed class HtmlInlineReader(ImportDocument document, HtmlNotes notes, HtmlLinks links)
{
    internal List<DocumentInline> Read(IEnumerable<INode> nodes)
    {
        var content = new List<DocumentInline>();
        foreach (var node in nodes)
        {
            if (node is IText text) content.Add(new DocumentWords(Collapsed(text.Data)));
            else if (node is IElement element) content.AddRange(Read(element));
        }
        return Inlines.Joined(content);
    }

    private IEnumerable<DocumentInline> Read(IElement element)
    {
        if (HtmlElements.IsHidden(element)) return [];
        switch (element.LocalName)
        {
            case "br": return [new DocumentBreak()];
            case "wbr": return [];
            case "img": return Picture(element);
            case "a" when notes.SignOf(element) is { } key: return [new DocumentNoteSign(key)];
            case "a" when notes.IsBack(element): return [];
            case "a" when element.HasAttribute("href") && links.Resolve(element) is { } url: return [new DocumentLink(url, Read(element.ChildNodes))];
            case "q": return [new DocumentWords("“"), .. Read(element.ChildNodes), new DocumentWords("”")];
            case "code" or "kbd" or "samp" or "tt" when element.Children.Length == 0: return [new DocumentStyle(TextStyle.Code, Read(element.ChildNodes))];
        }
        var inner = Read(element.ChildNodes);
        TextStyle? style = element.LocalName switch
        {
            "em" or "i" or "cite" or "var" or "dfn" => TextStyle.Emphasis,
            "strong" or "b" => TextStyle.Strong,
            "del" or "s" or "strike" => TextStyle.Deleted,
            "ins" => TextStyle.Inserted,
            "mark" => TextStyle.Marked,
            "sub" => TextStyle.Subscript,
            "sup" => TextStyle.Superscript,
            _ => null,
        };
        if (style is null) return HtmlElements.IsBlock(element) ? [new DocumentWords(" "), .. inner, new DocumentWords(" ")] : inner;
        // A raised sign of a note is the sign: the site raises it.
        return inner.TrueForAll(i => i is DocumentNoteSign) ? inner : [new DocumentStyle(style.Value, inner)];
    }

    private DocumentWords[] Picture(IElement image)
    {
        string words = DocumentRecord.Words(image.GetAttribute("alt")), file = DocumentRecord.Words(image.GetAttribute("src"));
        if (file.Length > 80) file = file[..80] + "…";
        document.Doubt(null, words.Length > 0 ? $"the picture `{file}` was left out; its description “{words}” stands in its place" : $"the picture `{file}` was left out; it has no description");
        return words.Length > 0 ? [new DocumentWords(words)] : [];
    }

    /// <summary>Runs of blanks are one blank, as a browser shows them; a blank that keeps a line together is kept.</summary>
    private static string Collapsed(string text)
    {
        var made = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f')) made.Append(c);
            else if (made.Length == 0 || made[^1] != ' ') made.Append(' ');
        }
        return made.ToString();
    }
}
