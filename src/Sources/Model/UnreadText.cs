namespace Sources.Model;

/// <summary>A text that nobody may need, read when somebody does.</summary>
/// <param name="read">Reads it; the same each time, or it throws a <see cref="Reading.ContentChangedException"/>.</param>
internal sealed class UnreadText(Func<string> read)
{
    private readonly Lazy<PackedText> text = new(() => new PackedText(read()));

    /// <summary>The text.</summary>
    internal string Text => text.Value.Text;
}
