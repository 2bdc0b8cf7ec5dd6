using System.Text;
using Sources.Model;

namespace Sources.Reading;

/// <summary>Writes into the bytes of a text file and leaves all others as they are: encoding, byte order mark, line ends, blanks.</summary>
public static class TextInsertions
{
    /// <summary>The text with the insertions in it.</summary>
    /// <param name="text">Text with line ends of one character, as <see cref="ContentFile.Text"/> has it.</param>
    /// <param name="insertions">In order of offset; those at one offset stand in their own order.</param>
    public static string Apply(string text, IReadOnlyList<TextInsertion> insertions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(insertions);
        var made = new StringBuilder(text.Length + 64);
        int done = 0;
        foreach (var (offset, words) in insertions)
        {
            made.Append(text, done, offset - done).Append(words);
            done = offset;
        }
        return made.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The bytes of the file with the insertions in it. The bytes have been read as text before, so they are valid.</summary>
    /// <param name="bytes">The file; a <c>\r\n</c> counts as one character in the offsets.</param>
    /// <param name="insertions">In order of offset.</param>
    public static byte[] Apply(byte[] bytes, IReadOnlyList<TextInsertion> insertions)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(insertions);
        var (encoding, mark) = TextDecoder.EncodingOf(bytes);
        string raw = encoding.GetString(bytes, mark, bytes.Length - mark);
        var moved = new List<TextInsertion>(insertions.Count);
        int at = 0, read = 0;
        foreach (var insertion in insertions)
        {
            for (; read < insertion.Offset; read++) at += raw[at] == '\r' && at + 1 < raw.Length && raw[at + 1] == '\n' ? 2 : 1;
            moved.Add(insertion with { Offset = at });
        }
        return [.. bytes.AsSpan(0, mark), .. encoding.GetBytes(Apply(raw, moved))];
    }
}
