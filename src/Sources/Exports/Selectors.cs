using System.Text;
using System.Text.Json;
using Sources.Model;

namespace Sources.Exports;

/// <summary>
/// The exact place of words, in the terms of the W3C Web Annotation Data Model: a TextPositionSelector and a TextQuoteSelector over the text of one statement.
/// Positions count Unicode code points, as that model says, from 0; the end is one past the last.
/// </summary>
internal static class Selectors
{
    /// <summary>How much stands before and after a quotation, in code points at most.</summary>
    private const int ContextLength = 32;

    /// <summary>Writes <c>statement</c> and <c>selector</c> of an object that is open.</summary>
    /// <param name="json">Written to.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="start">First character in its text, in UTF-16 units.</param>
    /// <param name="end">After the last.</param>
    internal static void WriteTarget(Utf8JsonWriter json, Statement statement, int start, int end)
    {
        json.WriteString("statement", statement.Id);
        string text = statement.Text;
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        int first = CodePoints(text.AsSpan(0, start));
        json.WriteNumber("start", first);
        json.WriteNumber("end", first + CodePoints(text.AsSpan(start, end - start)));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", text.AsSpan(start, end - start));
        json.WriteString("prefix", text.AsSpan(Before(text, start), start - Before(text, start)));
        json.WriteString("suffix", text.AsSpan(end, After(text, end) - end));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        int count = text.Length;
        // Two units are one code point where they are a pair; most texts have none, and that is seen at once.
        for (int at = text.IndexOfAnyInRange('\ud800', '\udbff'); at >= 0;)
        {
            if (at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) count--;
            int next = text[(at + 1)..].IndexOfAnyInRange('\ud800', '\udbff');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return count;
    }

    private static int Before(string text, int at)
    {
        for (int i = 0; i < ContextLength && at > 0; i++)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out _, out int length);
            at -= length;
        }
        return at;
    }

    private static int After(string text, int at)
    {
        for (int i = 0; i < ContextLength && at < text.Length; i++)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out _, out int length);
            at += length;
        }
        return at;
    }
}
