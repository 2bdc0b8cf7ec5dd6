using System.Text;
using Sources.Writing;

namespace Sources.Packing;

/// <summary>Texts as bytes. Half a letter has none: no reader lets one in, and to pack one is a fault, not another text.</summary>
internal static class Letters
{
    private static readonly UTF8Encoding Whole = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static void Write(RecordWriter pieces, string text) => pieces.Text(text, Whole);

    internal static string Read(ref RecordReader pieces) => Of(pieces.Text());

    /// <summary>The text that these bytes are.</summary>
    internal static string Of(ReadOnlySpan<byte> bytes) => Whole.GetString(bytes);
}
