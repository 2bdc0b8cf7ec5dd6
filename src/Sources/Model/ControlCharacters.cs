using System.Buffers;

namespace Sources.Model;

/// <summary>Characters that no text has and neither HTML nor XML may hold: they come from broken files and from escapes.</summary>
internal static class ControlCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c), '\ufffe', '\uffff']);

    /// <summary>The place of the first one, or -1.</summary>
    internal static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(All);

    /// <summary>The place of the first one or of half a surrogate pair, or -1.</summary>
    internal static int IndexInEscaped(ReadOnlySpan<char> text)
    {
        int at = IndexIn(text);
        for (int i = 0; i < (at < 0 ? text.Length : at); i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }
        return at;
    }
}
