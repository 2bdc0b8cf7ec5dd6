using Sources.Model;

namespace Sources.Exports.Search;

/// <summary>Statements of one article that follow each other.</summary>
/// <param name="Article">The article.</param>
/// <param name="Start">0-based place of the first.</param>
/// <param name="Count">How many.</param>
/// <param name="Terms">What they are found by, each once, a line end between two.</param>
internal readonly record struct StatementRun(ListedArticle Article, int Start, int Count, string Terms)
{
    /// <summary>Whether the statement at a place is one of them.</summary>
    internal bool Holds(int statement) => statement >= Start && statement < Start + Count;
}
