namespace Sources.Importing;

/// <summary>A file of the articles folder, ready to be written.</summary>
/// <param name="Text">Front matter and Markdown; line ends <c>\n</c>.</param>
/// <param name="Doubts">What was unsure, in order of line.</param>
public sealed record ImportedArticle(string Text, IReadOnlyList<ImportDoubt> Doubts);
