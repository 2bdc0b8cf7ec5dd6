using System.Text;

namespace Sources.Model;

/// <summary>A text that is held as its bytes, which are half of it or less, and made a string again while somebody reads it: a large site has all its articles, and reads each for a moment.</summary>
internal sealed class PackedText
{
    private readonly byte[] bytes;
    private readonly WeakReference<string> read;

    /// <param name="text">What was decoded from a file; a half letter alone would be lost.</param>
    internal PackedText(string text) => (bytes, read) = (Encoding.UTF8.GetBytes(text), new(text));

    /// <summary>The text.</summary>
    internal string Text
    {
        get
        {
            if (read.TryGetTarget(out string? text)) return text;
            text = Encoding.UTF8.GetString(bytes);
            read.SetTarget(text);
            return text;
        }
    }
}
