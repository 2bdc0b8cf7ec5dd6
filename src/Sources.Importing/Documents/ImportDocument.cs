namespace Sources.Importing.Documents;

/// <summary>What was read from a file, before it becomes Markdown.</summary>
internal sealed class ImportDocument
{
    /// <summary>What is known of the original.</summary>
    internal DocumentRecord Record { get; } = new();

    /// <summary>The text.</summary>
    internal List<DocumentBlock> Blocks { get; } = [];

    /// <summary>The notes by key, in order.</summary>
    internal List<KeyValuePair<string, IReadOnlyList<DocumentBlock>>> Notes { get; } = [];

    /// <summary>Lines that stood in front of the text and that no key of ours is for; kept as comments.</summary>
    internal List<string> OtherFields { get; } = [];

    /// <summary>What was unsure, each at the block it speaks of or (null) at the front matter.</summary>
    internal List<ImportNote> Doubts { get; } = [];

    internal void Doubt(DocumentBlock? block, string message) => Doubts.Add(new ImportNote(message, block, null));

    /// <summary>A doubt about a key of the front matter.</summary>
    internal void DoubtOf(string field, string message) => Doubts.Add(new ImportNote(message, null, field));
}
