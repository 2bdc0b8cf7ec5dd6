using Sources.Importing.Documents;

namespace Sources.Importing.Writing;

/// <summary>A line of the file, and the block that begins in it.</summary>
internal readonly record struct WrittenLine(string Text, DocumentBlock? Begins = null)
{
    /// <summary>The same inside a quotation, an item or a note.</summary>
    internal WrittenLine After(string prefix) => this with { Text = Text.Length == 0 ? prefix.TrimEnd() : prefix + Text };
}
