namespace Sources.Model;

/// <summary>Statements of one article that follow each other and stand in one part of the search index.</summary>
/// <param name="Start">0-based place of the first.</param>
/// <param name="Count">How many.</param>
/// <param name="Terms">What they are found by, each once, a line end between two; in UTF-8, as they lie in a packed article.</param>
internal sealed record SearchedRun(int Start, int Count, ReadOnlyMemory<byte> Terms);
