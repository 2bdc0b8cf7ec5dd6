using System.Globalization;
using Sources.Importing.Documents;

namespace Sources.Importing.Writing;

/// <summary>A document as a file of the articles folder.</summary>
internal static class ArticleWriter
{
    /// <param name="document">The document.</param>
    /// <param name="slug">Gives the title where none was found.</param>
    internal static ImportedArticle Write(ImportDocument document, string slug)
    {
        TakeTitle(document, slug);
        if (document.Record.Authors.Count == 0) document.DoubtOf("authors", "no author was found");
        if (document.Record["issued"] is null) document.DoubtOf("issued", "no date of issue was found; without it and without a horizon, dates that name no year are read from the text alone");
        if (document.Record["rights"] is null) document.DoubtOf("rights", "nothing was found on who holds the rights");

        var labels = Labels(document);
        var writer = new BlockWriter(new InlineWriter(labels), document.Doubts);
        var lines = FrontMatterWriter.Write(document.Record, document.OtherFields).ConvertAll(l => new WrittenLine(l));
        lines.Add(new WrittenLine(""));
        lines.AddRange(writer.Write(document.Blocks));
        foreach (var (key, blocks) in document.Notes)
        {
            var note = writer.Write(blocks);
            if (note.Count == 0) note = [new WrittenLine("\\[…]")];
            lines.Add(new WrittenLine(""));
            if (labels.TryGetValue(key, out string? label)) lines.AddRange(note.Select((l, n) => l.Text.Length == 0 ? l : l.After(n == 0 ? $"[^{label}]: " : "    ")));
            else lines.AddRange(note);
        }
        return new ImportedArticle(string.Join('\n', lines.Select(l => l.Text)) + "\n", Doubts(document, lines));
    }

    /// <summary>The first heading is the title where nothing else is; where it only repeats the title, the page shows it already.</summary>
    private static void TakeTitle(ImportDocument document, string slug)
    {
        if (document.Blocks.OfType<DocumentHeading>().FirstOrDefault() is { } heading && document.Blocks.IndexOf(heading) == 0)
        {
            string words = DocumentRecord.Words(Inlines.TextOf(heading.Content));
            bool hasSign = heading.Content.Any(i => i is DocumentNoteSign);
            document.Record.Offer("title", words);
            if (!hasSign && string.Equals(document.Record["title"], words, StringComparison.OrdinalIgnoreCase)) document.Blocks.RemoveAt(0);
        }
        if (document.Record["title"] is null)
        {
            string title = slug.Replace('-', ' ');
            document.Record.Offer("title", char.ToUpperInvariant(title[0]) + title[1..]);
            document.DoubtOf("title", "no title was found; the name of the file is the title");
        }
        // The title is the page's only heading of the first level.
        var headings = All(document.Blocks).OfType<DocumentHeading>().ToList();
        int up = headings.Count == 0 ? 0 : Math.Max(0, 2 - headings.Min(h => h.Level));
        foreach (var heading2 in headings) heading2.Level += up;
    }

    private static IEnumerable<DocumentBlock> All(IEnumerable<DocumentBlock> blocks) => blocks.SelectMany(b => b switch
    {
        DocumentQuote quote => All(quote.Blocks),
        DocumentList list => All(list.Items.SelectMany(i => i)),
        _ => [b],
    });

    /// <summary>Numbers for the notes in order of their first sign; one that no sign refers to has none and is text at the end.</summary>
    private static Dictionary<string, string> Labels(ImportDocument document)
    {
        var keys = document.Notes.Select(n => n.Key).ToHashSet(StringComparer.Ordinal);
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string key in Signs(document.Blocks).Concat(Signs(document.Notes.SelectMany(n => n.Value))))
            if (keys.Contains(key) && !labels.ContainsKey(key)) labels[key] = (labels.Count + 1).ToString(CultureInfo.InvariantCulture);
        foreach (var (key, blocks) in document.Notes)
            if (!labels.ContainsKey(key)) document.Doubt(blocks.Count > 0 ? blocks[0] : null, "nothing refers to this note; it stands as text at the end");
        return labels;
    }

    private static IEnumerable<string> Signs(IEnumerable<DocumentBlock> blocks) => All(blocks).SelectMany(b => b switch
    {
        DocumentParagraph p => Signs(p.Content),
        DocumentHeading h => Signs(h.Content),
        DocumentTable t => t.Rows.SelectMany(r => r.SelectMany(Signs)),
        _ => [],
    });

    private static IEnumerable<string> Signs(IEnumerable<DocumentInline> content) => content.SelectMany(i => i switch
    {
        DocumentNoteSign sign => [sign.Key],
        DocumentStyle style => Signs(style.Content),
        DocumentLink link => Signs(link.Content),
        _ => (IEnumerable<string>)[],
    });

    private static List<ImportDoubt> Doubts(ImportDocument document, List<WrittenLine> lines)
    {
        var at = new Dictionary<DocumentBlock, int>();
        for (int i = 0; i < lines.Count; i++)
            if (lines[i].Begins is { } block) at.TryAdd(block, i + 1);
        return [.. document.Doubts.Select(d => new ImportDoubt(d.Block is not null && at.TryGetValue(d.Block, out int line) ? line : FrontMatterWriter.LineOf(d.Field, lines.ConvertAll(l => l.Text)), d.Message)).Distinct().OrderBy(d => d.Line)];
    }
}
