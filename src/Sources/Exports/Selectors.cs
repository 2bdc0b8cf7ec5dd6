using System.Runtime.CompilerServices;
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

    private static readonly ConditionalWeakTable<string, int[]> PairsBefore = [];

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
        json.WriteNumber("start", CodePointsBefore(text, start));
        json.WriteNumber("end", CodePointsBefore(text, end));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", text.AsSpan(start, end - start));
        json.WriteString("prefix", text.AsSpan(Before(text, start), start - Before(text, start)));
        json.WriteString("suffix", text.AsSpan(end, After(text, end) - end));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>How many code points stand before a place.</summary>
    private static int CodePointsBefore(string text, int at) =>
        // Most texts have no pairs of units, and that is seen at once.
        text.AsSpan().ContainsAnyInRange('\ud800', '\udbff') ? at - PairsBefore.GetValue(text, CountPairs)[at] : at;

    /// <summary>For each place of a text with pairs, how many end before it: counted once, since a long text is asked about many places.</summary>
    private static int[] CountPairs(string text)
    {
        int[] pairs = new int[text.Length + 1];
        for (int i = 1; i <= text.Length; i++) pairs[i] = pairs[i - 1] + (i >= 2 && char.IsSurrogatePair(text[i - 2], text[i - 1]) ? 1 : 0);
        return pairs;
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
