using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Sources.Diagnostics;
using Sources.Markup.BlockMarks;
using Sources.Markup.EntityLinks;
using Sources.Model;

namespace Sources.Markup;

/// <summary>Markdown to blocks. The one place that calls Markdig; what leaves it is our own model.</summary>
internal static class MarkupReader
{
    /// <summary>The library; another edition of it may read the same text in another way.</summary>
    internal static Type Library => typeof(Markdig.Markdown);

    /// <summary>How deep blocks may stand in one another.</summary>
    private const int MaxNesting = 128;
    /// <summary>Of how many marks in one paragraph Markdig loses track; it counts them as a depth.</summary>
    private const int MaxInlines = 10_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = MaxNesting }
        .UsePipeTables()
        .UseFootnotes()
        .UseAbbreviations()
        .Use<PartExtension>()
        .UseEmphasisExtras()
        .Use<EntityLinkExtension>()
        .Use<BlockMarkExtension>()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Reads the text of a file from an offset on. Null where it is too deeply nested, which is reported.</summary>
    internal static MarkupText? Read(ContentFile file, int start, DiagnosticBag bag)
    {
        if (!MarkupLimits.Hold(file, start, bag)) return null;
        string text = file.Text[start..];
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException e) when (IsTooDeep(e))
        {
            bag.Error(DiagnosticCodes.TooComplex, file.At(start + TooDeepBlock(text)), $"the block that begins here is nested deeper than {MaxNesting}, or one paragraph of it holds more than {MaxInlines} links, emphases and brackets",
                "divide the paragraph, or nest less deeply");
            return null;
        }
        var inlines = new InlineReader(file, start, bag);
        var blocks = new BlockReader(file, start, inlines, bag);
        var parts = blocks.ReadParts(document);
        var notes = new List<Note>();
        foreach (var group in document.OfType<FootnoteGroup>())
            foreach (var note in group.OfType<Footnote>())
                notes.Add(new Note(note.Order, blocks.ReadChildren(note, 1)));
        ReportUnusedNotes(document, file, start, bag);
        return new MarkupText(parts, notes, blocks.LeafMarks);
    }

    private static bool IsTooDeep(ArgumentException e) => e.Message.Contains("nested", StringComparison.Ordinal);

    /// <summary>
    /// Where the block begins that is refused. The exception does not say; the shortest beginning of the text that is refused ends in it, and is found by halves of its lines.
    /// </summary>
    private static int TooDeepBlock(string text)
    {
        var lines = new List<int>();
        for (int end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1)) lines.Add(end + 1);
        int good = 0, bad = lines.Count;
        while (bad - good > 1)
        {
            int middle = (good + bad) / 2;
            try
            {
                Markdown.Parse(text[..lines[middle - 1]], Pipeline);
                good = middle;
            }
            catch (ArgumentException e) when (IsTooDeep(e))
            {
                bad = middle;
            }
        }
        int line = good;
        while (line > 0 && !text.AsSpan(line == 1 ? 0 : lines[line - 2], lines[line - 1] - (line == 1 ? 0 : lines[line - 2])).IsWhiteSpace()) line--;
        return line == 0 ? 0 : lines[line - 1];
    }

    private static void ReportUnusedNotes(MarkdownDocument document, ContentFile file, int start, DiagnosticBag bag)
    {
        foreach (var (label, definition) in document.GetLinkReferenceDefinitions(false).Links)
        {
            if (definition is FootnoteLinkReferenceDefinition { Footnote.Order: < 0 })
                bag.Error(DiagnosticCodes.BrokenNote, file.At(start + definition.Span.Start), $"nothing refers to the note `{label}`, so it would not be shown",
                    $"put [{label}] where it belongs, or remove the note");
        }
    }
}
