using System.Text;
using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Reading;

/// <summary>Bytes to text, strictly: what is not text in a known encoding is refused with its place, never shown as garbage.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding StrictUtf16 = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding StrictUtf16BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    internal static string? Decode(byte[] bytes, SourceLocation at, DiagnosticBag bag)
    {
        var (encoding, mark) = EncodingOf(bytes);
        try
        {
            string text = encoding.GetString(bytes, mark, bytes.Length - mark);
            int control = ControlCharacters.IndexIn(text);
            if (control < 0) return NormalizeLineEnds(text);
            bag.Error(DiagnosticCodes.BadEncoding, After(text[..control], at),
                $"the control character U+{(int)text[control]:X4} stands at byte {mark + encoding.GetByteCount(text.AsSpan(0, control))}; the file is not text in UTF-8", "remove it, or save the file as UTF-8");
        }
        catch (DecoderFallbackException e)
        {
            int wrong = mark + Math.Max(e.Index, 0);
            var lenient = (Encoding)encoding.Clone();
            lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
            bag.Error(DiagnosticCodes.BadEncoding, After(lenient.GetString(bytes, mark, wrong - mark), at),
                $"byte {wrong} is not {(encoding == StrictUtf8 ? "UTF-8" : "UTF-16")}", "save the file as UTF-8");
        }
        return null;
    }

    /// <summary>The encoding that the first bytes name, UTF-8 where they name none, and how many bytes the mark has.</summary>
    internal static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => (StrictUtf16, 2),
        [0xFE, 0xFF, ..] => (StrictUtf16BigEndian, 2),
        [0xEF, 0xBB, 0xBF, ..] => (StrictUtf8, 3),
        _ => (StrictUtf8, 0),
    };

    private static SourceLocation After(string before, SourceLocation at)
    {
        string lines = NormalizeLineEnds(before);
        return at with { Line = lines.AsSpan().Count('\n') + 1, Column = lines.Length - lines.LastIndexOf('\n') };
    }

    private static string NormalizeLineEnds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
