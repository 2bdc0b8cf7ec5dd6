using Sources.Model;

namespace Sources.Linking;

/// <summary>Makes the arguments of an article: under one title or heading, or else of one passage.</summary>
internal static class Analysis
{
    private const int MostOfHeading = 64;

    internal static IReadOnlyList<Argument> Of(SplitArticle split, IReadOnlyList<IReadOnlyList<Mention>> mentions)
    {
        var arguments = new List<Argument>();
        List<Statement>? open = null;
        Passage? first = null;
        foreach (var passage in split.Article.Passages)
        {
            var argued = passage.Statements.Where(s => split.Placements[s.Index].Section == Section.Analysis).ToList();
            if (argued.Count == 0) continue;
            if (open is not null && first is not null && Belong(first, passage)) open.AddRange(argued);
            else
            {
                Close();
                (open, first) = (argued, passage);
            }
        }
        Close();
        return arguments;

        void Close()
        {
            if (open is null || first is null) return;
            string? given = first.Title ?? first.Heading?.Content.Text;
            arguments.Add(new Argument
            {
                // It stays with the passage, as that one's id does.
                Id = string.Concat("a", first.Id.AsSpan(1)),
                Article = split.Article,
                Heading = given ?? Taken(open, first),
                HeadingIsTaken = given is null,
                Statements = open.ToArray(),
                Entities = open.SelectMany(s => mentions[s.Index]).Select(m => m.Entity).Distinct().ToArray(),
            });
        }
    }

    /// <summary>The first words; where there are but pictures, what stands for one of them; else the number of the passage, so that links have a name.</summary>
    private static string Taken(List<Statement> argued, Passage first) =>
        argued.Select(s => s.Text).Concat(argued.SelectMany(s => s.Leaf.Content.Spans).Select(p => p.Mark).OfType<ImageMark>().Select(i => i.Alternative))
            .Select(words => FirstWords.Of(words, MostOfHeading)).FirstOrDefault(words => words.Length > 0) ?? $"¶ {first.Number}";

    private static bool Belong(Passage first, Passage next) =>
        first.Title is not null || next.Title is not null ? first.Title == next.Title : first.Heading is not null && first.Heading == next.Heading;
}
