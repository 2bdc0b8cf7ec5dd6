using Sources.Model;

namespace Sources.Annotating;

/// <summary>Marks for blocks whose statements all stand in one section.</summary>
internal static class SectionDrafts
{
    internal static IEnumerable<MarkDraft> Of(SplitArticle split, Passage passage, List<Unmarked> left)
    {
        var file = split.Article.File;
        foreach (var leaf in Leaves.Of(passage.Block))
        {
            var statements = passage.Statements.Where(s => ReferenceEquals(s.Leaf, leaf)).ToList();
            if (statements.Count == 0 || statements[0].MarkedSection is not null) continue;
            var sections = statements.Select(s => split.Placements[s.Index].Section).Distinct().ToList();
            string? why = leaf is not ParagraphBlock ? "rows of tables and code carry no mark of their own"
                : sections.Count > 1 ? "its statements stand in both sections"
                : leaf.Content.FileRangeOf(statements[^1].End - 1, statements[^1].End) is null ? "its end does not stand in the file as it is read" : null;
            if (why is not null)
            {
                left.Add(new Unmarked(file.At(leaf.Content.OriginOf(statements[0].Start)), FirstWords.Of(statements[0].Text, 60), why));
                continue;
            }
            int end = LineEnd(file.Text, leaf.Content.FileRangeOf(statements[^1].End - 1, statements[^1].End)!.Value.End);
            yield return new MarkDraft(MarkKinds.Sections, statements[0], statements[0].Start, statements[0].End, (end, end), "", sections[0] == Section.Timeline ? " {.timeline}" : " {.analysis}");
        }
    }

    private static int LineEnd(string text, int from)
    {
        int end = text.IndexOf('\n', from);
        if (end < 0) end = text.Length;
        while (end > from && text[end - 1] is ' ' or '\t') end--;
        return end;
    }
}
