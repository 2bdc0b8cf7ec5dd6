using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sources.Diagnostics;
using Sources.Importing.Documents;
using Sources.Importing.Texts;
using Sources.Model;

namespace Sources.Importing.Html;

/// <summary>A web page: its text without menus, and what it says about itself. Nothing in it is run and nothing is fetched.</summary>
internal static class HtmlReader
{
    private const int MaxDepth = 300;

    internal static ImportDocument? Read(ContentFile file, bool wholePage, DiagnosticBag bag)
    {
        var page = OpenElements.Parse(file.Text);
        if (page is null || IsTooDeep(page))
        {
            bag.Error(DiagnosticCodes.TooComplex, file.At(0), $"the page nests its elements deeper than {MaxDepth}", "copy its text into a file of its own");
            return null;
        }
        var document = new ImportDocument();
        HtmlRecord.Read(page, document);
        var root = MainContent.Find(page, file.Text, wholePage, document);
        var notes = HtmlNotes.Find(root, page);
        var links = new HtmlLinks(page, document);
        var reader = new HtmlBlockReader(document, notes, links, wholePage);
        document.Blocks.AddRange(reader.Read(root));
        foreach (var (element, key) in notes.Blocks) document.Notes.Add(new(key, notes.WithoutLabel(element, key, reader.ReadNote(element))));
        TextNotes.TakeHeading(document);
        if (reader.LeftOut > 0) document.Doubt(null, $"{reader.LeftOut} words of menus, forms and the like were left out{(wholePage ? "" : "; --whole-page takes menus too")}");
        return document;
    }

    /// <summary>Measured without recursion, before anything recurses.</summary>
    private static bool IsTooDeep(IHtmlDocument page)
    {
        var open = new Stack<(INode Node, int Depth)>();
        open.Push((page, 0));
        while (open.TryPop(out var next))
        {
            if (next.Depth > MaxDepth) return true;
            foreach (var child in next.Node.ChildNodes) open.Push((child, next.Depth + 1));
        }
        return false;
    }
}
