namespace Sources.Model;

/// <summary>A statement that names an entity.</summary>
/// <param name="Article">In which article.</param>
/// <param name="Statement">0-based place among the article's statements.</param>
/// <param name="Passage">Number of its passage, from 1.</param>
public readonly record struct Naming(ListedArticle Article, int Statement, int Passage);
