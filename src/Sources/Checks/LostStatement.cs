using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Checks;

/// <summary>
/// The invariant: every statement is told by entries or belongs to one argument, never both, never neither; and the statements hold every
/// word of the article.
/// </summary>
internal static class LostStatement
{
    internal static void Check(SiteArticle article, DiagnosticBag bag)
    {
        foreach (var statement in article.Article.Statements)
        {
            bool told = article.EntriesByStatement[statement.Index].Count > 0, argued = article.ArgumentByStatement[statement.Index] is not null;
            if (told == argued || told != (article.Placements[statement.Index].Section == Section.Timeline))
                Report(article.Article, statement.Leaf, statement.Start, $"statement {statement.Reference} is in {(told ? "both" : "neither")} of timeline and analysis", bag);
        }
        foreach (var passage in article.Article.Passages) CheckWords(article.Article, passage, bag);
    }

    private static void CheckWords(Article article, Passage passage, DiagnosticBag bag)
    {
        var statements = passage.Statements.ToLookup(s => s.Leaf);
        foreach (var leaf in Leaves.Of(passage.Block))
        {
            int covered = 0;
            foreach (var statement in statements[leaf])
            {
                if (!leaf.Content.Text.AsSpan(covered, statement.Start - covered).IsWhiteSpace()) Report(article, leaf, covered, "these words are in no statement", bag);
                covered = statement.End;
            }
            if (!leaf.Content.Text.AsSpan(covered).IsWhiteSpace()) Report(article, leaf, covered, "these words are in no statement", bag);
        }
    }

    private static void Report(Article article, Leaf leaf, int offset, string message, DiagnosticBag bag) =>
        bag.Error(DiagnosticCodes.LostStatement, article.File.At(leaf.Content.OriginOf(offset)), message, "this is a fault of the program: please report it with the passage");
}
