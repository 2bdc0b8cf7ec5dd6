namespace Sources.Importing.Documents;

/// <summary>Something unsure, before its line in the written file is known.</summary>
/// <param name="Message">What it is.</param>
/// <param name="Block">The block it speaks of, or null.</param>
/// <param name="Field">The key of the front matter it speaks of, or null.</param>
internal sealed record ImportNote(string Message, DocumentBlock? Block, string? Field);
