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
        // Not the statement's own text, which would be a copy for each of its words.
        string text = statement.Leaf.Content.Text;
        var words = text.AsSpan(statement.Start, statement.End - statement.Start);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", CodePoints(text, statement.Start, statement.Start + start));
        json.WriteNumber("end", CodePoints(text, statement.Start, statement.Start + end));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", words[start..end]);
        json.WriteString("prefix", words[Before(words, start)..start]);
        json.WriteString("suffix", words[end..After(words, end)]);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>How many code points stand between two places.</summary>
    private static int CodePoints(string text, int start, int end)
    {
        // Most texts have no pairs of units, and that is seen at once.
        if (!text.AsSpan(start, end - start).ContainsAnyInRange('\ud800', '\udbff')) return end - start;
        int[] pairs = PairsBefore.GetValue(text, CountPairs);
        return end - start - (pairs[end] - pairs[start]);
    }

    /// <summary>For each place of a text with pairs, how many end before it: counted once, since a long text is asked about many places.</summary>
    private static int[] CountPairs(string text)
    {
        int[] pairs = new int[text.Length + 1];
        for (int i = 1; i <= text.Length; i++) pairs[i] = pairs[i - 1] + (i >= 2 && char.IsSurrogatePair(text[i - 2], text[i - 1]) ? 1 : 0);
        return pairs;
    }

    private static int Before(ReadOnlySpan<char> text, int at)
    {
        for (int i = 0; i < ContextLength && at > 0; i++)
        {
            Rune.DecodeLastFromUtf16(text[..at], out _, out int length);
            at -= length;
        }
        return at;
    }

    private static int After(ReadOnlySpan<char> text, int at)
    {
        for (int i = 0; i < ContextLength && at < text.Length; i++)
        {
            Rune.DecodeFromUtf16(text[at..], out _, out int length);
            at += length;
        }
        return at;
    }
}
