using System.Text;
using Sources.Model;

namespace Sources.Pages.Html;

/// <summary>Writes texts that have no statements: pages, entities, notes.</summary>
internal sealed class PlainLeafWriter(TextContext context, IReadOnlyDictionary<Leaf, PageHeading>? headings = null) : LeafWriter
{
    /// <summary>Notes that already have a reference on the page, whose first has an id; null where none is gone back to.</summary>
    internal HashSet<int>? NoteIds { get; init; }

    internal override bool Includes(Leaf leaf) => true;

    internal override void Text(StringBuilder html, Leaf leaf) => Part(html, leaf, 0, leaf.Content.Text.Length);

    internal override void Attributes(StringBuilder html, Leaf leaf)
    {
    }

    internal override void Part(StringBuilder html, Leaf leaf, int start, int end) =>
        InlineHtml.Append(html, leaf.Content, start, end, context, null, NoteReference);

    internal override PageHeading? Heading(Leaf leaf) => headings?.GetValueOrDefault(leaf);

    private string NoteReference(int number) => StatementLeafWriter.NoteLink(number, NoteIds);
}
