using System.Runtime.InteropServices;
using System.Text;
using Sources.Writing;

namespace Sources.Packing;

/// <summary>Texts as bytes, read back as they are: in UTF-8, or, where one holds half a letter, which has no bytes there, as its UTF-16 units.</summary>
internal static class Letters
{
    private static readonly UTF8Encoding Whole = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static void Write(RecordWriter pieces, string text)
    {
        bool isWhole = IsWhole(text);
        pieces.Number(isWhole ? 0 : 1);
        if (isWhole)
        {
            pieces.Text(text, Whole);
            return;
        }
        var units = MemoryMarshal.AsBytes(text.AsSpan());
        pieces.Number(units.Length);
        pieces.Bytes(units);
    }

    internal static string Read(ref RecordReader pieces)
    {
        bool isWhole = pieces.Number() == 0;
        var bytes = pieces.Text();
        return isWhole ? Whole.GetString(bytes) : new string(MemoryMarshal.Cast<byte, char>(bytes));
    }

    /// <summary>Passes over a text.</summary>
    internal static void Skip(ref RecordReader pieces)
    {
        pieces.Number();
        pieces.Text();
    }

    private static bool IsWhole(string text)
    {
        for (var rest = text.AsSpan(); rest.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at;)
        {
            if (Rune.DecodeFromUtf16(rest[at..], out _, out int length) != System.Buffers.OperationStatus.Done) return false;
            rest = rest[(at + length)..];
        }
        return true;
    }
}
