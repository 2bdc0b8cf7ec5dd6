using Sources.Model;

namespace Sources.Exports.Search;

/// <summary>Statements of one article that follow each other.</summary>
/// <param name="Article">The article.</param>
/// <param name="Start">0-based place of the first.</param>
/// <param name="Count">How many.</param>
internal readonly record struct StatementRun(ListedArticle Article, int Start, int Count)
{
    /// <summary>Whether the statement at a place is one of them.</summary>
    internal bool Holds(int statement) => statement >= Start && statement < Start + Count;
}
