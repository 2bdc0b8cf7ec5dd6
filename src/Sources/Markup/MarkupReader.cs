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
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseAbbreviations()
        .UseCustomContainers()
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
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            bag.Error(DiagnosticCodes.TooComplex, file.At(start), "the Markdown is nested too deeply, or one paragraph holds too many links and emphases",
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
