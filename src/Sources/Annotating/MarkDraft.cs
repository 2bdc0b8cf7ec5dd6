using Sources.Model;

namespace Sources.Annotating;

/// <summary>A mark that could be written.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Statement">Whose words it marks.</param>
/// <param name="Start">First character in the leaf's text.</param>
/// <param name="End">After the last.</param>
/// <param name="File">The same range in the file; empty for a mark at the end of a block.</param>
/// <param name="Before">What is written before it.</param>
/// <param name="After">What is written behind it.</param>
internal sealed record MarkDraft(MarkKinds Kind, Statement Statement, int Start, int End, (int Start, int End) File, string Before, string After)
{
    /// <summary>The words, on one line.</summary>
    internal string Words => Statement.Leaf.Content.Text[Start..End];

    /// <summary>The insertions of all drafts: at one place what closes stands before what opens, the inner mark inside the outer one.</summary>
    internal static List<TextInsertion> Insertions(IEnumerable<MarkDraft> drafts) =>
    [
        .. drafts.SelectMany(d => new[]
        {
            (d.File.End, Order: d.Kind == MarkKinds.Sections ? 1 : 0, Inner: -d.File.Start, Text: d.After),
            (d.File.Start, Order: 2, Inner: -d.File.End, Text: d.Before),
        }).Where(i => i.Text.Length > 0).OrderBy(i => i.Item1).ThenBy(i => i.Order).ThenBy(i => i.Inner).Select(i => new TextInsertion(i.Item1, i.Text)),
    ];
}
